import { expect, it } from "vitest";

import { call, eventTypes, openSandbox, signIn, visit } from "./door.ts";

const prototypeNames = ["__proto__", "constructor", "toString"];

it.each(prototypeNames)("knows nothing that is called %s", async (name) => {
  const { door, violations } = openSandbox();
  const { token, organizationUuid } = await visit(door, "owner");
  const search = `{"page":1,"size":9,"organizationUuid":"${organizationUuid}","sorts":{"${name}":"ASC"}}`;
  const calls = [
    call(door, `GET /v1/webhooks/${name}`, { token }),
    call(door, `GET /v1/clients/${name}`, { token }),
    call(door, `GET /v1/variant-groups/${name}`, { token }),
    call(door, `GET /v1/webhooks/organization/${name}`, { token }),
    call(door, "POST /v1/variant-groups/search", { token, body: JSON.parse(search) }),
    call(door, "GET /v1/organizations", { token: name }),
  ];
  const statuses = (await Promise.all(calls)).map(({ status }) => status);
  expect(statuses).toEqual([404, 404, 404, 404, 422, 403]);
  expect(violations).toEqual([]);
});

it.each(prototypeNames)("refuses a member that is called %s", async (name) => {
  const { door } = openSandbox();
  const body = JSON.parse(`{"email":"owner@example.com","password":"sandbox-password","${name}":{}}`);
  const reply = await call(door, "POST /v1/auth/login", { body });
  expect(reply.violation?.problems).toMatchObject([{ member: name }]);
});

it("names the first problem alone in a body with tens of thousands of them", async () => {
  const { door } = openSandbox();
  const { token, organizationUuid } = await visit(door, "owner");
  const events = Array.from({ length: 50_000 }, () => ({}));
  const draft = { name: "One", url: "http://127.0.0.1/hook", organizationUuid, events };
  const reply = await call(door, "POST /v1/webhooks/", { token, body: draft });
  expect([reply.status, reply.violation?.problems.length]).toEqual([422, 1]);
});

it("refuses a misspelt member of an event type, and a status nobody knows", async () => {
  const { door } = openSandbox();
  const { token, organizationUuid } = await visit(door, "owner");
  const [event] = await eventTypes(door, token, "product.added");
  const draft = { name: "One", url: "http://127.0.0.1/hook", organizationUuid, events: [{ ...event, descripton: "" }] };
  const created = await call(door, "POST /v1/webhooks/", { token, body: draft });
  expect(created.violation?.problems).toMatchObject([{ at: "/events/0", member: "descripton" }]);
  const body = { page: 1, size: 10, organizationUuid, status: ["LIFE"] };
  const searched = await call(door, "POST /v1/variant-groups/search", { token, body });
  expect(searched.errors).toEqual(["INVALID_STATUS"]);
  expect(searched.violation?.problems).toMatchObject([
    { at: "/status/0", message: "must be equal to one of the allowed values: DRAFT, LIVE" },
  ]);
});

it("keeps the two thousand newest tokens", async () => {
  const { sandbox, door } = openSandbox();
  const first = await signIn(door, "owner");
  const tokens = await Promise.all(Array.from({ length: 2000 }, () => signIn(door, "owner")));
  expect(sandbox.summary()).toMatchObject({ state: { tokens: 2000 } });
  expect((await call(door, "GET /v1/organizations", { token: first })).status).toBe(403);
  expect((await call(door, "GET /v1/organizations", { token: tokens[0]! })).status).toBe(200);
});
