import { accessKey, createMemoryTokenStore, tokenFrom } from "@tacklebox/client";
import { createSmartshapeClient } from "@tacklebox/client/smartshape";
import { describe, expect, it } from "vitest";
import { failure } from "../../../test/harness.ts";
import { createSmartshapeHarness as start } from "../../../test/smartshape-harness.ts";

const login = "POST /account/login/";
const session = "POST /account/session";
const list = "GET /webhook/";
const draft = { event: "file_uploaded", url: "https://hearthpine.example/in", secretToken: "a-secret" };

describe("signing in to SmartShape", () => {
  it("takes place once, with the first call, and sends the token as a bearer's", async () => {
    const { smartshape, sent, count } = start();
    await Promise.all([smartshape.operations.listWebhooks(), smartshape.operations.listWebhooks()]);
    expect([count(login), count(session), count(list)]).toEqual([1, 0, 2]);
    const last = sent.at(-1)!;
    expect(last.headers.get("authorization")).toMatch(/^Bearer sandbox-token-/);
    expect(last.headers.has("x-smartshape-session")).toBe(false);
  });

  it("opens a session where it is told to, and sends both tokens", async () => {
    const { smartshape, sent, count, sandbox } = start({
      client: { opensSession: true },
      platform: { requiresSession: true },
    });
    await smartshape.operations.listWebhooks();
    await smartshape.operations.createWebhook(draft);
    expect([count(login), count(session)]).toEqual([1, 1]);
    expect(sent.at(-1)?.headers.get("x-smartshape-session")).toMatch(/^sandbox-session-/);
    expect(sandbox.summary()).toMatchObject({ state: { sessions: 1 } });
  });

  it("fails with permission where a session is asked for and none is opened", async () => {
    const { smartshape } = start({ platform: { requiresSession: true } });
    expect(await failure(smartshape.operations.listWebhooks())).toMatchObject({ kind: "permission", status: 503 });
  });

  it("tells that no place is free", async () => {
    const { smartshape, another } = start({ client: { opensSession: true }, platform: { sessionPlaces: 1 } });
    await smartshape.operations.listWebhooks();
    expect(await failure(another({ opensSession: true }).operations.listWebhooks())).toMatchObject({
      status: 402,
      kind: "api",
    });
  });

  it("is not repeated with a password that was refused", async () => {
    let password = "wrong";
    const { smartshape, count } = start({
      client: {
        credential: {
          type: "email-and-password",
          email: "owner@hearthpine.example",
          readSecret: async () => password,
        },
      },
    });
    for (let i = 0; i < 2; i++) {
      const error = await failure(smartshape.operations.listWebhooks());
      expect(error).toMatchObject({ kind: "authentication", status: 503, operation: "login" });
    }
    expect(count(login)).toBe(1);
    password = "sandbox-password";
    expect(await smartshape.operations.listWebhooks()).toEqual([]);
  });

  it.each([
    { status: 401, body: {} },
    { status: 403, body: { status: 403, title: "Forbidden" } },
    { status: 503, body: { error: { status: 503, title: "Unauthorized" } } },
    { status: 503, body: { errors: [{ status: 503, title: "Not authorised" }] } },
  ])("is refused in any of the platform's shapes: $status $body", async ({ status, body }) => {
    const { smartshape, count } = start({
      between: async (request, pass) =>
        request.url.endsWith("/account/login/") ? Response.json(body, { status }) : pass(request),
    });
    expect((await failure(smartshape.operations.listWebhooks())).kind).toBe("authentication");
    expect(count(login)).toBe(1);
  });

  it("takes an outage at the login for one", async () => {
    const { smartshape } = start({
      between: async (request, pass) =>
        request.url.endsWith("/account/login/") ? new Response("down", { status: 503 }) : pass(request),
    });
    expect(await failure(smartshape.operations.listWebhooks())).toMatchObject({ kind: "server", status: 503 });
  });

  it.each([{ cookies: "other=1" }, { cookies: 7 }, []])("says so when the answer has no token: %j", async (body) => {
    const { smartshape } = start({
      between: async (request, pass) => (request.url.endsWith("/account/login/") ? Response.json(body) : pass(request)),
    });
    expect(await failure(smartshape.operations.listWebhooks())).toMatchObject({ kind: "parse", operation: "login" });
  });

  it("takes no access key, and no address without https", () => {
    // @ts-expect-error SmartShape knows none
    createSmartshapeClient({ credential: accessKey("a-key") });
    expect(() => start({ client: { baseUrl: "http://smartshape.example" } })).toThrow("https");
  });

  it("works on an installation below a path", async () => {
    const { smartshape, sent } = start({
      client: { baseUrl: "https://hearthpine.example/shapes" },
      between: async (request, pass) => pass(new Request(request.url.replace("/shapes/", "/"), request)),
    });
    await smartshape.operations.listWebhooks();
    expect(sent.map(({ call }) => call)).toEqual(["POST /shapes/account/login/", "GET /shapes/webhook/"]);
  });
});

