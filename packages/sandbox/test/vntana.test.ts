import { expect, it } from "vitest";

import { createSandbox } from "@tacklebox/sandbox";
import { credentials, vntana } from "@tacklebox/sandbox/vntana";
import contract from "@tacklebox/spec/vntana/openapi.json" with { type: "json" };

import type { Door, Grid, Reply, Wire } from "./door.ts";
import { call, eventTypes, exchange, openSandbox, signIn, subscribe, tokenOf, visit } from "./door.ts";
import { openEndpoint } from "./endpoint.ts";

/** A day at work that uses every operation once; gives the operations' answers by id. */
async function work(door: Door): Promise<Readonly<Record<string, Reply<unknown>>>> {
  const { email, password, key } = credentials.owner;
  const login = await call(door, "POST /v1/auth/login", { body: { email, password } });
  const loginWithKey = await call(door, "POST /v1/auth/login/token", { body: { "personal-access-token": key } });
  const account = tokenOf(loginWithKey);
  const listOrganizations = await call<Grid<Wire["Organization"]>>(door, "GET /v1/organizations", { token: account });
  const organizationUuid = listOrganizations.response.grid[0]!.uuid;
  const refreshToken = await exchange(door, account, { organizationUuid });
  const token = tokenOf(refreshToken);
  const ask = <Answer>(what: string, body?: unknown): Promise<Reply<Answer>> =>
    call<Answer>(door, what, { token, ...(body !== undefined && { body }) });

  const getCurrentOrganization = await ask("GET /v1/organizations/current");
  const listWorkspaces = await ask<Grid<Wire["Workspace"]>>("GET /v1/clients/client-organizations");
  const clientUuid = listWorkspaces.response.grid[0]!.uuid;
  const getWorkspace = await ask(`GET /v1/clients/${clientUuid}`);
  const createWorkspace = await ask("POST /v1/clients", { organizationUuid, name: "Garden", slug: "garden" });
  const listUsers = await ask("GET /v1/users");

  const listEventTypes = await ask("GET /v1/webhooks/events/");
  const events = await eventTypes(door, token, "product.completed");
  const draft = { name: "Assets", url: "https://partner.example.com/hook", organizationUuid, events };
  const createWebhook = await ask<Wire["Webhook"]>("POST /v1/webhooks/", draft);
  const { uuid } = createWebhook.response;
  const getWebhook = await ask(`GET /v1/webhooks/${uuid}`);
  const updateWebhook = await ask(`PUT /v1/webhooks/${uuid}`, { ...draft, uuid, name: "Two" });
  const listWebhooks = await ask(`GET /v1/webhooks/organization/${organizationUuid}`);
  const rotateWebhookSecret = await ask(`PATCH /v1/webhooks/${uuid}/secret`);
  const deleteWebhook = await ask(`DELETE /v1/webhooks/${uuid}`);

  const groups = "/v1/variant-groups";
  const query = { page: 1, size: 10, organizationUuid };
  const path = `${groups}/search?organizationUuid=${organizationUuid}&clientUuid=${clientUuid}`;
  const searchConfigurators = await ask<Grid<Wire["Configurator"]>>(`POST ${path}`, query);
  const { productsUuids } = searchConfigurators.response.grid[0]!;
  const createConfigurator = await ask<Wire["UuidReference"]>(`POST ${groups}`, {
    organizationUuid,
    clientUuid,
    name: "A",
    productsUuids,
  });
  const group = createConfigurator.response.uuid;
  const updateConfigurator = await ask(`PUT ${groups}`, { uuid: group, name: "B" });
  const addProductsToConfigurators = await ask(`PUT ${groups}/add-products`, { uuids: [group], productsUuids });
  const updateConfiguratorStatus = await ask(`PUT ${groups}/update-status`, { uuid: group, status: "LIVE" });
  const getConfigurator = await ask(`GET ${groups}/${group}`);
  const deleteConfigurators = await ask(`DELETE ${groups}`, { uuids: [group] });
  const logout = await ask("POST /v1/auth/logout");
  return {
    login,
    loginWithKey,
    listOrganizations,
    refreshToken,
    getCurrentOrganization,
    listWorkspaces,
    getWorkspace,
    createWorkspace,
    listUsers,
    listEventTypes,
    createWebhook,
    getWebhook,
    updateWebhook,
    listWebhooks,
    rotateWebhookSecret,
    deleteWebhook,
    searchConfigurators,
    createConfigurator,
    updateConfigurator,
    addProductsToConfigurators,
    updateConfiguratorStatus,
    getConfigurator,
    deleteConfigurators,
    logout,
  };
}

