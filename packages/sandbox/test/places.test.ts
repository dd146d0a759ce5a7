import { expect, it } from "vitest";

import { Refusal } from "@tacklebox/sandbox/vntana";

import type { Grid, Wire } from "./door.ts";
import { call, openSandbox, visit } from "./door.ts";

const LIST = "GET /v1/clients/client-organizations";

it("shows owners and admins every workspace, with their organization's role", async () => {
  const { door } = openSandbox();
  for (const who of ["owner", "admin"] as const) {
    const reply = await call<Grid<Wire["Workspace"]>>(door, LIST, await visit(door, who));
    expect(reply.response.totalCount).toBe(2);
    expect(reply.response.grid.map(({ slug, role }) => [slug, role])).toEqual([
      ["living-room", `ORGANIZATION_${who.toUpperCase()}`],
      ["office", `ORGANIZATION_${who.toUpperCase()}`],
    ]);
  }
});

it("shows a member only the workspaces it belongs to, with its role there", async () => {
  const { door } = openSandbox();
  const reply = await call<Grid<Wire["Workspace"]>>(door, LIST, await visit(door, "member"));
  expect(reply.response.grid.map(({ slug, role }) => [slug, role])).toEqual([
    ["living-room", "CLIENT_ORGANIZATION_CONTENT_MANAGER"],
  ]);
});

it("writes dates with microseconds and no zone", async () => {
  const { door } = openSandbox();
  const reply = await call<Grid<Wire["Workspace"]>>(door, LIST, await visit(door, "owner"));
  expect(reply.response.grid[0]!.created).toBe("2022-06-21T03:34:10.348000");
});

it("gives one workspace with the number of its products", async () => {
  const { door, sandbox } = openSandbox();
  const { uuid } = sandbox.domain.workspaces.get("living-room");
  const reply = await call(door, `GET /v1/clients/${uuid}`, await visit(door, "member", "living-room"));
  expect(reply.response).toMatchObject({
    clientUuid: uuid,
    clientSlug: "living-room",
    organizationSlug: "demo-furniture",
    productsCount: 3,
  });
});

it("does not find a workspace that is not visible", async () => {
  const { door, sandbox } = openSandbox();
  const member = await visit(door, "member");
  for (const uuid of [
    sandbox.domain.workspaces.get("office").uuid,
    sandbox.domain.workspaces.get("lamps").uuid,
    "no",
  ]) {
    expect(await call(door, `GET /v1/clients/${uuid}`, member)).toMatchObject({
      status: 404,
      errors: ["CLIENT_NOT_FOUND"],
    });
  }
});

it("creates a workspace that is listed from then on", async () => {
  const { door, sandbox } = openSandbox();
  const { token, organizationUuid } = await visit(door, "admin");
  const body = { organizationUuid, name: "Garden", slug: "garden", imageBlobId: "blob-1" };
  const created = await call<Wire["UuidReference"]>(door, "POST /v1/clients", { token, body });
  expect(created).toMatchObject({ status: 200, response: { uuid: sandbox.domain.workspaces.get("garden").uuid } });
  const listed = await call<Grid<Wire["Workspace"]>>(door, LIST, { token });
  expect(listed.response.grid.at(-1)).toMatchObject({ slug: "garden", imageBlobId: "blob-1" });
});

it.each([
  ["an empty name", { name: " ", slug: "garden" }, "MISSING_NAME"],
  ["an empty slug", { name: "Garden", slug: "" }, "MISSING_SLUG"],
  ["a slug with a space", { name: "Garden", slug: "my garden" }, "SLUG_NOT_VALID"],
  ["a slug in use", { name: "Garden", slug: "office" }, "SLUG_ALREADY_EXISTS"],
])("refuses a workspace with %s", async (_, place, code) => {
  const { door } = openSandbox();
  const { token, organizationUuid } = await visit(door, "owner");
  const reply = await call(door, "POST /v1/clients", { token, body: { organizationUuid, ...place } });
  expect(reply).toMatchObject({ status: 422, errors: [code] });
});

it("lets only owners and admins create workspaces, and only in their organization", async () => {
  const { door, sandbox } = openSandbox();
  const lighting = sandbox.domain.organizations.get("demo-lighting").uuid;
  const owner = await visit(door, "owner");
  const member = await visit(door, "member", "living-room");
  const place = { name: "Garden", slug: "garden" };
  const post = "POST /v1/clients";
  expect(
    await call(door, post, { token: member.token, body: { ...place, organizationUuid: member.organizationUuid } }),
  ).toMatchObject({ status: 403, errors: ["INVALID_OPERATION_FOR_ROLE"] });
  expect(await call(door, post, { token: owner.token, body: { ...place, organizationUuid: lighting } })).toMatchObject({
    status: 403,
    errors: ["FORBIDDEN"],
  });
  expect(await call(door, post, { token: owner.token, body: { ...place, organizationUuid: "no" } })).toMatchObject({
    status: 404,
    errors: ["ORGANIZATION_NOT_FOUND"],
  });
});

it("lists users with what they may do", async () => {
  const { door } = openSandbox();
  const reply = await call<Grid<Wire["User"]>>(door, "GET /v1/users", await visit(door, "owner"));
  expect(reply.response.grid.map(({ email, role, roleAccessLevel }) => [email, role, roleAccessLevel])).toEqual([
    ["owner@example.com", "ORGANIZATION_OWNER", "ORGANIZATION"],
    ["admin@example.com", "ORGANIZATION_ADMIN", "ORGANIZATION"],
    ["member@example.com", "ORGANIZATION_CLIENT_MEMBER", "WORKSPACE"],
  ]);
});

