import { createMemoryTokenStore, emailAndPassword, tokenFrom, tokenRefresh } from "@tacklebox/client";
import { createRoomleClient } from "@tacklebox/client/roomle";
import { access, credentials } from "@tacklebox/sandbox/roomle";
import type { paths } from "@tacklebox/spec/roomle";
import createClient from "openapi-fetch";
import { afterEach, describe, expect, it, vi } from "vitest";
import { failure } from "../../../test/harness.ts";
import { createRoomleHarness as start } from "../../../test/roomle-harness.ts";

const signIn = "POST /v2/auth/signin";
const get = "GET /v2/tenants/4711/";
const { tenant, apiKey, secret } = access;

/** What a token says, as anybody reads it who has the secret. */
async function read(token: string | null, way: "prefixed" | "zero" = "prefixed"): Promise<string> {
  const bytes = Uint8Array.from(atob((token ?? "").slice(3)), (character) => character.charCodeAt(0));
  const [iv, data] = way === "zero" ? [new Uint8Array(16), bytes] : [bytes.slice(0, 16), bytes.slice(16)];
  const raw = new TextEncoder().encode(secret);
  const key = await crypto.subtle.importKey("raw", raw, "AES-CBC", false, ["decrypt"]);
  return new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-CBC", iv }, key, data));
}

afterEach(() => vi.unstubAllGlobals());

describe("signing in to Roomle", () => {
  it("takes place once, with the first call, and every call carries the four headers", async () => {
    const { roomle, sent, count, clock } = start();
    await Promise.all([roomle.operations.getTenant(tenant), roomle.operations.getTenant(tenant)]);
    expect([count(signIn), count(get)]).toEqual([1, 2]);
    for (const { headers } of sent) {
      expect([headers.get("apiKey"), headers.get("currentTenant"), headers.get("language")]).toEqual([
        apiKey,
        "4711",
        "en",
      ]);
      expect(headers.get("token")).toMatch(/^01-[A-Za-z0-9+/]+=*$/);
    }
    const at = new Date(clock.now()).toISOString();
    expect(await read(sent[0]!.headers.get("token"))).toBe(`${at};anonymous;${apiKey}`);
    expect(await read(sent[1]!.headers.get("token"))).toMatch(
      new RegExp(`^${at};sandbox-session-[0-9a-f]{32};${apiKey}$`),
    );
    // A vector of its own for each, so no two are the same.
    expect(new Set(sent.map(({ headers }) => headers.get("token"))).size).toBe(3);
  });

  it("writes tokens with a vector of zeros where it is told to, and texts in another language", async () => {
    const { roomle, sent } = start({ client: { iv: "zero", language: "de" } });
    await roomle.operations.getTenant(tenant);
    expect(await read(sent[1]!.headers.get("token"), "zero")).toContain(";sandbox-session-");
    expect(sent[1]!.headers.get("language")).toBe("de");
  });

  it("writes a new token for each try, at its own time", async () => {
    let failures = 2;
    const { roomle, sent, clock } = start({
      between: async (request, pass) =>
        request.method === "GET" && failures-- > 0 ? new Response(null, { status: 503 }) : pass(request),
    });
    const before = clock.now();
    await roomle.operations.getTenant(tenant);
    const times = await Promise.all(
      sent.slice(1).map(async ({ headers }) => Date.parse((await read(headers.get("token"))).split(";")[0] ?? "")),
    );
    expect(times).toHaveLength(3);
    expect(times[2]).toBeGreaterThan(before);
    expect(new Set(times).size).toBe(3);
  });

  it("is not repeated with a password that was refused", async () => {
    const credential = emailAndPassword({ email: "manager@hearthpine.example", password: "wrong" });
    const { roomle, count } = start({ client: { credential } });
    for (let i = 0; i < 2; i++) {
      expect(await failure(roomle.operations.getTenant(tenant))).toMatchObject({
        kind: "authentication",
        status: 403,
        operation: "signIn",
      });
    }
    expect(count(signIn)).toBe(1);
  });

  it.each([
    { what: "another secret", client: { secret: "another-secret-1" } },
    { what: "an API key that was not issued", client: { apiKey: "unknown" } },
    { what: "a tenant that is none", client: { tenant: 1 } },
  ])("is refused with $what", async ({ client }) => {
    const { roomle } = start({ client });
    expect(await failure(roomle.operations.getTenant(1))).toMatchObject({
      kind: "authentication",
      operation: "signIn",
    });
  });

  it("can be done by hand", async () => {
    const { roomle } = start();
    const { email: identification, password } = credentials.manager;
    const { token } = await roomle.operations.signIn({ identification, password });
    expect([String(token), token.reveal()]).toEqual(["[secret]", expect.stringMatching(/^sandbox-session-/)]);
  });
});