const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, operation]) =>
    typeof operation === "object" && "operationId" in operation
      ? [{ id: String(operation.operationId), method: method.toUpperCase(), path }]
      : [],
  ),
);

it("answers every operation of the contract, and no answer violates it", async () => {
  const { door, violations } = openSandbox();
  const replies = await work(door);
  expect(Object.keys(replies).toSorted()).toEqual(operations.map(({ id }) => id).toSorted());
  for (const [id, reply] of Object.entries(replies)) {
    expect({ id, status: reply.status, success: reply.success, errors: reply.errors }).toEqual({
      id,
      status: 200,
      success: true,
      errors: [],
    });
  }
  expect(violations).toEqual([]);
});

it("answers the same bytes for the same seed and clock, and others for another seed", async () => {
  const [one, same, other] = await Promise.all([7, 7, 8].map((seed) => work(openSandbox({ seed }).door)));
  expect(JSON.stringify(one)).toBe(JSON.stringify(same));
  expect(JSON.stringify(one)).not.toBe(JSON.stringify(other));
});

async function deliver(): Promise<unknown> {
  await using endpoint = await openEndpoint();
  const { door, sandbox } = openSandbox({ seed: 7 });
  await subscribe(door, endpoint.url, ["product.added", "product.pending"]);
  sandbox.domain.products.upload({ workspaceUuid: sandbox.domain.workspaces.get("office").uuid, name: "Lamp" });
  await sandbox.settled();
  return endpoint.received.map(({ headers, body }) => [
    headers["x-timestamp"],
    headers["x-vntana-signature"],
    body.toString("utf8"),
  ]);
}

it("delivers the same bytes for the same seed and clock", async () => {
  expect(await deliver()).toEqual(await deliver());
});

it("answers the same again after a reset", async () => {
  const { door, sandbox } = openSandbox();
  const first = JSON.stringify(await work(door));
  await sandbox.advance(5_000);
  sandbox.reset();
  expect(JSON.stringify(await work(door))).toBe(first);
});

it("runs by the real clock when none is handed in", async () => {
  const before = Date.now();
  const sandbox = createSandbox({ platform: vntana() });
  const { now } = sandbox.summary();
  expect(typeof now === "string" && Date.parse(now)).toBeGreaterThanOrEqual(before);
});

it("answers with and without a slash at the end", async () => {
  const { door } = openSandbox();
  const { token, organizationUuid } = await visit(door, "owner");
  for (const path of [
    "/v1/webhooks/events",
    "/v1/webhooks/events/",
    "/v1/organizations/",
    `/v1/webhooks/organization/${organizationUuid}/`,
  ]) {
    expect((await call(door, `GET ${path}`, { token })).status).toBe(200);
  }
});

it("says which methods a path takes", async () => {
  const { door, violations } = openSandbox();
  const reply = await call(door, "PATCH /v1/webhooks/1");
  expect(reply).toMatchObject({ status: 405, errors: ["METHOD_NOT_ALLOWED"], violation: { kind: "wrong-method" } });
  expect(reply.headers.get("allow")).toBe("GET, PUT, DELETE");
  expect(violations).toHaveLength(1);
});

