import { expect, it } from "vitest";

import type { Door } from "./door.ts";
import { call, eventTypes, exchange, openSandbox, signIn, visit } from "./door.ts";

async function hint(reply: Promise<{ readonly headers: Headers }>): Promise<string | null> {
  return (await reply).headers.get("x-sandbox-hint");
}

function open(): Door {
  return openSandbox().door;
}

it("says where the token goes when it is not there", async () => {
  const door = open();
  const headers = { authorization: `Bearer ${await signIn(door, "owner")}` };
  const reply = await call(door, "GET /v1/organizations", { headers });
  expect(reply).toMatchObject({ status: 403, errors: ["FORBIDDEN"] });
  expect(reply.headers.get("x-sandbox-hint")).toBe("the token goes into the header x-auth-token, as: Bearer <token>");
});

it("tells an unknown token, an expired one and a login token apart", async () => {
  const { sandbox, door } = openSandbox();
  expect(await hint(call(door, "GET /v1/organizations", { token: "x" }))).toMatch(/^nobody has this token/);
  const token = await signIn(door, "owner");
  expect(await hint(call(door, "GET /v1/users", { token }))).toMatch(/^this is a login token: exchange it/);
  sandbox.domain.tokens.expireAll();
  expect(await hint(call(door, "GET /v1/organizations", { token }))).toBe("the token has expired");
});

it("says why a scope is refused", async () => {
  const door = open();
  const owner = await visit(door, "owner");
  const scope = { organizationUuid: owner.organizationUuid, clientUuid: owner.workspaceUuid };
  expect(await hint(exchange(door, owner.token, scope))).toMatch(/^owners and admins get no workspace token/);
  const member = await visit(door, "member");
  const search = { page: 1, size: 10, organizationUuid: member.organizationUuid };
  const searched = call(door, "POST /v1/variant-groups/search", { token: member.token, body: search });
  expect(await hint(searched)).toMatch(/^members need the workspace's own token/);
});

it("says what a webhook's members hold", async () => {
  const door = open();
  const { token, organizationUuid, workspaceUuid } = await visit(door, "owner");
  const events = await eventTypes(door, token, "product.added");
  const draft = { name: "One", url: "https://partner.example.com/hook", organizationUuid, events };
  const create = (body: object): Promise<string | null> => hint(call(door, "POST /v1/webhooks/", { token, body }));
  expect(await create({ ...draft, clients: [workspaceUuid] })).toBe("clients holds slugs of workspaces, not ids");
  expect(await create({ ...draft, events: [{ name: "product.added", uuid: "product.added" }] })).toBe(
    "take the ids from GET /v1/webhooks/events/",
  );
  expect(await create({ ...draft, url: "/hook" })).toBe("an absolute http: or https: address");
});

it("gives no hint where the code says it all", async () => {
  const door = open();
  const { token } = await visit(door, "owner");
  expect(await hint(call(door, "GET /v1/webhooks/unknown", { token }))).toBeNull();
});
