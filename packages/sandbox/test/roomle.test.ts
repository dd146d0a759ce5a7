import { sign } from "@tacklebox/receiver/roomle";
import { access, credentials } from "@tacklebox/sandbox/roomle";
import { expect, it } from "vitest";

import { call, openRoomle, path, register, signIn, webhook } from "./roomle-door.ts";

const { apiKey, secret, tenant: id } = access;
const hint = (reply: { readonly headers: Headers }): string => reply.headers.get("x-sandbox-hint") ?? "";

it("signs in with identification and password, and refuses wrong ones", async () => {
  const { sandbox, violations } = openRoomle();
  const { email: identification, password } = credentials.manager;
  const answer = await call(sandbox, "POST /v2/auth/signin", { body: { identification, password } });
  expect(answer).toMatchObject({ status: 200, body: { auth: { userId: identification } } });
  const wrong = await call(sandbox, "POST /v2/auth/signin", { body: { identification, password: "guess" } });
  expect([wrong.status, wrong.body]).toEqual([403, { message: "Forbidden" }]);
  expect(violations).toEqual([]);
});

it("wants the four headers, and says which one is wrong", async () => {
  const { sandbox } = openRoomle();
  const session = await signIn(sandbox);
  const get = (headers: Readonly<Record<string, string>>) => call(sandbox, `GET ${path}`, { session, headers });
  const other = await sign({ secret: "another-secret-1", apiKey, session });
  const crossed = await sign({ secret, apiKey: "another", session });
  const refusals = [
    { headers: { apiKey: "unknown" }, says: "apiKey is missing or none that was issued" },
    { headers: { currentTenant: "1" }, says: "currentTenant is missing or no tenant" },
    { headers: other, says: "is not encrypted with the secret" },
    { headers: crossed, says: "another API key" },
    { headers: { token: "01-AAAA" }, says: "whole blocks" },
    { headers: { token: "01-%%" }, says: "whole blocks" },
    { headers: { token: `02-${other.token.slice(3)}` }, says: "begins with 01-" },
    { headers: { token: session }, says: "begins with 01-" },
    { headers: await sign({ secret, apiKey }), says: "sign in" },
  ];
  for (const { headers, says } of refusals) {
    const answer = await get({ ...headers });
    expect([answer.status, hint(answer)]).toEqual([403, expect.stringContaining(says)]);
  }
  const withoutToken = await sandbox.fetch(`${sandbox.baseUrl}${path}`, {
    headers: { apiKey, currentTenant: `${id}`, language: "en" },
  });
  expect([withoutToken.status, hint(withoutToken)]).toEqual([403, "the header token is missing"]);
  const withoutLanguage = await sandbox.fetch(`${sandbox.baseUrl}${path}`, { headers: { apiKey } });
  expect(withoutLanguage.status).toBe(400);
  expect(await withoutLanguage.json()).toMatchObject({ message: "Bad request language" });
});

it("reads tokens with a vector of zeros too", async () => {
  const { sandbox } = openRoomle();
  const session = await signIn(sandbox);
  const headers = await sign({ secret, apiKey, session, iv: "zero" });
  expect((await call(sandbox, `GET ${path}`, { headers })).status).toBe(200);
});

it("shows webhook and key to those who manage tenants, and to nobody else", async () => {
  const { sandbox } = openRoomle();
  const shown = async (person: keyof typeof credentials) =>
    (await call(sandbox, `GET ${path}`, { session: await signIn(sandbox, person) })).body.tenant;
  const tenant = { id, name: "hearthpine", label: "Hearthpine", active: true };
  expect(await shown("manager")).toEqual({ ...tenant, webhook: null, apiKey });
  expect(await shown("member")).toEqual(tenant);
  const session = await signIn(sandbox);
  expect((await call(sandbox, "GET /v2/tenants/4712/", { session })).status).toBe(404);
});

