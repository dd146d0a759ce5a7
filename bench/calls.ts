import { accessKey } from "@tacklebox/client";
import { createVntanaClient } from "@tacklebox/client/vntana";
import type { paths } from "@tacklebox/spec/vntana";
import createFetchClient from "openapi-fetch";
import { measure, type Figures } from "./rounds.ts";

const baseUrl = "https://api-platform.vntana.com";
const organization = {
  uuid: "8b0e6a3c-5d7f-4a21-9c1d-2f6b7a8c9d0e",
  slug: "demo",
  name: "Demo",
  role: "ORGANIZATION_OWNER",
};
const organizations = JSON.stringify({ success: true, errors: [], response: { totalCount: 1, grid: [organization] } });
const nothing = JSON.stringify({ success: true, errors: [], response: { totalCount: 0, grid: [] } });
const headers = { "content-type": "application/json", "x-auth-token": "a-token" };

/** Takes the place of the network. */
async function answer(url: string): Promise<Response> {
  return new Response(url.endsWith("/v1/organizations") ? organizations : nothing, { headers });
}

/** What a call costs beyond the network: a GET, and a POST with a body. */
export async function benchCalls(): Promise<Readonly<Record<"GET" | "POST", readonly Figures[]>>> {
  const client = createVntanaClient({ credential: accessKey("a-key"), baseUrl, fetch: answer });
  const raw = await client.raw();
  const plain = createFetchClient<paths>({ baseUrl, headers, fetch: ({ url }) => answer(url) });
  const { listOrganizations, searchConfigurators } = client.operations;

  const search = { page: 1, size: 50, organizationUuid: organization.uuid };
  const [list, find] = ["/v1/organizations", "/v1/variant-groups/search"] as const;
  const names = [
    "floor: the answer made and parsed",
    "openapi-fetch, bare",
    "Tacklebox, a method",
    "Tacklebox, raw()",
  ] as const;
  const get = [
    async () => (await answer(baseUrl + list)).json(),
    () => plain.GET(list),
    () => listOrganizations(),
    () => raw.GET(list),
  ];
  const post = [
    async () => JSON.stringify(search) && (await answer(baseUrl + find)).json(),
    () => plain.POST(find, { body: search }),
    () => searchConfigurators(search),
    () => raw.POST(find, { body: search }),
  ];
  return {
    GET: await measure(get.map((run, index) => ({ name: names[index] ?? "", run }))),
    POST: await measure(post.map((run, index) => ({ name: names[index] ?? "", run }))),
  };
}
