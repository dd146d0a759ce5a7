import { accessKey } from "@tacklebox/client";
import { createVntanaClient, type VntanaClient } from "@tacklebox/client/vntana";

/** The account of the environment's key, which never leaves this server. Without an organization, the only one the key sees. */
export const account: VntanaClient = createVntanaClient({
  credential: accessKey(process.env["VNTANA_KEY"]),
  organization: process.env["VNTANA_ORGANIZATION"],
  baseUrl: process.env["VNTANA_API_URL"],
});