it("changes the current tenant for those who manage tenants, and takes what is left out for gone", async () => {
  const { sandbox, violations } = openRoomle();
  const session = await signIn(sandbox);
  const put = (tenant: object, more: object = {}) =>
    call(sandbox, `PUT ${path}`, { session, body: { tenant }, ...more });
  const all = { id, name: "hearthpine", label: "Hearthpine", active: true, apiKey };
  expect((await put({ ...all, webhook })).body.tenant).toMatchObject({ webhook, apiKey });
  expect((await put({ ...all, webhook: "" })).body.tenant).toMatchObject({ webhook: null, apiKey });
  expect((await put(all)).body.tenant).toMatchObject({ webhook: null, apiKey });
  expect((await put({ id, webhook })).body.tenant).toEqual({
    id,
    name: "hearthpine",
    label: "",
    active: false,
    webhook,
    apiKey: null,
  });
  const refusals = [
    [await put({ ...all, webhook: "ftp://hearthpine.example" }), 400],
    [await put({ ...all, webhook: "hook" }), 400],
    [await put({ ...all, apiKey: "unknown" }), 400],
    [await put({ ...all, id: 1 }), 400],
    [await put({ ...all }, { session: await signIn(sandbox, "member") }), 403],
    [await call(sandbox, "PUT /v2/tenants/1/", { session, body: { tenant: all } }), 404],
  ] as const;
  expect(refusals.map(([{ status }]) => status)).toEqual(refusals.map(([, status]) => status));
  expect(violations).toEqual([]);
});

it("changes only the tenant that is the current one", async () => {
  const { sandbox } = openRoomle();
  const session = await signIn(sandbox);
  const body = { tenant: { id, webhook } };
  const spelled = await call(sandbox, `PUT ${path}`, { session, body, headers: { currentTenant: `0${id}` } });
  expect([spelled.status, hint(spelled)]).toEqual([403, "only the tenant in currentTenant can be changed"]);
});

it("ends sessions: all, one, after one use, and by a fault", async () => {
  const { sandbox } = openRoomle();
  const statusOf = async (session: string) => (await call(sandbox, `GET ${path}`, { session })).status;
  const first = await signIn(sandbox);
  const second = await signIn(sandbox);
  expect([sandbox.domain.sessions.revoke(first), sandbox.domain.sessions.revoke(first)]).toEqual([true, false]);
  expect([await statusOf(first), await statusOf(second)]).toEqual([403, 200]);
  sandbox.faults.next({ fault: "expired-session" });
  expect([await statusOf(second), await statusOf(second)]).toEqual([403, 403]);
  const third = await signIn(sandbox);
  sandbox.domain.sessions.expireAll();
  expect(await statusOf(third)).toBe(403);
  sandbox.reset("expired-session");
  const fourth = await signIn(sandbox);
  expect([await statusOf(fourth), await statusOf(fourth)]).toEqual([200, 403]);
});

it.each([
  ["bad-credentials", 403],
  ["forbidden", 403],
  ["not-found", 404],
  ["conflict", 409],
  ["validation-error", 400],
  ["rate-limit", 429],
  ["server-error", 500],
  ["success-false-under-200", 200],
] as const)("answers the fault %s in the platform's frame", async (fault, status) => {
  const { sandbox } = openRoomle();
  sandbox.faults.next({ fault });
  const answer = await call(sandbox, `GET ${path}`);
  expect([answer.status, typeof answer.body.message]).toEqual([status, "string"]);
});

it("refuses what is no call of the contract", async () => {
  const { sandbox, violations } = openRoomle();
  expect((await call(sandbox, "GET /v2/webhooks")).status).toBe(404);
  expect((await call(sandbox, `DELETE ${path}`)).status).toBe(405);
  const text = await sandbox.fetch(`${sandbox.baseUrl}/v2/auth/signin`, {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: "x",
  });
  const broken = await sandbox.fetch(`${sandbox.baseUrl}/v2/auth/signin`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{",
  });
  expect([text.status, broken.status]).toEqual([415, 400]);
  expect(violations).toHaveLength(4);
});

it("shows its state without a password, a secret or a session", async () => {
  const { sandbox } = openRoomle();
  await register(sandbox);
  const session = await signIn(sandbox);
  const text = JSON.stringify(sandbox.summary());
  expect(text).toContain(webhook);
  for (const hidden of [credentials.manager.password, secret, session]) expect(text).not.toContain(hidden);
});

it("keeps the two thousand newest sessions", async () => {
  const { sandbox } = openRoomle();
  const first = await signIn(sandbox);
  for (let count = 0; count < 2000; count++) await signIn(sandbox);
  expect(sandbox.summary()).toMatchObject({ state: { sessions: 2000 } });
  expect((await call(sandbox, `GET ${path}`, { session: first })).status).toBe(403);
});