it("shows a member the users it shares a workspace with", async () => {
  const { door, sandbox } = openSandbox();
  const { organizationUuid, ...member } = await visit(door, "member");
  const seat = { organizationUuid, role: "CLIENT_ORGANIZATION_VIEWER" };
  const [room, office] = [sandbox.domain.workspaces.get("living-room"), sandbox.domain.workspaces.get("office")];
  sandbox.domain.users.add({ ...seat, email: "guest@example.com", workspaceUuid: room.uuid });
  sandbox.domain.users.add({ ...seat, email: "clerk@example.com", workspaceUuid: office.uuid });
  const reply = await call<Grid<Wire["User"]>>(door, "GET /v1/users", member);
  expect(reply.response.grid.map(({ email }) => email)).toEqual(["member@example.com", "guest@example.com"]);
});

it("gives an added user a login, and a second place to a known one", async () => {
  const { door, sandbox } = openSandbox();
  const { users, organizations, workspaces } = sandbox.domain;
  const organizationUuid = organizations.get("demo-furniture").uuid;
  const clerk = users.add({
    email: "clerk@example.com",
    fullName: "A clerk",
    password: "secret",
    key: "clerk-key",
    organizationUuid,
    role: "CLIENT_ORGANIZATION_ADMIN",
    workspaceUuid: workspaces.get("office").uuid,
  });
  const again = users.add({
    email: "clerk@example.com",
    organizationUuid,
    role: "CLIENT_ORGANIZATION_VIEWER",
    workspaceUuid: workspaces.get("living-room").uuid,
  });
  expect(again.uuid).toBe(clerk.uuid);
  expect(again.memberships[0]!.workspaces.map(({ role }) => role)).toEqual([
    "CLIENT_ORGANIZATION_ADMIN",
    "CLIENT_ORGANIZATION_VIEWER",
  ]);
  const body = { email: "clerk@example.com", password: "secret" };
  expect((await call(door, "POST /v1/auth/login", { body })).status).toBe(200);
});

it("ends a revoked user's tokens for the organization", async () => {
  const { door, sandbox } = openSandbox();
  const { token, organizationUuid } = await visit(door, "admin");
  const admin = sandbox.domain.users.list().find(({ email }) => email === "admin@example.com")!;
  sandbox.domain.users.revoke({ userUuid: admin.uuid, organizationUuid });
  expect((await call(door, LIST, { token })).errors).toEqual(["FORBIDDEN"]);
  expect(sandbox.domain.users.list().find(({ uuid }) => uuid === admin.uuid)!.memberships).toEqual([]);
});

it("ends a revoked user's tokens for the workspace", async () => {
  const { door, sandbox } = openSandbox();
  const { token, organizationUuid, workspaceUuid } = await visit(door, "member", "living-room");
  const userUuid = sandbox.domain.users.list().find(({ email }) => email === "member@example.com")!.uuid;
  sandbox.domain.users.revoke({ userUuid, organizationUuid, workspaceUuid });
  expect((await call(door, LIST, { token })).errors).toEqual(["FORBIDDEN"]);
  const again = await visit(door, "member");
  expect((await call<Grid<unknown>>(door, LIST, again)).response.totalCount).toBe(0);
});

it("throws a Refusal for places and people that do not exist", () => {
  const { users, organizations, workspaces } = openSandbox().sandbox.domain;
  const organizationUuid = organizations.get("demo-furniture").uuid;
  const userUuid = users.list()[0]!.uuid;
  const outsider = users.list().at(-1)!.uuid;
  const role = "ORGANIZATION_ADMIN";
  const email = "new@example.com";
  const lamps = workspaces.get("lamps").uuid;
  expect(() => users.add({ email, role, organizationUuid: "no" })).toThrow(new Refusal("ORGANIZATION_NOT_FOUND"));
  expect(() => users.add({ email, role, organizationUuid, workspaceUuid: lamps })).toThrow(
    "CLIENT_ORGANIZATION_NOT_FOUND",
  );
  expect(() => users.revoke({ userUuid: "no", organizationUuid })).toThrow("USER_NOT_FOUND");
  expect(() => users.revoke({ userUuid: outsider, organizationUuid })).toThrow("USER_NOT_FOUND");
  const workspaceUuid = workspaces.get("office").uuid;
  expect(() => users.revoke({ userUuid, organizationUuid, workspaceUuid })).toThrow("USER_NOT_FOUND");
  expect(() => organizations.get("no")).toThrow("ORGANIZATION_NOT_FOUND");
  expect(() => workspaces.get("no")).toThrow("CLIENT_NOT_FOUND");
});

it("starts the scenario empty with an organization, its owner and nothing else", async () => {
  const { door, sandbox } = openSandbox({ scenario: "empty" });
  expect((await call<Grid<unknown>>(door, LIST, await visit(door, "owner"))).response).toEqual({
    totalCount: 0,
    grid: [],
  });
  expect(sandbox.domain.products.list()).toEqual([]);
  expect(sandbox.domain.showrooms.list()).toEqual([]);
  expect(sandbox.domain.organizations.list()).toHaveLength(1);
  expect(sandbox.domain.workspaces.list()).toEqual([]);
});