describe("a token SmartShape refuses", () => {
  it("is replaced once for everybody, and the call is made again with its body", async () => {
    const { smartshape, sandbox, count, sent } = start();
    await smartshape.operations.listWebhooks();
    sandbox.domain.tokens.expireAll();
    const made = await Promise.all([1, 2, 3].map(() => smartshape.operations.createWebhook(draft)));
    expect(new Set(made.map(({ _id }) => _id)).size).toBe(3);
    expect(count(login)).toBe(2);
    expect(sent.at(-1)?.body).toEqual(draft);
  });

  it("is replaced together with its session", async () => {
    const { smartshape, sandbox, count } = start({
      client: { opensSession: true },
      platform: { requiresSession: true },
    });
    await smartshape.operations.listWebhooks();
    sandbox.domain.sessions.endAll();
    expect(await smartshape.operations.listWebhooks()).toEqual([]);
    expect([count(login), count(session)]).toEqual([2, 2]);
  });

  it("is good where only a right is missing: told so without signing in again", async () => {
    const { smartshape, count } = start({ user: "reader" });
    await smartshape.operations.listWebhooks();
    for (let i = 0; i < 3; i++)
      expect((await failure(smartshape.operations.createWebhook(draft))).kind).toBe("permission");
    expect(count(login)).toBe(1);
  });

  it("is told from a user who may not even list by signing in once more, and then no more for a minute", async () => {
    const store = createMemoryTokenStore();
    const { smartshape, another, count } = start({ user: "guest", client: { store } });
    for (let i = 0; i < 3; i++) expect((await failure(smartshape.operations.listWebhooks())).kind).toBe("permission");
    expect(count(login)).toBe(1);
    // A sibling has the stored token and cannot know how old it is.
    expect((await failure(another({ store }).operations.listWebhooks())).kind).toBe("permission");
    expect(count(login)).toBe(2);
  });

  it("is not taken for refused when the service is down", async () => {
    let isDown = false;
    const { smartshape, count } = start({
      client: { retries: 2 },
      between: async (request, pass) => (isDown ? new Response("<h1>down</h1>", { status: 503 }) : pass(request)),
    });
    await smartshape.operations.listWebhooks();
    isDown = true;
    expect(await failure(smartshape.operations.listWebhooks())).toMatchObject({
      kind: "server",
      status: 503,
      attempts: 3,
    });
    expect(count(login)).toBe(1);
  });

  it("stays where asking whether it is good fails", async () => {
    let asked = 0;
    const { smartshape, count } = start({
      between: async (request, pass) => {
        if (request.method !== "GET") return pass(request);
        asked++;
        if (asked === 1) return Response.json({ errors: [{ status: 503, title: "Unauthorized" }] }, { status: 503 });
        return new Response("down", { status: 500 });
      },
    });
    expect(await failure(smartshape.operations.listWebhooks())).toMatchObject({ kind: "server", status: 500 });
    expect(count(login)).toBe(1);
  });

  it("is shared through a store by clients that do the same", async () => {
    const store = createMemoryTokenStore();
    const { smartshape, another, count } = start({ client: { store } });
    await smartshape.operations.listWebhooks();
    await another({ store }).operations.listWebhooks();
    expect(count(login)).toBe(1);
    await another({ store, opensSession: true }).operations.listWebhooks();
    expect([count(login), count(session)]).toEqual([2, 1]);
  });

  it("comes from a source in a page, with its session, and is asked for again when refused", async () => {
    const { smartshape, another, sandbox, clock, count, sent } = start({
      client: { opensSession: true },
      platform: { requiresSession: true },
    });
    const refusals: unknown[] = [];
    const page = another({
      credential: tokenFrom(async ({ refused }) => {
        refusals.push(refused);
        if (refused) await smartshape.session.recover(refused);
        return { token: await smartshape.session.token(), expiresInSeconds: 600 };
      }),
    });
    await page.operations.listWebhooks();
    expect(sent.at(-1)?.headers.get("x-smartshape-session")).toMatch(/^sandbox-session-/);
    sandbox.domain.sessions.endAll();
    sandbox.domain.tokens.expireAll();
    // The back end has not used its token itself, and for a minute does not look for the fault there.
    clock.advance(60_000);
    expect(await page.operations.listWebhooks()).toEqual([]);
    expect(refusals).toEqual([undefined, expect.stringContaining(",")]);
    expect(count(login)).toBe(2);
  });

  it("is forgotten at the sign-out, and cannot be revoked", async () => {
    const { smartshape, count } = start();
    await smartshape.operations.listWebhooks();
    await smartshape.signOut();
    await smartshape.operations.listWebhooks();
    expect(count(login)).toBe(2);
    expect(await failure(smartshape.signOut({ revoke: true }))).toMatchObject({
      kind: "unsupported",
      codes: ["revoke"],
    });
  });
});

