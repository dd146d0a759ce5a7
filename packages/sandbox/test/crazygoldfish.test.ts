import { describe, expect, it } from "vitest";

import { crazygoldfish, credentials } from "@tacklebox/sandbox/crazygoldfish";

import {
  call,
  NOW,
  openCrazygoldfish,
  secret,
  sheets,
  signIn,
  subscribe,
  templateId,
  webhooksPath,
} from "./crazygoldfish-door.ts";

const unauthenticated = { status: 401, body: { detail: expect.any(String) } };
const { email: username, password } = credentials.owner;

describe("the token of CrazyGoldFish's sandbox", () => {
  it("is had with a form, and is a bearer's", async () => {
    const { sandbox, violations } = openCrazygoldfish();
    const reply = await call(sandbox, "POST /token", { form: { username, password } });
    const token = expect.stringMatching(/^sandbox-token-/);
    expect(reply).toMatchObject({ status: 200, body: { access_token: token, token_type: "bearer" } });
    expect((await call(sandbox, `GET ${webhooksPath}`, { token: reply.body.access_token })).status).toBe(200);
    expect(violations).toEqual([]);
  });

  it.each<{ what: string; form: Readonly<Record<string, string>>; status: number }>([
    { what: "another password", form: { username, password: "wrong" }, status: 401 },
    { what: "nobody's name", form: { username: "nobody", password }, status: 401 },
    { what: "a prototype's name", form: { username: "constructor", password: "" }, status: 401 },
    { what: "no password", form: { username }, status: 400 },
    { what: "a field more", form: { username, password, user: "a" }, status: 400 },
  ])("is not had with $what", async ({ form, status }) => {
    const { sandbox } = openCrazygoldfish();
    expect((await call(sandbox, "POST /token", { form })).status).toBe(status);
  });

  it("is not had with JSON, and a webhook not with a form", async () => {
    const { sandbox } = openCrazygoldfish();
    expect((await call(sandbox, "POST /token", { body: { username, password } })).status).toBe(415);
    const token = await signIn(sandbox);
    expect((await call(sandbox, `POST ${webhooksPath}`, { token, form: { endpoint_url: "a" } })).status).toBe(415);
  });

  it("lasts 30 minutes", async () => {
    const { sandbox } = openCrazygoldfish();
    const token = await signIn(sandbox);
    await sandbox.advance(30 * 60_000 - 1);
    expect((await call(sandbox, `GET ${webhooksPath}`, { token })).status).toBe(200);
    await sandbox.advance(1);
    expect(await call(sandbox, `GET ${webhooksPath}`, { token })).toMatchObject(unauthenticated);
  });

  it("is asked for everywhere else", async () => {
    const { sandbox, violations } = openCrazygoldfish();
    const id = await subscribe(sandbox, sheets);
    const body = { api_template: templateId(sandbox, sheets), endpoint_url: "https://hearthpine.example/" };
    for (const token of [undefined, "guess"]) {
      const given = token === undefined ? {} : { token };
      for (const reply of [
        await call(sandbox, "GET /webhooks/v1/webhook-template/", given),
        await call(sandbox, `GET ${webhooksPath}`, given),
        await call(sandbox, `GET ${webhooksPath}${id}/`, given),
        await call(sandbox, `POST ${webhooksPath}`, { ...given, body }),
        await call(sandbox, `PATCH ${webhooksPath}${id}/`, { ...given, body: { endpoint_url: body.endpoint_url } }),
      ]) {
        expect(reply).toMatchObject(unauthenticated);
        expect(reply.headers.get("x-sandbox-hint")).toContain("sign in");
      }
    }
    expect(violations).toEqual([]);
  });

  it("ends when it is told to", async () => {
    const { sandbox } = openCrazygoldfish();
    const { tokens, users } = sandbox.domain;
    const token = await signIn(sandbox);
    expect([tokens.revoke(token), tokens.revoke(token)]).toEqual([true, false]);
    const next = await signIn(sandbox);
    tokens.expireAll();
    expect((await call(sandbox, `GET ${webhooksPath}`, { token: next })).status).toBe(401);
    const third = await signIn(sandbox);
    sandbox.faults.next({ fault: "expired-session" });
    expect((await call(sandbox, `GET ${webhooksPath}`, { token: third })).status).toBe(401);
    users.add({ username, password: "another" });
    expect((await call(sandbox, "POST /token", { form: { username, password } })).status).toBe(401);
    expect(users.list()).toHaveLength(2);
  });

  it("works once in the scenario expired-session", async () => {
    const { sandbox } = openCrazygoldfish({ scenario: "expired-session" });
    const once = await signIn(sandbox);
    expect((await call(sandbox, `GET ${webhooksPath}`, { token: once })).status).toBe(200);
    expect((await call(sandbox, `GET ${webhooksPath}`, { token: once })).status).toBe(401);
  });

  it("is forgotten where 2,000 came after it", async () => {
    const { sandbox } = openCrazygoldfish();
    const first = await signIn(sandbox);
    for (let i = 0; i < 2_000; i++) await signIn(sandbox);
    expect((await call(sandbox, `GET ${webhooksPath}`, { token: first })).status).toBe(401);
  });
});

