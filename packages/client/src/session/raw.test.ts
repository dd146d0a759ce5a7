import { expect, it } from "vitest";
import { createHarness, failure, signIn } from "../../test/harness.ts";

it("calls any operation with openapi-fetch, in the same session", async () => {
  const { vntana, count } = createHarness();
  const raw = await vntana.raw();
  const { data, error, response } = await raw.GET("/v1/users");
  expect([data?.response.totalCount, error, response.status]).toEqual([3, undefined, 200]);
  await vntana.operations.listUsers();
  expect(count(signIn)).toBe(1);
  expect(await vntana.raw()).toBe(raw);
});

it("renews the token and replays the body below openapi-fetch", async () => {
  const { vntana, sandbox, sent } = createHarness();
  const organizationUuid = (await vntana.organization()).uuid;
  await vntana.operations.listUsers();
  sandbox.domain.tokens.expireAll();
  const body = { organizationUuid, name: "Hall", slug: "hall" };
  const { data } = await (await vntana.raw()).POST("/v1/clients", { body });
  expect(data?.response.uuid).toEqual(expect.any(String));
  expect(sent.filter(({ call }) => call === "POST /v1/clients").map(({ init }) => init.body)).toEqual([
    JSON.stringify(body),
    JSON.stringify(body),
  ]);
});

it("gives errors back as openapi-fetch does, and throws where no answer came", async () => {
  const { vntana, sandbox } = createHarness();
  const raw = await vntana.raw();
  const path = { uuid: "00000000-0000-0000-0000-000000000000" };
  const { error, response } = await raw.GET("/v1/webhooks/{uuid}", { params: { path } });
  expect([response.status, error]).toMatchObject([404, { errors: ["WEBHOOK_NOT_FOUND"] }]);
  sandbox.faults.next({ fault: "network-down", operation: "createWorkspace" });
  const call = raw.POST("/v1/clients", { body: { organizationUuid: "o", name: "n", slug: "s" } });
  expect(await failure(call)).toMatchObject({ kind: "network", operation: "/v1/clients" });
});

it("hands requests to openapi-fetch's middleware, which may change their headers", async () => {
  const { vntana, sent } = createHarness();
  const raw = await vntana.raw();
  raw.use({ onRequest: ({ request }) => request.headers.set("x-trace", "1") });
  await raw.GET("/v1/users");
  expect(new Headers(sent.at(-1)?.init.headers).get("x-trace")).toBe("1");
});

it("answers HEAD, and statuses that have no body", async () => {
  const { vntana } = createHarness({
    between: async (request, pass) =>
      request.url.endsWith("/v1/users") ? new Response(null, { status: 204 }) : pass(request),
  });
  const { response } = await (await vntana.raw()).GET("/v1/users");
  expect(response.status).toBe(204);
});

it.each(["..", ".", "", undefined])("refuses the path parameter %j", async (uuid) => {
  const { vntana, sent } = createHarness();
  const raw = await vntana.raw();
  const call = raw.GET("/v1/webhooks/{uuid}", { params: { path: { uuid: uuid as string } } });
  expect((await failure(call)).kind).toBe("usage");
  expect(sent).toEqual([]);
});

it.each(["/v1/webhooks/../users", "/v1/webhooks/%2e%2E/users", "/v1/webhooks/{uuid}"])(
  "refuses the path %s of callers without types",
  async (path) => {
    const { vntana, sent } = createHarness();
    const raw = await vntana.raw();
    expect((await failure(raw.GET(path as "/v1/users"))).kind).toBe("usage");
    expect(sent).toEqual([]);
  },
);

it("refuses a stream, which cannot be sent again", async () => {
  const { vntana, sent } = createHarness();
  const raw = await vntana.raw();
  const body = new ReadableStream() as never;
  const call = raw.POST("/v1/clients", { body, bodySerializer: (given) => given });
  expect(await failure(call)).toMatchObject({ kind: "usage", message: /stream/ });
  expect(sent).toEqual([]);
});

it("takes no token to another origin", async () => {
  const { vntana, sent } = createHarness();
  const raw = await vntana.raw();
  expect(await failure(raw.GET("/v1/users", { baseUrl: "https://example.org" }))).toMatchObject({
    kind: "usage",
    message: /^Tokens go to/,
  });
  expect(sent).toEqual([]);
});
