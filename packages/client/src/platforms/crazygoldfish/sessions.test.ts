import { accessKey, createMemoryTokenStore, createRedacted, tokenFrom } from "@tacklebox/client";
import { createCrazygoldfishClient, createWebhooksApi } from "@tacklebox/client/crazygoldfish";
import { describe, expect, it } from "vitest";
import { failure } from "../../../test/harness.ts";
import { createCrazygoldfishHarness as start } from "../../../test/crazygoldfish-harness.ts";
import type { Between } from "../../../test/platform-harness.ts";

const login = "POST /token";
const list = "GET /webhooks/v1/webhook/";
const halfAnHour = 30 * 60_000;
const draft = { api_template: "488f4644-057d-41e7-9a74-72c040602647", endpoint_url: "https://hearthpine.example/in" };

/** Answers the calls of this kind otherwise. */
const answering = (call: string, answer: () => Response): { between: Between } => ({
  between: async (request, pass) =>
    `${request.method} ${new URL(request.url).pathname}` === call ? answer() : pass(request),
});

describe("signing in to CrazyGoldFish", () => {
  it("takes place once, with the first call, by a form, and sends the token as a bearer's", async () => {
    const { crazygoldfish, sent, count } = start();
    await Promise.all([crazygoldfish.operations.listWebhooks(), crazygoldfish.operations.listWebhooks()]);
    expect([count(login), count(list)]).toEqual([1, 2]);
    const [signIn] = sent;
    const form = { username: "owner@hearthpine.example", password: "sandbox-password", grant_type: "password" };
    expect(signIn).toMatchObject({ call: login, body: form });
    expect(signIn?.headers.get("content-type")).toMatch(/^application\/x-www-form-urlencoded/);
    expect(signIn?.headers.has("authorization")).toBe(false);
    expect(sent.at(-1)?.headers.get("authorization")).toMatch(/^Bearer sandbox-token-/);
  });

  it("takes place again after 30 minutes, before the old token is sent once more", async () => {
    const { crazygoldfish, clock, count, events } = start();
    await crazygoldfish.operations.listWebhooks();
    clock.advance(halfAnHour - 1);
    await crazygoldfish.operations.listWebhooks();
    expect(count(login)).toBe(1);
    clock.advance(1);
    await crazygoldfish.operations.listWebhooks();
    expect([count(login), count(list)]).toEqual([2, 3]);
    expect(events.map(({ type }) => type)).toEqual(["session.obtained", "session.obtained"]);
  });

  it.each([400, 401, 403])("is not repeated with a password that was refused with %d", async (status) => {
    let password = "wrong";
    const { crazygoldfish, count } = start({
      client: {
        credential: {
          type: "email-and-password",
          email: "owner@hearthpine.example",
          readSecret: async () => password,
        },
      },
      between: async (request, pass) => {
        if (!request.url.endsWith("/token") || password !== "wrong") return pass(request);
        return Response.json({ message: "Wrong password" }, { status });
      },
    });
    for (let i = 0; i < 2; i++) {
      const error = await failure(crazygoldfish.operations.listWebhooks());
      expect(error).toMatchObject({ kind: "authentication", status, operation: "createToken" });
    }
    expect(count(login)).toBe(1);
    password = "sandbox-password";
    expect((await crazygoldfish.operations.listWebhooks()).results).toEqual([]);
  });

  it.each([
    { status: 500, body: "down", kind: "server" },
    { status: 422, body: '{"detail":[{"msg":"field required"}]}', kind: "validation" },
    { status: 200, body: "{}", kind: "parse" },
    { status: 200, body: '{"access_token":7}', kind: "parse" },
    { status: 200, body: "<h1>Sign in</h1>", kind: "parse" },
  ])("says what is wrong with the answer $status $body", async ({ status, body, kind }) => {
    const { crazygoldfish } = start(answering(login, () => new Response(body, { status })));
    const error = await failure(crazygoldfish.operations.listWebhooks());
    expect(error).toMatchObject({ kind, operation: "createToken" });
  });

  it("takes no access key, and no address without https", () => {
    // @ts-expect-error CrazyGoldFish knows none
    createCrazygoldfishClient({ credential: accessKey("a-key") });
    expect(() => start({ client: { baseUrl: "http://crazygoldfish.example" } })).toThrow("https");
  });

  it("works on the platform's own sandbox", async () => {
    const { crazygoldfish, sent } = start({ client: { baseUrl: "https://api-staging.crazygoldfish.com" } });
    await crazygoldfish.operations.listWebhooks();
    expect(new Set(sent.map(({ url }) => new URL(url).host))).toEqual(new Set(["api-staging.crazygoldfish.com"]));
  });
});