describe("the webhooks of CrazyGoldFish's sandbox", () => {
  const draft = { api_template: "488f4644-057d-41e7-9a74-72c040602647", endpoint_url: "https://hearthpine.example/in" };

  it("are answered as the newer edition shows it, or as the older", async () => {
    const template = { id: draft.api_template, name: sheets, display_name: "Assignment Answer Sheet Extraction" };
    const editions = {
      newer: {
        id: expect.any(String),
        api_template: expect.objectContaining(template),
        endpoint_url: draft.endpoint_url,
      },
      older: {
        id: expect.any(String),
        ...draft,
        status: "enabled",
        created_at: new Date(NOW).toISOString(),
        created_by: username,
      },
    };
    for (const edition of ["newer", "older"] as const) {
      const { sandbox, violations } = openCrazygoldfish({ crazygoldfish: { edition } });
      const token = await signIn(sandbox);
      const body = { ...draft, secret_hash: secret };
      const created = await call(sandbox, `POST ${webhooksPath}`, { token, body });
      expect([created.status, created.body]).toEqual([201, editions[edition]]);
      const got = await call(sandbox, `GET ${webhooksPath}${created.body.id}/`, { token });
      const { body: listed } = await call(sandbox, `GET ${webhooksPath}`, { token });
      expect(got.body).toEqual(created.body);
      expect(listed).toEqual({ count: 1, next: null, previous: null, results: [created.body] });
      expect(violations).toEqual([]);
    }
  });

  it("keep their secret encrypted, and show it nowhere", async () => {
    const { sandbox } = openCrazygoldfish();
    const id = await subscribe(sandbox, sheets);
    const token = await signIn(sandbox);
    const replies = [
      await call(sandbox, `GET ${webhooksPath}${id}/`, { token }),
      await call(sandbox, `PATCH ${webhooksPath}${id}/`, {
        token,
        body: { endpoint_url: draft.endpoint_url, secret_hash: `${secret}-2` },
      }),
      sandbox.summary(),
      sandbox.domain.webhooks.list(),
    ];
    expect(JSON.stringify(replies)).not.toContain(secret);
    const [webhook] = sandbox.domain.webhooks.list();
    const sealed = new TextDecoder().decode(await webhook!.secret!.text);
    expect(sealed).not.toContain(secret);
    expect(sandbox.summary()).toMatchObject({ state: { webhooks: [{ id, hasSecret: true }] } });
  });

  it("are one for each user and template", async () => {
    const { sandbox, violations } = openCrazygoldfish();
    await subscribe(sandbox, sheets);
    const token = await signIn(sandbox);
    const again = await call(sandbox, `POST ${webhooksPath}`, { token, body: draft });
    expect(again).toMatchObject({ status: 400, body: { non_field_errors: [expect.any(String)] } });
    expect(again.headers.get("x-sandbox-hint")).toContain("has a webhook for this template");
    const colleague = await signIn(sandbox, "colleague");
    expect((await call(sandbox, `POST ${webhooksPath}`, { token: colleague, body: draft })).status).toBe(201);
    expect(violations).toEqual([]);
  });

  it("are seen and changed by their owner alone", async () => {
    const { sandbox } = openCrazygoldfish();
    const id = await subscribe(sandbox, sheets);
    const token = await signIn(sandbox, "colleague");
    const body = { endpoint_url: "https://hearthpine.example/mine" };
    expect((await call(sandbox, `GET ${webhooksPath}`, { token })).body).toMatchObject({ count: 0, results: [] });
    expect((await call(sandbox, `GET ${webhooksPath}${id}/`, { token })).status).toBe(404);
    expect((await call(sandbox, `PATCH ${webhooksPath}${id}/`, { token, body })).status).toBe(404);
    const owner = await signIn(sandbox);
    const changed = await call(sandbox, `PATCH ${webhooksPath}${id}`, { token: owner, body });
    expect(changed).toMatchObject({ status: 200, body: { id, endpoint_url: body.endpoint_url } });
  });

  it.each([
    { what: "without a template", change: { api_template: undefined }, field: "api_template" },
    { what: "with a template nobody has", change: { api_template: "t-1" }, field: "api_template" },
    { what: "without an address", change: { endpoint_url: undefined }, field: "endpoint_url" },
    { what: "with an address that is none", change: { endpoint_url: "hook" }, field: "endpoint_url" },
    { what: "with an address that is not HTTP", change: { endpoint_url: "ftp://a.example" }, field: "endpoint_url" },
    { what: "with an empty secret", change: { secret_hash: "" }, field: "secret_hash" },
    { what: "with white space around the secret", change: { secret_hash: " a" }, field: "secret_hash" },
    { what: "with another's prefix", change: { secret_hash: "whsec_a" }, field: "secret_hash" },
    { what: "with a secret that is no text", change: { secret_hash: 7 }, field: "secret_hash" },
    { what: "with a status", change: { status: "disabled" }, field: "status" },
  ])("are refused with 400 $what, and the field is named", async ({ change, field }) => {
    const { sandbox } = openCrazygoldfish();
    const token = await signIn(sandbox);
    const reply = await call(sandbox, `POST ${webhooksPath}`, { token, body: { ...draft, ...change } });
    expect(reply).toMatchObject({ status: 400, body: { [field]: [expect.any(String)] } });
    expect(sandbox.domain.webhooks.list()).toEqual([]);
  });

  it("cannot be given another template, nor be deleted or replaced", async () => {
    const { sandbox } = openCrazygoldfish();
    const id = await subscribe(sandbox, sheets);
    const token = await signIn(sandbox);
    expect((await call(sandbox, `PATCH ${webhooksPath}${id}/`, { token, body: draft })).status).toBe(400);
    expect((await call(sandbox, `PATCH ${webhooksPath}${id}/`, { token, body: { secret_hash: "a" } })).status).toBe(
      400,
    );
    expect((await call(sandbox, `DELETE ${webhooksPath}${id}/`, { token })).status).toBe(405);
    expect((await call(sandbox, `PUT ${webhooksPath}${id}/`, { token, body: draft })).status).toBe(405);
    expect((await call(sandbox, "GET /webhooks/v2/webhook/", { token })).status).toBe(404);
  });
});

