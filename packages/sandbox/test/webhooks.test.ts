import { expect, it } from "vitest";

import type { Grid, Wire } from "./door.ts";
import { call, eventTypes, NOW, openSandbox, subscribe, visit } from "./door.ts";

const URL = "https://partner.example.com/hook";

it("lists the classic catalogue grouped by category, counting categories", async () => {
  const { door } = openSandbox();
  const reply = await call<Wire["EventGrid"]>(door, "GET /v1/webhooks/events/", await visit(door, "owner"));
  const { totalCount, grid } = reply.response;
  expect(totalCount).toBe(4);
  expect(grid.map(({ category, totalCount: count, uuid }) => [category, count, uuid])).toEqual([
    ["product", 12, null],
    ["workspace", 1, null],
    ["user", 2, null],
    ["showroom", 5, null],
  ]);
  expect(grid[0]!.events.find(({ name }) => name === "product.pending")!.uuid).toBe(
    "018481a-dab5-11ec-9d64-0242ac120002",
  );
  for (const { uuid } of grid[3]!.events) expect(uuid).toMatch(/^00000000-0000-4000-8000-/);
});

it.each([
  [
    "newer",
    ["asset.added", "workspace.added", "user.added", "showroom.asset.added"],
    ["product.added", "client.added"],
  ],
  ["both", ["asset.added", "product.added", "client.added", "renders.completed"], []],
] as const)("offers the %s catalogue on request", async (catalogue, present, absent) => {
  const { door } = openSandbox({ vntana: { catalogue } });
  const reply = await call<Wire["EventGrid"]>(door, "GET /v1/webhooks/events", await visit(door, "owner"));
  const names = reply.response.grid.flatMap(({ events }) => events.map(({ name }) => name));
  expect(names).toEqual(expect.arrayContaining([...present]));
  expect(names.filter((name) => absent.some((other) => other === name))).toEqual([]);
  const uuids = reply.response.grid.flatMap(({ events }) => events.map(({ uuid }) => uuid));
  expect(new Set(uuids).size).toBe(uuids.length);
});

it("creates a webhook with a secret, and fills in what was left out", async () => {
  const { door } = openSandbox();
  const webhook = await subscribe(door, URL, ["product.completed"]);
  expect(webhook).toMatchObject({
    name: "Assets",
    description: "",
    disable: false,
    clients: [],
    userEmail: "owner@example.com",
    created: "2022-06-21T03:34:10.348000",
    events: { totalCount: 1, grid: [{ category: "product", totalCount: 1, uuid: null }] },
  });
  expect(webhook.secret).toMatch(/^sandbox-secret-[0-9a-f]{32}$/);
});

it("takes events flat and gives them grouped, each once", async () => {
  const { door } = openSandbox();
  const webhook = await subscribe(door, URL, ["user.added", "product.completed", "product.added", "product.added"]);
  expect(webhook.events.totalCount).toBe(2);
  expect(webhook.events.grid.map(({ category, events }) => [category, events.map(({ name }) => name)])).toEqual([
    ["product", ["product.added", "product.completed"]],
    ["user", ["user.added"]],
  ]);
});

it("stores what was said, a stranger's mail address included", async () => {
  const { door } = openSandbox();
  const said = {
    description: "Imports",
    disable: true,
    clients: ["office", "office"],
    userEmail: "stranger@example.com",
  };
  const { uuid } = await subscribe(door, URL, ["product.added"], said);
  const { response } = await call(door, `GET /v1/webhooks/${uuid}`, await visit(door, "admin"));
  expect(response).toMatchObject({ ...said, clients: ["office"] });
});

it("replaces everything with PUT but the secret and the day of creation", async () => {
  const { door, sandbox } = openSandbox();
  const before = await subscribe(door, URL, ["product.added"], { description: "Imports", clients: ["office"] });
  await sandbox.advance(1_000);
  const { token, organizationUuid } = await visit(door, "owner");
  const events = await eventTypes(door, token, "user.added");
  const body = { uuid: before.uuid, name: "New", url: `${URL}/2`, organizationUuid, events, description: null };
  const reply = await call<Wire["Webhook"]>(door, `PUT /v1/webhooks/${before.uuid}`, { token, body });
  expect(reply.response).toMatchObject({
    name: "New",
    url: `${URL}/2`,
    description: "",
    clients: [],
    secret: before.secret,
    created: before.created,
    updated: "2022-06-21T03:34:11.348000",
    events: { grid: [{ category: "user" }] },
  });
});

it("rotates the secret at once and keeps the rest", async () => {
  const { door } = openSandbox();
  const before = await subscribe(door, URL, ["product.added"]);
  const owner = await visit(door, "owner");
  const reply = await call<Wire["Webhook"]>(door, `PATCH /v1/webhooks/${before.uuid}/secret`, owner);
  expect(reply.response).toEqual({ ...before, secret: reply.response.secret });
  expect(reply.response.secret).not.toBe(before.secret);
  expect((await call<Wire["Webhook"]>(door, `GET /v1/webhooks/${before.uuid}`, owner)).response).toEqual(
    reply.response,
  );
});