describe("a token CrazyGoldFish refuses", () => {
  it.each([401, 403])(
    "is replaced once for everybody, and the call is made again with its body: %d",
    async (status) => {
      const { crazygoldfish, sandbox, count, sent } = start({
        between: async (request, pass) => {
          const answer = await pass(request);
          return answer.status === 401 ? new Response(null, { status }) : answer;
        },
      });
      await crazygoldfish.operations.listWebhooks();
      sandbox.domain.tokens.expireAll();
      const { id } = await crazygoldfish.operations.createWebhook(draft);
      sandbox.domain.tokens.expireAll();
      const got = await Promise.all([1, 2, 3].map(() => crazygoldfish.operations.getWebhook(id)));
      expect(got.map((webhook) => webhook.id)).toEqual([id, id, id]);
      expect(count(login)).toBe(3);
      expect(sent.find(({ call }) => call === "POST /webhooks/v1/webhook/")?.body).toEqual(draft);
    },
  );

  it("is good where only a right is missing: told so without signing in again and again", async () => {
    const { crazygoldfish, count } = start(
      answering("GET /webhooks/v1/webhook-template/", () => Response.json({ detail: "no" }, { status: 403 })),
    );
    await crazygoldfish.operations.listWebhooks();
    for (let i = 0; i < 3; i++) {
      expect((await failure(crazygoldfish.operations.listTemplates())).kind).toBe("permission");
    }
    expect(count(login)).toBe(1);
  });

  it("is shared through a store by clients that do the same, until it ends", async () => {
    const store = createMemoryTokenStore();
    const { crazygoldfish, another, clock, count } = start({ client: { store } });
    await crazygoldfish.operations.listWebhooks();
    await another({ store }).operations.listWebhooks();
    expect(count(login)).toBe(1);
    clock.advance(halfAnHour);
    await another({ store }).operations.listWebhooks();
    expect(count(login)).toBe(2);
  });

  it("comes from a source in a page, and is asked for again when refused", async () => {
    const { crazygoldfish, another, sandbox, clock, count } = start();
    const refusals: unknown[] = [];
    const page = another({
      credential: tokenFrom(async ({ refused }) => {
        refusals.push(refused);
        if (refused) await crazygoldfish.session.recover(refused);
        return { token: await crazygoldfish.session.token(), expiresInSeconds: 600 };
      }),
    });
    await page.operations.listWebhooks();
    sandbox.domain.tokens.expireAll();
    // The back end has not used its token itself, and for a minute does not look for the fault there.
    clock.advance(60_000);
    expect((await page.operations.listWebhooks()).results).toEqual([]);
    expect(refusals).toEqual([undefined, expect.stringMatching(/^sandbox-token-/)]);
    expect(count(login)).toBe(2);
  });

  it("is forgotten at the sign-out, and cannot be revoked", async () => {
    const { crazygoldfish, count } = start();
    await crazygoldfish.operations.listWebhooks();
    await crazygoldfish.signOut();
    await crazygoldfish.operations.listWebhooks();
    expect(count(login)).toBe(2);
    expect(await failure(crazygoldfish.signOut({ revoke: true }))).toMatchObject({
      kind: "unsupported",
      codes: ["revoke"],
    });
  });
});

