import { tokenRefresh } from "@tacklebox/client";
import type { paths } from "@tacklebox/spec/vntana";
import createFetchClient from "openapi-fetch";
import { expect, it } from "vitest";
import { createHarness, failure, signIn, type Harness } from "../../test/harness.ts";

/** An openapi-fetch client as a partner may already have it, which knows nothing of ours but the middleware. */
function createOwnClient({ vntana, sandbox }: Harness, fetch = (request: Request) => sandbox.fetch(request)) {
  const client = createFetchClient<paths>({ baseUrl: "https://api-platform.vntana.com", fetch });
  client.use(tokenRefresh(vntana.session));
  return client;
}

it("signs the requests of an openapi-fetch client", async () => {
  const { data } = await createOwnClient(createHarness()).GET("/v1/users");
  expect(data?.response.totalCount).toBe(3);
});

it("renews once for many refused requests and replays their bodies", async () => {
  const harness = createHarness();
  const client = createOwnClient(harness);
  const organizationUuid = (await harness.vntana.organization()).uuid;
  await client.GET("/v1/users");
  harness.sandbox.domain.tokens.expireAll();
  const names = ["a", "b", "c", "d"];
  const answers = await Promise.all(
    names.map((slug) => client.POST("/v1/clients", { body: { organizationUuid, name: slug, slug } })),
  );
  expect(answers.map(({ response }) => response.status)).toEqual([200, 200, 200, 200]);
  expect(harness.sandbox.domain.workspaces.list().map(({ slug }) => slug)).toEqual(expect.arrayContaining(names));
  expect(harness.count(signIn)).toBe(2);
});

it("leaves answers alone that are not about the token", async () => {
  const harness = createHarness({ user: "member" });
  const client = createOwnClient(harness);
  const organizationUuid = (await harness.vntana.organization()).uuid;
  const forbidden = await client.GET("/v1/webhooks/organization/{organizationUuid}", {
    params: { path: { organizationUuid } },
  });
  const missing = await client.GET("/v1/clients/{uuid}", {
    params: { path: { uuid: "00000000-0000-0000-0000-000000000000" } },
  });
  expect([forbidden.response.status, missing.response.status]).toEqual([403, 404]);
  expect(harness.count(signIn)).toBe(1);
});

it("leaves a refusal alone when the token turns out to be good", async () => {
  const harness = createHarness();
  const client = createOwnClient(harness, async () =>
    Response.json({ success: false, errors: ["FORBIDDEN"] }, { status: 403 }),
  );
  const { error } = await client.GET("/v1/users");
  expect(error).toMatchObject({ errors: ["FORBIDDEN"] });
  expect(harness.count(signIn)).toBe(1);
});

it("passes errors of the network on", async () => {
  const client = createOwnClient(createHarness(), () => Promise.reject(new TypeError("fetch failed")));
  await expect(client.GET("/v1/users")).rejects.toThrow("fetch failed");
});

it("leaves an answer alone that another middleware gave without sending anything", async () => {
  const harness = createHarness();
  const client = createOwnClient(harness);
  client.use({ onRequest: () => new Response("{}", { status: 403 }) });
  expect((await client.GET("/v1/users")).response.status).toBe(403);
  const before = createFetchClient<paths>({ baseUrl: "https://api-platform.vntana.com" });
  before.use({ onRequest: () => new Response("{}", { status: 403 }) });
  before.use(tokenRefresh(harness.vntana.session));
  expect((await before.GET("/v1/users")).response.status).toBe(403);
});

it("keeps what later middleware wrote into the request when it sends it again", async () => {
  const harness = createHarness();
  const tenants: (string | null)[] = [];
  const client = createOwnClient(harness, (request) => {
    tenants.push(request.headers.get("x-tenant"));
    return harness.sandbox.fetch(request);
  });
  client.use({ onRequest: ({ request }) => request.headers.set("x-tenant", "a") });
  await client.GET("/v1/users");
  harness.sandbox.domain.tokens.expireAll();
  expect((await client.GET("/v1/users")).data?.response.totalCount).toBe(3);
  expect(tenants).toEqual(["a", "a", "a"]);
});

it("lets no token follow a redirect, nor go to another origin", async () => {
  const harness = createHarness();
  const modes: RequestRedirect[] = [];
  const client = createOwnClient(harness, async (request) => {
    modes.push(request.redirect);
    return new Response(null, { status: 307, headers: { location: "https://example.org/" } });
  });
  expect((await client.GET("/v1/users")).response.status).toBe(307);
  expect(modes).toEqual(["manual"]);
  const call = client.GET("/v1/users", { baseUrl: "https://example.org" });
  expect(await failure(call)).toMatchObject({
    kind: "usage",
    message: "Tokens go to https://api-platform.vntana.com only.",
  });
  expect(modes).toHaveLength(1);
});
