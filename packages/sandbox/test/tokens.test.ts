import { expect, it } from "vitest";

import { credentials } from "@tacklebox/sandbox/vntana";

import type { Grid, Wire } from "./door.ts";
import { call, exchange, openSandbox, signIn, tokenOf, visit } from "./door.ts";

const forbidden = { status: 403, success: false, errors: ["FORBIDDEN"], response: null };
const badCredentials = { ...forbidden, errors: ["BAD_CREDENTIALS"] };

it("signs in with email and password", async () => {
  const { door } = openSandbox();
  const { email, password } = credentials.member;
  const reply = await call(door, "POST /v1/auth/login", { body: { email, password } });
  expect(reply).toMatchObject({ status: 200, success: true, errors: [], response: { email } });
  expect(tokenOf(reply)).toMatch(/^sandbox-token-[0-9a-f]{32}$/);
});

it.each([
  ["a wrong password", "POST /v1/auth/login", { email: "owner@example.com", password: "wrong" }],
  ["an unknown email", "POST /v1/auth/login", { email: "nobody@example.com", password: "sandbox-password" }],
  ["an unknown key", "POST /v1/auth/login/token", { "personal-access-token": "wrong" }],
])("refuses %s with BAD_CREDENTIALS and no token", async (_, what, body) => {
  const reply = await call(openSandbox().door, what, { body });
  expect(reply).toMatchObject(badCredentials);
  expect(reply.headers.get("x-auth-token")).toBeNull();
});

it.each([
  ["missing", undefined],
  ["empty", ""],
  ["without Bearer", "sandbox-token-1"],
  ["malformed", "Bearer two words"],
  ["unknown", "Bearer sandbox-token-1"],
])("answers FORBIDDEN to a token that is %s", async (_, value) => {
  const headers: Record<string, string> = value === undefined ? {} : { "x-auth-token": value };
  expect(await call(openSandbox().door, "GET /v1/organizations", { headers })).toMatchObject(forbidden);
});

it("takes the token without its Bearer for malformed, and never from Authorization", async () => {
  const { door } = openSandbox();
  const token = await signIn(door, "owner");
  expect(await call(door, "GET /v1/organizations", { headers: { "x-auth-token": token } })).toMatchObject(forbidden);
  const headers = { authorization: `Bearer ${token}` };
  expect(await call(door, "GET /v1/organizations", { headers })).toMatchObject(forbidden);
});

it("lets a token live for 30 days", async () => {
  const { door, sandbox } = openSandbox();
  const token = await signIn(door, "owner");
  await sandbox.advance(30 * 24 * 3_600_000 - 1);
  expect((await call(door, "GET /v1/organizations", { token })).status).toBe(200);
  await sandbox.advance(1);
  expect(await call(door, "GET /v1/organizations", { token })).toMatchObject(forbidden);
});

it("takes a login token for organizations and the exchange, and for nothing else", async () => {
  const { door } = openSandbox();
  const token = await signIn(door, "owner");
  for (const path of [
    "/v1/organizations/current",
    "/v1/clients/client-organizations",
    "/v1/webhooks/events/",
    "/v1/users",
  ]) {
    expect(await call(door, `GET ${path}`, { token })).toMatchObject(forbidden);
  }
});

it("exchanges the login token for an organization's, and that for a workspace's", async () => {
  const { door } = openSandbox();
  const { token, organizationUuid, workspaceUuid } = await visit(door, "member", "living-room");
  const current = await call<Wire["CurrentOrganization"]>(door, "GET /v1/organizations/current", { token });
  expect(current.response).toMatchObject({ uuid: organizationUuid, slug: "demo-furniture", status: "ACTIVE" });
  expect(workspaceUuid).not.toBe("none");
});

it.each(["owner", "admin"] as const)("refuses the %s a workspace token with BAD_CREDENTIALS", async (who) => {
  const { door } = openSandbox();
  const { token, organizationUuid, workspaceUuid } = await visit(door, who);
  expect(await exchange(door, token, { organizationUuid, clientUuid: workspaceUuid })).toMatchObject(badCredentials);
});

