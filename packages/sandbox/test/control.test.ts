import { expect, it } from "vitest";

import { credentials } from "@tacklebox/sandbox/vntana";

import type { Door } from "./door.ts";
import { call, openSandbox, signIn, subscribe, visit } from "./door.ts";
import { openEndpoint } from "./endpoint.ts";

interface Said {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

async function post({ fetch, baseUrl }: Door, path: string, input: object = {}): Promise<Said> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${baseUrl}/_sandbox/${path}`, { method: "POST", headers, body: JSON.stringify(input) });
  return { status: response.status, body: await response.json() };
}

async function look({ fetch, baseUrl }: Door, path = ""): Promise<Record<string, unknown>> {
  const body: Record<string, unknown> = await (await fetch(`${baseUrl}/_sandbox/${path}`)).json();
  return body;
}

it("shows the state without a password, key, token or signing secret", async () => {
  const { door, sandbox } = openSandbox();
  const { secret } = await subscribe(door, "http://127.0.0.1:1/", ["product.added"]);
  const { token } = await visit(door, "owner");
  const summary = await look(door);
  expect(summary).toMatchObject({
    platform: "vntana",
    scenario: "busy-workspace",
    scenarios: ["busy-workspace", "empty", "expired-session"],
    now: "2022-06-21T03:34:10.348Z",
    faults: [],
    deliveries: { pending: 0, delivered: 0, failed: 0, dropped: 0 },
    state: { products: [{ name: "Walnut armchair" }, {}, {}], tokens: 3 },
  });
  expect(summary).toEqual(sandbox.summary());
  const text = JSON.stringify(summary);
  for (const { password, key } of Object.values(credentials)) {
    expect(text).not.toContain(password);
    expect(text).not.toContain(key);
  }
  expect(text).not.toContain(secret);
  expect(text).not.toContain(token);
  expect(text).not.toContain("sandbox-secret");
});

it("uploads a product and moves it on", async () => {
  const { door } = openSandbox();
  const uploaded = await post(door, "products/upload", {
    workspaceSlug: "office",
    name: "Lamp",
    attributes: { sku: "1" },
  });
  expect(uploaded).toMatchObject({ status: 200, body: { name: "Lamp", conversionStatus: "PENDING", status: "DRAFT" } });
  const { uuid } = uploaded.body;
  expect((await post(door, "products/advance", { uuid })).body).toMatchObject({ conversionStatus: "CONVERTING" });
  expect((await post(door, "products/complete", { uuid })).body).toMatchObject({ conversionStatus: "COMPLETED" });
  expect((await post(door, "products/submit-for-review", { uuid })).body).toMatchObject({ status: "WAITING_REVIEW" });
  expect((await post(door, "products/delete", { uuid })).status).toBe(200);
});

it("says why the domain refuses", async () => {
  const { door } = openSandbox();
  expect(await post(door, "products/process", { uuid: "no" })).toEqual({
    status: 409,
    body: { error: "PRODUCT_NOT_FOUND" },
  });
  const { body } = await post(door, "products/upload", { workspaceSlug: "office", name: "Lamp", assetType: "IMAGE" });
  expect(await post(door, "products/process", { uuid: body["uuid"] })).toMatchObject({
    status: 409,
    body: { error: expect.stringContaining("Cannot process product") },
  });
});

it.each([
  ["a member that is missing", "products/upload", { name: "Lamp" }],
  ["a member nobody knows", "products/process", { uuid: "1", name: "Lamp" }],
  ["a value nobody knows", "products/upload", { workspaceSlug: "office", name: "Lamp", assetType: "SMELL" }],
  ["a negative time", "clock/advance", { ms: -1 }],
])("refuses input with %s", async (_, path, input) => {
  expect(await post(openSandbox().door, path, input)).toMatchObject({
    status: 422,
    body: { error: "the input is not as expected", problems: [{ in: "body" }] },
  });
});

it("manages users, tokens, showrooms and events", async () => {
  const { door, sandbox } = openSandbox();
  const { organizations, workspaces, users, products } = sandbox.domain;
  const organizationUuid = organizations.get("demo-furniture").uuid;
  const workspaceUuid = workspaces.get("office").uuid;
  const token = await signIn(door, "owner");
  expect((await post(door, "tokens/revoke", { token })).body).toEqual({ revoked: true });
  const admin = await signIn(door, "admin");
  expect((await post(door, "tokens/expire-all")).body).toEqual({});
  expect((await call(door, "GET /v1/organizations", { token: admin })).status).toBe(403);

  const user = { email: "clerk@example.com", organizationUuid, workspaceUuid, role: "CLIENT_ORGANIZATION_ADMIN" };
  const { body } = await post(door, "users/add", user);
  expect(users.list().at(-1)).toMatchObject({ uuid: body["uuid"], fullName: "clerk@example.com" });
  expect((await post(door, "users/revoke", { userUuid: body["uuid"], organizationUuid })).status).toBe(200);

  const showroom = await post(door, "showrooms/create", { organizationUuid, name: "Spring" });
  const place = { showroomUuid: showroom.body["uuid"], productUuid: products.list()[0]!.uuid };
  expect((await post(door, "showrooms/add-product", place)).status).toBe(200);
  expect((await post(door, "showrooms/remove-product", place)).status).toBe(200);
  const event = { type: "product.added", organizationUuid, payload: { product: {} } };
  expect((await post(door, "events/emit", { ...event, type: "renders.completed" })).body).toEqual({
    error: "EVENT_TYPE_NOT_FOUND",
  });
});

it("moves the clock ahead", async () => {
  const { door } = openSandbox();
  const token = await signIn(door, "owner");
  expect((await post(door, "clock/advance", { ms: 31 * 24 * 3_600_000 })).status).toBe(200);
  expect((await call(door, "GET /v1/organizations", { token })).status).toBe(403);
  expect(await look(door)).toMatchObject({ now: "2022-07-22T03:34:10.348Z" });
});

it("orders faults and shows those to come", async () => {
  const { door } = openSandbox();
  expect((await post(door, "faults", { fault: "rate-limit", operation: "login", times: 2 })).status).toBe(200);
  expect((await post(door, "faults", { fault: "stale", eventType: "product.added" })).status).toBe(200);
  const body = { email: "a", password: "b" };
  expect((await call(door, "POST /v1/auth/login", { body })).status).toBe(429);
  expect(await look(door)).toMatchObject({
    faults: [
      { fault: "rate-limit", operation: "login", times: 1 },
      { fault: "stale", eventType: "product.added", times: 1 },
    ],
  });
  const unknown = await post(door, "faults", { fault: "no-such-fault" });
  expect(unknown).toMatchObject({ status: 409, body: { error: expect.stringContaining('no fault "no-such-fault"') } });
});

it("waits for deliveries and shows them", async () => {
  await using endpoint = await openEndpoint();
  const { door } = openSandbox();
  await subscribe(door, endpoint.url, ["product.added"]);
  await post(door, "products/upload", { workspaceSlug: "office", name: "Lamp" });
  const settled = await post(door, "deliveries/settle");
  expect(settled.body["deliveries"]).toMatchObject([{ eventType: "product.added", state: "delivered" }]);
  expect(await look(door, "deliveries")).toEqual(settled.body);
  expect(await look(door)).toMatchObject({ deliveries: { delivered: 1 } });
});

it("begins again, in another scenario if told", async () => {
  const { door, sandbox } = openSandbox();
  const token = await signIn(door, "owner");
  await sandbox.advance(1_000);
  sandbox.faults.next({ fault: "server-error" });
  expect((await post(door, "reset", { scenario: "empty" })).status).toBe(200);
  expect(await look(door)).toMatchObject({ scenario: "empty", now: "2022-06-21T03:34:10.348Z", faults: [] });
  expect((await call(door, "GET /v1/organizations", { token })).status).toBe(403);
  expect((await post(door, "reset")).status).toBe(200);
  expect(await look(door)).toMatchObject({ scenario: "empty" });
  expect(await post(door, "reset", { scenario: "no" })).toMatchObject({
    status: 409,
    body: { error: "There is no scenario called no; known: busy-workspace, empty, expired-session" },
  });
  expect(await look(door)).toMatchObject({ scenario: "empty" });
});

it("refuses a body that is no JSON object, and one that does not say it is JSON", async () => {
  const { door } = openSandbox();
  const send = async (body: string, type: string): Promise<number> => {
    const init = { method: "POST", headers: { "content-type": type }, body };
    return (await door.fetch(`${door.baseUrl}/_sandbox/reset`, init)).status;
  };
  expect(await send("{}", "text/plain")).toBe(400);
  expect(await send("{", "application/json")).toBe(400);
  expect(await send("[]", "application/json")).toBe(400);
  expect(await send("null", "application/json")).toBe(400);
  expect(await send("{}", "application/json; charset=utf-8")).toBe(200);
});

it("does not let a page from elsewhere steer it", async () => {
  const { door } = openSandbox();
  const ask = async (origin: string): Promise<number> =>
    (await door.fetch(`${door.baseUrl}/_sandbox/`, { headers: { origin } })).status;
  expect([await ask("https://partner.example.com"), await ask("null"), await ask("http://localhost:5173")]).toEqual([
    403, 403, 200,
  ]);
});

it("lists what it knows for what it does not", async () => {
  const { door } = openSandbox();
  const { status, body } = await post(door, "products/polish", { uuid: "1" });
  expect(status).toBe(404);
  expect(body["posts"]).toEqual(expect.arrayContaining(["products/upload", "clock/advance", "faults", "reset"]));
});
