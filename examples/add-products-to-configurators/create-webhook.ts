import { createWebhooksApi } from "@tacklebox/client/vntana";
import { account } from "./account.ts";

const { ENDPOINT_URL = "", VNTANA_WORKSPACES = "" } = process.env;

const { secret } = await createWebhooksApi(account).create({
  name: "Configurators",
  url: ENDPOINT_URL,
  eventTypes: ["product.added", "product.completed", "product.published"],
  // Slugs, with spaces between; none means the whole organization.
  scopes: VNTANA_WORKSPACES.split(" ").filter(Boolean),
});
// The one line of output is the server's setting, for a file that only the server reads.
console.log(`VNTANA_SECRET=${secret?.reveal()}`);