it("refuses the exchange for an organization that is unknown or not the user's, alike", async () => {
  const { door, sandbox } = openSandbox();
  const token = await signIn(door, "owner");
  const foreign = sandbox.domain.organizations.get("demo-lighting").uuid;
  for (const organizationUuid of [foreign, "unknown"]) {
    expect(await exchange(door, token, { organizationUuid })).toMatchObject(forbidden);
  }
});

it("refuses a workspace token for another workspace, and straight from the login token", async () => {
  const { door, sandbox } = openSandbox();
  const { token, organizationUuid, workspaceUuid } = await visit(door, "member");
  const office = sandbox.domain.workspaces.get("office").uuid;
  expect(await exchange(door, token, { organizationUuid, clientUuid: office })).toMatchObject(forbidden);
  const account = await signIn(door, "member");
  expect(await exchange(door, account, { organizationUuid, clientUuid: workspaceUuid })).toMatchObject(forbidden);
});

it("refuses to exchange one organization's token for another's", async () => {
  const { door, sandbox } = openSandbox();
  const lighting = sandbox.domain.organizations.get("demo-lighting").uuid;
  sandbox.domain.users.add({ email: "owner@example.com", organizationUuid: lighting, role: "ORGANIZATION_ADMIN" });
  const { token } = await visit(door, "owner");
  expect(await exchange(door, token, { organizationUuid: lighting })).toMatchObject(forbidden);
  const account = await signIn(door, "owner");
  expect((await exchange(door, account, { organizationUuid: lighting })).status).toBe(200);
});

it("ends the previous token of the same user and scope, and no other", async () => {
  const { door } = openSandbox();
  const account = await signIn(door, "member");
  const first = await visit(door, "member", "living-room");
  const admin = await visit(door, "admin");
  const second = await visit(door, "member", "living-room");
  const list = "GET /v1/clients/client-organizations";
  expect(await call(door, list, first)).toMatchObject(forbidden);
  expect((await call(door, list, second)).status).toBe(200);
  expect((await call(door, list, admin)).status).toBe(200);
  expect((await call(door, "GET /v1/organizations", { token: account })).status).toBe(200);
});

it("ends at logout the presented token alone", async () => {
  const { door } = openSandbox();
  const { token } = await visit(door, "owner");
  const account = await signIn(door, "owner");
  expect(await call(door, "POST /v1/auth/logout", { token })).toMatchObject({ status: 200, response: {} });
  expect(await call(door, "GET /v1/organizations/current", { token })).toMatchObject(forbidden);
  expect(await call(door, "POST /v1/auth/logout", { token })).toMatchObject(forbidden);
  expect((await call(door, "GET /v1/organizations", { token: account })).status).toBe(200);
});

it("expires every token at once when told to", async () => {
  const { door, sandbox } = openSandbox();
  const [owner, admin] = [await visit(door, "owner"), await signIn(door, "admin")];
  sandbox.domain.tokens.expireAll();
  expect(await call(door, "GET /v1/organizations/current", owner)).toMatchObject(forbidden);
  expect(await call(door, "GET /v1/organizations", { token: admin })).toMatchObject(forbidden);
  expect((await call(door, "GET /v1/organizations", { token: await signIn(door, "admin") })).status).toBe(200);
});

it("revokes one token when told to", async () => {
  const { door, sandbox } = openSandbox();
  const token = await signIn(door, "owner");
  expect(sandbox.domain.tokens.revoke(token)).toBe(true);
  expect(sandbox.domain.tokens.revoke(token)).toBe(false);
  expect(await call(door, "GET /v1/organizations", { token })).toMatchObject(forbidden);
});

it("lets a scoped token work once in the scenario expired-session, and a login token always", async () => {
  const { door } = openSandbox({ scenario: "expired-session" });
  const account = await signIn(door, "owner");
  const organizations = await call<Grid<Wire["Organization"]>>(door, "GET /v1/organizations", { token: account });
  const organizationUuid = organizations.response.grid[0]!.uuid;
  for (const _ of [1, 2]) {
    const token = tokenOf(await exchange(door, account, { organizationUuid }));
    expect((await call(door, "GET /v1/organizations/current", { token })).status).toBe(200);
    expect(await call(door, "GET /v1/organizations/current", { token })).toMatchObject(forbidden);
  }
});