it("answers DELETE with the webhook that was, and finds it no more", async () => {
  const { door } = openSandbox();
  const webhook = await subscribe(door, URL, ["product.added"]);
  const owner = await visit(door, "owner");
  expect((await call(door, `DELETE /v1/webhooks/${webhook.uuid}`, owner)).response).toEqual(webhook);
  for (const method of ["GET", "DELETE"]) {
    const reply = await call(door, `${method} /v1/webhooks/${webhook.uuid}`, owner);
    expect(reply).toMatchObject({ status: 404, errors: ["WEBHOOK_NOT_FOUND"] });
  }
});

it("lists an organization's webhooks, and only that one's", async () => {
  const { door, sandbox } = openSandbox();
  const webhook = await subscribe(door, URL, ["product.added"]);
  const { token, organizationUuid } = await visit(door, "owner");
  const list = (uuid: string) => call<Grid<unknown>>(door, `GET /v1/webhooks/organization/${uuid}`, { token });
  expect((await list(organizationUuid)).response).toEqual({ totalCount: 1, grid: [webhook] });
  const lighting = sandbox.domain.organizations.get("demo-lighting").uuid;
  expect(await list(lighting)).toMatchObject({ status: 403, errors: ["FORBIDDEN"] });
  expect(await list("no")).toMatchObject({ status: 404, errors: ["ORGANIZATION_NOT_FOUND"] });
});

it("does not find another organization's webhook", async () => {
  const { door } = openSandbox();
  const { uuid } = await subscribe(door, URL, ["product.added"]);
  const outsider = await visit(door, "outsider");
  expect(await call(door, `GET /v1/webhooks/${uuid}`, outsider)).toMatchObject({ errors: ["WEBHOOK_NOT_FOUND"] });
});

it("lets a member read the catalogue but not manage webhooks", async () => {
  const { door } = openSandbox();
  const member = await visit(door, "member", "living-room");
  expect((await call(door, "GET /v1/webhooks/events/", member)).status).toBe(200);
  const reply = await call(door, `GET /v1/webhooks/organization/${member.organizationUuid}`, member);
  expect(reply).toMatchObject({ status: 403, errors: ["INVALID_OPERATION_FOR_ROLE"] });
});

it.each([
  ["no name", { name: undefined }, ["MISSING_NAME"]],
  ["an empty name", { name: "" }, ["MISSING_NAME"]],
  ["no url", { url: undefined }, ["MISSING_URL"]],
  ["no events", { events: [] }, ["MISSING_EVENTS"]],
  ["no organization", { organizationUuid: undefined }, ["MISSING_ORGANIZATION_UUID"]],
  ["an event by its name alone", { events: [{ name: "product.added" }] }, ["INVALID_EVENT_UUID"]],
  ["a misspelt member", { urll: URL }, ["UNPROCESSABLE_ENTITY"]],
  ["a wrong type", { disable: "yes" }, ["INVALID_DISABLE"]],
])("finds a violation of the contract in a webhook with %s", async (_, wrong, errors) => {
  const { door, violations } = openSandbox();
  const { token, organizationUuid } = await visit(door, "owner");
  const events = await eventTypes(door, token, "product.added");
  const body = { name: "Assets", url: URL, organizationUuid, events, ...wrong };
  expect(await call(door, "POST /v1/webhooks/", { token, body })).toMatchObject({ status: 422, errors });
  expect(violations).toMatchObject([{ kind: "request", operation: "createWebhook" }]);
});

it.each([
  ["a url that is none", { url: "not a url" }, 422, "INVALID_URL"],
  ["a url of another kind", { url: "ftp://partner.example.com" }, 422, "INVALID_URL"],
  ["an event type nobody knows", { events: [{ name: "product.added", uuid: "no" }] }, 422, "INVALID_EVENT_UUID"],
  ["a workspace of another organization", { clients: ["office", "lamps"] }, 404, "CLIENT_NOT_FOUND"],
  ["an organization nobody knows", { organizationUuid: "no" }, 404, "ORGANIZATION_NOT_FOUND"],
])("refuses a webhook with %s, which the contract allows", async (_, wrong, status, code) => {
  const { door, violations } = openSandbox();
  const { token, organizationUuid } = await visit(door, "owner");
  const events = await eventTypes(door, token, "product.added");
  const body = { name: "Assets", url: URL, organizationUuid, events, ...wrong };
  expect(await call(door, "POST /v1/webhooks/", { token, body })).toMatchObject({ status, errors: [code] });
  expect(violations).toEqual([]);
});

it("refuses an update whose body names another webhook", async () => {
  const { door } = openSandbox();
  const {
    uuid,
    events,
    secret: _,
    created: _created,
    updated: _updated,
    ...rest
  } = await subscribe(door, URL, ["product.added"]);
  const body = { ...rest, uuid: "another", events: events.grid.flatMap((category) => category.events) };
  const { token } = await visit(door, "owner");
  expect(await call(door, `PUT /v1/webhooks/${uuid}`, { token, body })).toMatchObject({
    status: 422,
    errors: ["UUID_MISMATCH"],
  });
});

it("keeps the standing clock's time", async () => {
  const { door } = openSandbox({ now: () => NOW + 5 });
  expect((await subscribe(door, URL, ["product.added"])).created).toBe("2022-06-21T03:34:10.353000");
});
