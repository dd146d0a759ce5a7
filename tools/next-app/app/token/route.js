import { accessKey } from "@tacklebox/client";
import { createVntanaClient } from "@tacklebox/client/vntana";

/** The partner's back end: it holds the key, the page gets a token. */
export async function POST() {
  const credential = accessKey(process.env.ACCESS_KEY);
  const client = createVntanaClient({ credential, organization: "demo-furniture", baseUrl: process.env.API_URL });
  return new Response(await client.session.token());
}
