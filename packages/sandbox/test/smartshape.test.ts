import { describe, expect, it } from "vitest";

import { credentials, smartshape } from "@tacklebox/sandbox/smartshape";

import { call, openSmartshape, secretToken, signIn, subscribe } from "./smartshape-door.ts";

const draft = { event: "file_uploaded", url: "https://hearthpine.example/hook", secretToken };
const notAuthorized = { status: 503, body: { errors: [{ status: 503, title: "Unauthorized" }] } };

describe("the account of SmartShape's sandbox", () => {
  it("hands out a token at the login, in a text of cookies, and takes it as a bearer's", async () => {
    const { sandbox } = openSmartshape();
    const { email: username, password } = credentials.owner;
    const { status, body } = await call(sandbox, "POST /account/login/", { body: { username, password } });
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        success: true,
        email: username,
        username,
        cookies: expect.stringMatching(/^jsonwebtoken=sandbox-token-/),
      },
    });
    expect((await call(sandbox, "GET /webhook/", { token: await signIn(sandbox) })).status).toBe(200);
  });

  it("says 503 where it means that somebody is not authorized, whatever is wrong", async () => {
    const { sandbox, violations } = openSmartshape();
    const { email: username } = credentials.owner;
    const token = await signIn(sandbox);
    for (const reply of [
      await call(sandbox, "POST /account/login/", { body: { username, password: "wrong" } }),
      await call(sandbox, "POST /account/login/", { body: { username: "nobody", password: "sandbox-password" } }),
      await call(sandbox, "POST /account/session"),
      await call(sandbox, "GET /webhook/"),
      await call(sandbox, "GET /webhook/", { token: "guess" }),
      await call(sandbox, "GET /webhook/", { token, session: "guess" }),
      await call(sandbox, "PUT /webhook/", { token: await signIn(sandbox, "reader"), body: draft }),
      await call(sandbox, "GET /webhook/", { token: await signIn(sandbox, "guest") }),
    ]) {
      expect(reply).toMatchObject(notAuthorized);
      expect(reply.headers.get("x-sandbox-hint")).not.toBeNull();
    }
    expect((await call(sandbox, "GET /webhook/", { token: await signIn(sandbox, "reader") })).status).toBe(200);
    expect(violations).toEqual([]);
  });

  it("asks for a session only where it is told to, and takes one anyway", async () => {
    const lenient = openSmartshape().sandbox;
    const strict = openSmartshape({ smartshape: { requiresSession: true } }).sandbox;
    for (const [sandbox, status] of [
      [lenient, 200],
      [strict, 503],
    ] as const) {
      const token = await signIn(sandbox);
      expect((await call(sandbox, "GET /webhook/", { token })).status).toBe(status);
      const { body } = await call(sandbox, "POST /account/session", { token });
      expect(body).toMatchObject({ success: true });
      const session = body.jwt;
      expect((await call(sandbox, "GET /webhook/", { token, session })).status).toBe(200);
      const other = await signIn(sandbox, "colleague");
      expect(await call(sandbox, "GET /webhook/", { token: other, session })).toMatchObject(notAuthorized);
      sandbox.domain.sessions.endAll();
      expect(await call(sandbox, "GET /webhook/", { token, session })).toMatchObject(notAuthorized);
    }
  });

  it("has so many places for sessions, for each account", async () => {
    const { sandbox, violations } = openSmartshape({ smartshape: { sessionPlaces: 1 } });
    const token = await signIn(sandbox);
    expect((await call(sandbox, "POST /account/session", { token })).status).toBe(200);
    expect(await call(sandbox, "POST /account/session", { token })).toMatchObject({
      status: 402,
      body: { error: { status: 402, title: "Payment Required", detail: "No free Token available" } },
    });
    const other = await signIn(sandbox, "colleague");
    expect((await call(sandbox, "POST /account/session", { token: other })).status).toBe(200);
    expect(violations).toEqual([]);
  });

  it("ends tokens and sessions when told to", async () => {
    const { sandbox } = openSmartshape();
    const token = await signIn(sandbox);
    expect([sandbox.domain.tokens.revoke(token), sandbox.domain.tokens.revoke(token)]).toEqual([true, false]);
    expect((await call(sandbox, "GET /webhook/", { token })).status).toBe(503);
    const next = await signIn(sandbox);
    sandbox.domain.tokens.expireAll();
    expect((await call(sandbox, "GET /webhook/", { token: next })).status).toBe(503);
    const third = await signIn(sandbox);
    const { body } = await call(sandbox, "POST /account/session", { token: third });
    sandbox.faults.next({ fault: "expired-session" });
    expect((await call(sandbox, "GET /webhook/", { token: third, session: body.jwt })).status).toBe(503);
    expect(sandbox.summary()).toMatchObject({ state: { tokens: 0, sessions: 0 } });
    sandbox.faults.next({ fault: "expired-session" });
    expect((await call(sandbox, "GET /webhook/")).status).toBe(503);
  });

  it("lets a token work once in the scenario expired-session", async () => {
    const { sandbox } = openSmartshape({ scenario: "expired-session" });
    const token = await signIn(sandbox);
    expect((await call(sandbox, "GET /webhook/", { token })).status).toBe(200);
    expect((await call(sandbox, "GET /webhook/", { token })).status).toBe(503);
  });

  it("forgets the oldest of many tokens, and knows added users", async () => {
    const { sandbox } = openSmartshape({ scenario: "empty" });
    const first = await signIn(sandbox);
    for (let i = 0; i < 2_000; i++) await signIn(sandbox, "reader");
    expect((await call(sandbox, "GET /webhook/", { token: first })).status).toBe(503);
    sandbox.domain.users.add({ ...credentials.guest, permissions: ["read_webhook"] });
    expect(sandbox.domain.users.list()).toHaveLength(4);
    const token = await signIn(sandbox, "guest");
    expect((await call(sandbox, "GET /webhook/", { token })).body).toEqual({ data: [] });
  });
});