describe("operations", () => {
  it("are there for everything in the contract, each under its id", async () => {
    const { smartshape } = start();
    const { operations } = smartshape;
    const { token } = await operations.login({ username: "owner@hearthpine.example", password: "sandbox-password" });
    expect([token.toString(), token.reveal()]).toEqual(["[secret]", expect.stringMatching(/^sandbox-token-/)]);
    expect((await operations.openSession()).token.reveal()).toMatch(/^sandbox-session-/);
    const { _id } = await operations.createWebhook(draft);
    expect(await operations.listWebhooks()).toMatchObject([{ id: _id, attributes: { event: "file_uploaded" } }]);
    await operations.deleteWebhook(_id);
    expect(await failure(operations.deleteWebhook(_id))).toMatchObject({ kind: "not_found", status: 404 });
    expect(Object.keys(operations)).toEqual(["login", "openSession", "createWebhook", "listWebhooks", "deleteWebhook"]);
  });

  it.each([
    { what: "a list that is none", call: list, body: { data: {} }, operation: "listWebhooks" },
    { what: "a webhook without an id", call: "PUT /webhook/", body: { data: {} }, operation: "createWebhook" },
    { what: "a session without a token", call: session, body: {}, operation: "openSession" },
    { what: "no object", call: list, body: "no", operation: "listWebhooks" },
  ])("say what is wrong with $what", async ({ call, body, operation }) => {
    const { smartshape } = start({
      between: async (request, pass) =>
        `${request.method} ${new URL(request.url).pathname}` === call ? Response.json(body) : pass(request),
    });
    const { operations } = smartshape;
    const calls = {
      listWebhooks: () => operations.listWebhooks(),
      createWebhook: () => operations.createWebhook(draft),
      openSession: () => operations.openSession(),
    };
    const error = await failure(calls[operation as keyof typeof calls]());
    expect(error).toMatchObject({ kind: "parse", operation });
  });

  it("are there for openapi-fetch too, over the same session", async () => {
    const { smartshape, count } = start();
    const { data } = await (await smartshape.raw()).GET("/webhook/");
    expect(data).toEqual({ data: [] });
    expect(count(login)).toBe(1);
  });
});