describe("a session of Roomle's", () => {
  it("is replaced when it has ended, once for everybody", async () => {
    const { roomle, sandbox, count } = start();
    await roomle.operations.getTenant(tenant);
    sandbox.domain.sessions.expireAll();
    await Promise.all([roomle.operations.getTenant(tenant), roomle.operations.getTenant(tenant)]);
    expect(count(signIn)).toBe(2);
  });

  it("is told from a missing right, which no new session mends", async () => {
    const { roomle, count } = start({ user: "member" });
    const shown = await roomle.operations.getTenant(tenant);
    expect(await failure(roomle.operations.updateTenant(shown))).toMatchObject({ kind: "permission", status: 403 });
    expect(count(signIn)).toBe(1);
  });

  it("is not replaced where nobody can say whether it is good", async () => {
    const { roomle, sandbox, count } = start({ client: { retries: 0 } });
    const shown = await roomle.operations.getTenant(tenant);
    sandbox.faults.next({ fault: "forbidden", operation: "updateTenant" });
    sandbox.faults.next({ fault: "server-error", operation: "getTenant" });
    expect((await failure(roomle.operations.updateTenant(shown))).kind).toBe("server");
    expect(count(signIn)).toBe(1);
  });

  it("is shared through a store, and ended for this client alone", async () => {
    const store = createMemoryTokenStore();
    const { roomle, another, count } = start({ client: { store } });
    await roomle.operations.getTenant(tenant);
    await another({ store }).operations.getTenant(tenant);
    expect(count(signIn)).toBe(1);
    expect(await failure(roomle.signOut({ revoke: true }))).toMatchObject({ kind: "unsupported", codes: ["revoke"] });
    await another({ store }).operations.getTenant(tenant);
    expect(count(signIn)).toBe(2);
  });

  it("can come from elsewhere, and then is kept in no store", async () => {
    const store = createMemoryTokenStore();
    const { roomle, another, count } = start();
    const stored = vi.spyOn(store, "set");
    const credential = tokenFrom(() => roomle.session.token());
    await another({ credential, store }).operations.getTenant(tenant);
    expect([count(signIn), stored.mock.calls]).toEqual([1, []]);
  });

  it("signs the requests of a client one already has", async () => {
    const { roomle, sandbox } = start();
    const client = createClient<paths>({
      baseUrl: "https://api.roomle.com",
      fetch: (request) => sandbox.fetch(request),
    });
    client.use(tokenRefresh(roomle.session));
    const params = { path: { id: "4711" }, header: { language: "en" } };
    for (let i = 0; i < 2; i++) {
      expect((await client.GET("/v2/tenants/{id}/", { params })).data?.tenant.name).toBe("hearthpine");
      sandbox.domain.sessions.expireAll();
    }
    const raw = await roomle.raw();
    expect((await raw.GET("/v2/tenants/{id}/", { params })).data?.tenant.id).toBe(tenant);
  });

  it("shows neither session nor secret in errors and events", async () => {
    const { roomle, sandbox, events } = start({ client: { retries: 0 } });
    await roomle.operations.getTenant(tenant);
    sandbox.faults.next({ fault: "server-error" });
    const error = await failure(roomle.operations.getTenant(tenant));
    const text = JSON.stringify([error, error.stack, events]);
    for (const hidden of [secret, apiKey, await roomle.session.token(), "01-"]) expect(text).not.toContain(hidden);
  });
});

describe("a Roomle client", () => {
  const credential = emailAndPassword(credentials.manager);

  it.each([
    { what: "a tenant that is no number", wrong: { tenant: Number.NaN } },
    { what: "an empty API key", wrong: { apiKey: "" } },
    { what: "an API key that no header carries", wrong: { apiKey: "a\r\nb" } },
    { what: "a base URL without encryption", wrong: { baseUrl: "http://api.roomle.com" } },
  ])("is not made with $what", ({ wrong }) => {
    expect(() => createRoomleClient({ credential, ...access, ...wrong })).toThrow(
      expect.objectContaining({ kind: "usage" }),
    );
  });

  it.each(["", "short", undefined, () => undefined])(
    "does not call with a secret that is no AES key",
    async (wrong) => {
      const { roomle, sent } = start({ client: { secret: wrong } });
      const error = await failure(roomle.operations.getTenant(tenant));
      expect([error.kind, error.message, sent]).toEqual(["usage", expect.not.stringContaining("short"), []]);
    },
  );

  it("reads a secret anew for each call", async () => {
    const secrets = vi.fn(async () => secret);
    const { roomle } = start({ client: { secret: secrets } });
    await roomle.operations.getTenant(tenant);
    expect(secrets).toHaveBeenCalledTimes(2);
  });

  it("stays out of browsers, where its secret would be everybody's", () => {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
    const token = tokenFrom(() => "t");
    expect(() => createRoomleClient({ credential: token, ...access })).toThrow(
      "public in a browser: let your back end call Roomle",
    );
    expect(() => createRoomleClient({ credential: token, ...access, exposeInBrowser: true })).not.toThrow();
  });

  it.each([
    { answer: { tenant: {} }, operation: "getTenant" },
    { answer: { id: 4711 }, operation: "getTenant" },
  ])("calls an answer that is none of the contract's unreadable: $answer", async ({ answer, operation }) => {
    const { roomle } = start({
      between: async (request, pass) => (request.method === "GET" ? Response.json(answer) : pass(request)),
    });
    expect(await failure(roomle.operations.getTenant(tenant))).toMatchObject({ kind: "parse", operation });
  });

  it("calls a sign-in without a token unreadable", async () => {
    const { roomle } = start({ between: async () => Response.json({ auth: {} }) });
    expect(await failure(roomle.operations.getTenant(tenant))).toMatchObject({ kind: "parse", operation: "signIn" });
  });

  it("takes no page of a proxy's for an answer", async () => {
    const { roomle } = start({ between: async () => new Response("<html>") });
    expect((await failure(roomle.operations.getTenant(tenant))).kind).toBe("parse");
  });
});