it("refuses a body for an operation that takes none", async () => {
  const { door } = openSandbox();
  const { token } = await visit(door, "owner");
  expect(await call(door, "POST /v1/auth/logout", { token, body: {} })).toMatchObject({
    status: 422,
    errors: ["UNPROCESSABLE_ENTITY"],
  });
});

it("answers 1,000 calls at once", async () => {
  const { door, violations } = openSandbox();
  const { token, organizationUuid } = await visit(door, "owner");
  const events = await eventTypes(door, token, "product.completed");
  const names = Array.from({ length: 1_000 }, (_, index) => `Webhook ${index} ä`);
  const replies = await Promise.all(
    names.map((name) =>
      call<Wire["Webhook"]>(door, "POST /v1/webhooks/", {
        token,
        body: { name, url: "https://partner.example.com/hook", organizationUuid, events },
      }),
    ),
  );
  expect(replies.map(({ response }) => response.name)).toEqual(names);
  expect(new Set(replies.map(({ response }) => response.uuid)).size).toBe(1_000);
  expect(new Set(replies.map(({ response }) => response.secret)).size).toBe(1_000);
  expect(violations).toEqual([]);
});

const hostileBodies: readonly (string | Uint8Array<ArrayBuffer>)[] = [
  "",
  "{",
  "null",
  "[]",
  "[[[[]]]]",
  '"text"',
  "1e999",
  "{}",
  '{"__proto__":{"name":"x"},"constructor":1}',
  '{"name":{},"url":[],"events":{},"clients":"x","page":"1","size":-1,"uuid":{},"uuids":[1],"productsUuids":null}',
  '{"email":"\\u0000","password":"\\ud800","personal-access-token":"\\ud800"}',
  '{"page":1e308,"size":1e308,"organizationUuid":"x"}',
  '{"page":9007199254740993,"size":1,"clientUuids":["x"],"sorts":{"__proto__":"ASC","constructor":"DESC"}}',
  `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
  `{"name":"${"a".repeat(1_000_000)}"}`,
  new Uint8Array([0xff, 0xfe, 0x00, 0x80]),
  new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]),
];
const hostileIds = [
  "1",
  "%00",
  "%2e%2e",
  "..%2f..",
  "%ff",
  "constructor",
  "__proto__",
  "a".repeat(10_000),
  "%F0%9F%AA%91",
  "' OR 1=1",
];

it.each(operations)("answers hostile input to $id with 4xx or a plain success", async ({ method, path }) => {
  const { door, violations } = openSandbox();
  const { token, organizationUuid } = await visit(door, "owner");
  const statuses: number[] = [];
  const send = async (id: string, body: string | Uint8Array<ArrayBuffer> | undefined, type: string): Promise<void> => {
    const headers = {
      "x-auth-token": `Bearer ${token}`,
      "content-type": type,
      organizationUuid,
      clientUuid: "constructor",
    };
    const target = `${door.baseUrl}${path.replaceAll(/\{[^}]+\}/g, id)}`;
    const response = await door.fetch(target, {
      method,
      headers,
      ...(body !== undefined && method !== "GET" && { body }),
    });
    await response.arrayBuffer();
    statuses.push(response.status);
  };
  for (const body of hostileBodies) await send("1", body, "application/json");
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
    await send("1", "{}", type);
  for (const id of hostileIds) await send(id, undefined, "application/json");
  expect(statuses.filter((status) => status !== 200 && (status < 400 || status > 499))).toEqual([]);
  expect(violations.filter(({ kind }) => kind === "response" || kind === "failure")).toEqual([]);
});

it("gives everybody of the scenario a key and a password that work", async () => {
  const { door } = openSandbox();
  for (const { email, password } of Object.values(credentials)) {
    expect((await call(door, "POST /v1/auth/login", { body: { email, password } })).status).toBe(200);
  }
  for (const who of ["owner", "admin", "member", "outsider"] as const)
    expect(await signIn(door, who)).toMatch(/^sandbox-token-/);
});