describe("the webhooks of SmartShape's sandbox", () => {
  it("are created with PUT, listed to their owner and deleted, and never show their secret", async () => {
    const { sandbox, violations } = openSmartshape();
    const token = await signIn(sandbox);
    const created = await call(sandbox, "PUT /webhook/", { token, body: draft });
    const { _id, ...attributes } = created.body.data.attributes;
    expect([created.status, created.body.data.type, _id]).toEqual([
      200,
      "webhook",
      expect.stringMatching(/^[\da-f]{24}$/),
    ]);
    const owner = credentials.owner.email;
    expect(attributes).toEqual({ __v: 0, event: draft.event, url: draft.url, owner });
    const listed = await call(sandbox, "GET /webhook", { token });
    expect(listed.body.data).toMatchObject([{ type: "webhook", id: _id, attributes }]);
    const colleague = await signIn(sandbox, "colleague");
    expect((await call(sandbox, "GET /webhook/", { token: colleague })).body).toEqual({ data: [] });
    expect((await call(sandbox, `DELETE /webhook/${_id}`, { token: colleague })).status).toBe(404);
    expect(await call(sandbox, `DELETE /webhook/${_id}/`, { token })).toMatchObject({
      status: 200,
      body: { success: true },
    });
    expect((await call(sandbox, `DELETE /webhook/${_id}`, { token })).status).toBe(404);
    expect(JSON.stringify([created, listed, sandbox.summary()])).not.toContain(secretToken);
    expect(violations).toEqual([]);
  });

  it("may be alike", async () => {
    const { sandbox } = openSmartshape();
    expect(await subscribe(sandbox, "file_uploaded")).not.toBe(await subscribe(sandbox, "file_uploaded"));
  });

  it.each([
    { what: "without an event type", change: { event: undefined } },
    { what: "with an event type nobody knows", change: { event: "file_uplaoded" } },
    { what: "without an address", change: { url: "" } },
    { what: "with an address that is none", change: { url: "hook" } },
    { what: "with an address that is not HTTP", change: { url: "ftp://hearthpine.example" } },
    { what: "without a secret", change: { secretToken: "" } },
    { what: "with a secret over 72 bytes", change: { secretToken: "é".repeat(37) } },
    { what: "with NUL in the secret", change: { secretToken: "a\0b" } },
    { what: "with a member more", change: { active: true } },
  ])("are refused with 400 $what", async ({ change }) => {
    const { sandbox } = openSmartshape();
    const token = await signIn(sandbox);
    const reply = await call(sandbox, "PUT /webhook/", { token, body: { ...draft, ...change } });
    expect(reply).toMatchObject({ status: 400, body: { errors: [{ status: 400, title: "Bad Request" }] } });
  });

  it("have no operation that reads or changes one", async () => {
    const { sandbox } = openSmartshape();
    const [token, id] = [await signIn(sandbox), await subscribe(sandbox, "file_uploaded")];
    expect(await call(sandbox, `GET /webhook/${id}`, { token })).toMatchObject({ status: 405 });
    expect(await call(sandbox, "POST /webhook/", { token, body: draft })).toMatchObject({ status: 405 });
    expect(await call(sandbox, "GET /webhooks", { token })).toMatchObject({ status: 404 });
  });
});

describe("what SmartShape's sandbox refuses by itself", () => {
  it.each([
    ["bad-credentials", 503],
    ["forbidden", 503],
    ["not-found", 404],
    ["conflict", 409],
    ["validation-error", 400],
    ["rate-limit", 429],
    ["server-error", 500],
  ] as const)("is in the platform's frame: %s", async (fault, status) => {
    const { sandbox } = openSmartshape();
    sandbox.faults.next({ fault });
    expect(await call(sandbox, "GET /webhook/")).toMatchObject({ status, body: { errors: [{ status }] } });
  });

  it("is told as a failure under 200, too", async () => {
    const { sandbox } = openSmartshape();
    sandbox.faults.next({ fault: "success-false-under-200" });
    expect(await call(sandbox, "GET /webhook/")).toMatchObject({ status: 200, body: { success: false } });
  });

  it.each([
    { body: "{", type: "application/json", status: 400 },
    { body: "{}", type: "text/plain", status: 415 },
  ])("is a body $body of $type", async ({ body, type, status }) => {
    const { sandbox } = openSmartshape();
    const headers = { "content-type": type };
    const answer = await sandbox.fetch(`${sandbox.baseUrl}/account/login/`, { method: "POST", headers, body });
    expect([answer.status, await answer.json()]).toMatchObject([status, { errors: [{ status }] }]);
  });

  it("is an option that cannot be", () => {
    expect(() => smartshape({ retryAfterMs: [-1] })).toThrow(RangeError);
    expect(() => smartshape({ tokenCost: 3 })).toThrow(RangeError);
    expect(() => smartshape({ sessionPlaces: 0 })).toThrow(RangeError);
  });
});