describe("operations", () => {
  it("are there for everything in the contract, each under its id", async () => {
    const { operations } = start().crazygoldfish;
    const form = { username: "owner@hearthpine.example", password: "sandbox-password" };
    const { token } = await operations.createToken(form);
    expect([token.toString(), token.reveal()]).toEqual(["[secret]", expect.stringMatching(/^sandbox-token-/)]);
    const { results } = await operations.listTemplates({ page_size: "2" });
    expect(results).toHaveLength(2);
    const { id } = await operations.createWebhook(draft);
    expect(await operations.getWebhook(id)).toMatchObject({ api_template: { id: draft.api_template } });
    const endpoint_url = "https://hearthpine.example/moved";
    expect(await operations.updateWebhook(id, { endpoint_url })).toMatchObject({ id, endpoint_url });
    expect(await operations.listWebhooks()).toMatchObject({
      count: 1,
      next: undefined,
      results: [{ id, endpoint_url }],
    });
    expect(Object.keys(operations)).toEqual([
      "createToken",
      "listTemplates",
      "createWebhook",
      "listWebhooks",
      "getWebhook",
      "updateWebhook",
    ]);
  });

  it("give the query of the next page, and follow it nowhere else", async () => {
    const next = "https://elsewhere.invalid/steal?page=2&cursor=a%2Bb#x";
    const { crazygoldfish, sent } = start(answering(list, () => Response.json({ results: [], next })));
    const page = await crazygoldfish.operations.listWebhooks();
    expect(page.next).toEqual({ page: "2", cursor: "a+b" });
    await crazygoldfish.operations.listWebhooks(page.next);
    const { host, search } = new URL(sent.at(-1)!.url);
    expect([host, search]).toEqual(["api.crazygoldfish.com", "?page=2&cursor=a%2Bb"]);
  });

  it.each([
    { what: "a list that is none", call: list, body: { results: {} } },
    { what: "a webhook without an id", call: list, body: [{ api_template: "t", endpoint_url: "u" }] },
    { what: "a webhook without a template", call: list, body: [{ id: "w", endpoint_url: "u" }] },
    {
      what: "a template without a name",
      call: list,
      body: [{ id: "w", api_template: { id: "t" }, endpoint_url: "u" }],
    },
    { what: "no object", call: list, body: "no" },
  ])("say what is wrong with $what", async ({ call, body }) => {
    const { crazygoldfish } = start(answering(call, () => Response.json(body)));
    const error = await failure(crazygoldfish.operations.listWebhooks());
    expect(error).toMatchObject({ kind: "parse", operation: "listWebhooks" });
  });

  it("keep what the platform says about a field out of the error, since it may quote the secret", async () => {
    const quoting = { secret_hash: ["“my-secret” is too short."], endpoint_url: ["“https://a/?key=1” is bad."] };
    const { crazygoldfish } = start(
      answering("POST /webhooks/v1/webhook/", () => Response.json(quoting, { status: 400 })),
    );
    const error = await failure(crazygoldfish.operations.createWebhook({ ...draft, secret_hash: "my-secret" }));
    expect(error).toMatchObject({ kind: "validation", codes: ["endpoint_url", "secret_hash"] });
    expect(Object.keys(error.fieldErrors)).toEqual(["url", "secret"]);
    expect(JSON.stringify([error, error.message])).not.toMatch(/my-secret|key=1/);
  });

  it("are there for openapi-fetch too, over the same session", async () => {
    const { crazygoldfish, count } = start();
    const { data } = await (await crazygoldfish.raw()).GET("/webhooks/v1/webhook/");
    expect(data).toMatchObject({ results: [] });
    expect(count(login)).toBe(1);
  });

  it("send a secret once and in no address", async () => {
    const { crazygoldfish, sent } = start();
    const secret = createRedacted("wh-3b5c1f60a7d24e1c9f0e");
    await createWebhooksApi(crazygoldfish).create({
      url: draft.endpoint_url,
      eventTypes: ["delivery_note_extraction"],
      secret,
    });
    expect(sent.filter(({ body }) => JSON.stringify(body)?.includes(secret.reveal()))).toHaveLength(1);
    expect(sent.some(({ url }) => url.includes(secret.reveal()))).toBe(false);
  });
});