describe("the lists of CrazyGoldFish's sandbox", () => {
  it("come page by page, each with the address of the next", async () => {
    const { sandbox, violations } = openCrazygoldfish({ scenario: "empty" });
    for (let i = 0; i < 22; i++) sandbox.domain.templates.add({ name: `own_${i}` });
    const token = await signIn(sandbox);
    const path = "/webhooks/v1/webhook-template/";
    const names: unknown[] = [];
    const sizes: number[] = [];
    let address: string | null = `${path}?page_size=10`;
    while (address !== null) {
      const { body }: { body: { next: string | null; results: readonly { name?: string }[]; count: number } } =
        await call(sandbox, `GET ${address}`, { token });
      expect(body.count).toBe(25);
      names.push(...body.results.map(({ name }) => name));
      sizes.push(body.results.length);
      expect(body.next === null || body.next.startsWith(`${sandbox.baseUrl}${path}?`)).toBe(true);
      address = body.next && body.next.slice(sandbox.baseUrl.length);
    }
    expect(sizes).toEqual([10, 10, 5]);
    expect(names).toEqual(sandbox.domain.templates.list().map(({ name }) => name));
    expect((await call(sandbox, `GET ${path}?page=2`, { token })).body).toMatchObject({
      previous: expect.stringContaining("page=1"),
      results: { length: 10 },
    });
    expect((await call(sandbox, `GET ${path}?page=4`, { token })).status).toBe(404);
    expect((await call(sandbox, `GET ${path}?page_size=9999`, { token })).body.results).toHaveLength(25);
    expect(violations).toEqual([]);
    for (const query of ["page=0", "page=a", "page_size=0", "limit=3"]) {
      expect((await call(sandbox, `GET ${path}?${query}`, { token })).status).toBe(400);
    }
  });
});

describe("what CrazyGoldFish's sandbox refuses by itself", () => {
  it.each([
    ["bad-credentials", 401],
    ["forbidden", 403],
    ["not-found", 404],
    ["conflict", 400],
    ["validation-error", 400],
    ["rate-limit", 429],
    ["server-error", 500],
    ["success-false-under-200", 200],
  ] as const)("is in the platform's frame: %s", async (fault, status) => {
    const { sandbox } = openCrazygoldfish();
    sandbox.faults.next({ fault });
    const { body, ...reply } = await call(sandbox, `GET ${webhooksPath}`);
    expect(reply.status).toBe(status);
    expect(Object.keys(body)).toHaveLength(1);
  });

  it("is a body that cannot be read", async () => {
    const { sandbox, violations } = openCrazygoldfish();
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const body = Uint8Array.of(0x61, 0x3d, 0xff);
    const answer = await sandbox.fetch(`${sandbox.baseUrl}/token`, { method: "POST", headers, body });
    expect([answer.status, violations[0]?.problems[0]?.message]).toEqual([400, "is not a form in UTF-8"]);
  });

  it("is an option that cannot be", () => {
    expect(() => crazygoldfish({ retryAfterMs: [-1] })).toThrow(RangeError);
  });
});
