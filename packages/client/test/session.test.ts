import { createSandbox } from "@tacklebox/sandbox";
import { credentials, vntana as vntanaPlatform } from "@tacklebox/sandbox/vntana";
import {
  accessKey,
  createMemoryTokenStore,
  createRedacted,
  emailAndPassword,
  tokenFrom,
  type TokenRequest,
} from "@tacklebox/client";
import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
import { describe, expect, it, vi } from "vitest";
import { createHarness, createLockingTokenStore, exchange, failure, probe, signIn } from "./harness.ts";

describe("signing in", () => {
  it("takes three steps for a member of a workspace: sign in, organization, workspace", async () => {
    const { vntana, sent } = createHarness({ user: "member", client: { workspace: "living-room" } });
    await vntana.operations.searchConfigurators({
      page: 1,
      size: 10,
      organizationUuid: (await vntana.organization()).uuid,
    });
    expect(sent.map(({ call }) => call)).toEqual([
      signIn,
      probe,
      exchange,
      "GET /v1/clients/client-organizations",
      exchange,
      "POST /v1/variant-groups/search",
    ]);
    expect(new Set(sent.map(({ token }) => token)).size).toBe(4); // none, account, organization, workspace
  });

  it.each(["owner", "admin"] as const)("never asks for a workspace token for an organization's %s", async (user) => {
    const { vntana, count } = createHarness({ user, client: { workspace: "living-room" } });
    await vntana.operations.listUsers();
    expect(count(exchange)).toBe(1);
  });

  it("works with the organization's token where a role of another name is refused a workspace token", async () => {
    const { vntana, sent } = createHarness({
      client: { workspace: "living-room" },
      // As if the platform called its owners by a name this client does not know.
      between: async (request, pass) => {
        const answer = await pass(request);
        if (!request.url.endsWith("/v1/organizations")) return answer;
        return new Response((await answer.text()).replaceAll("ORGANIZATION_OWNER", "ORGANIZATION_SUPERVISOR"), answer);
      },
    });
    await vntana.operations.listUsers();
    expect(sent.filter(({ call }) => call === exchange)).toHaveLength(2);
    expect(sent.at(-1)?.call).toBe("GET /v1/users");
  });

  it("passes on why a workspace token could not be had", async () => {
    const { vntana, sandbox } = createHarness({ user: "member", client: { workspace: "living-room", retries: 0 } });
    await vntana.workspaces();
    sandbox.faults.next({ fault: "network-down", operation: "refreshToken" });
    expect(await failure(vntana.operations.listUsers())).toMatchObject({ kind: "network", operation: "refreshToken" });
  });

  it("signs in with an e-mail address and a password", async () => {
    const { email, password } = credentials.owner;
    const { vntana } = createHarness({ client: { credential: emailAndPassword({ email, password }) } });
    expect((await vntana.organizations()).map(({ slug }) => slug)).toEqual(["demo-furniture"]);
  });

  it("asks the host for tokens, with what it wants them for, and sends no credential", async () => {
    const host = createHarness();
    const obtain = vi.fn(async () => host.vntana.session.token());
    const page = host.another({ credential: tokenFrom(obtain), organization: "demo-furniture", workspace: "office" });
    await page.operations.listUsers();
    await page.operations.listUsers();
    expect(obtain.mock.calls).toEqual([[{ organization: "demo-furniture", workspace: "office", refused: undefined }]]);
  });

  it("asks the host again once the lifetime it named is over, and not before", async () => {
    const host = createHarness();
    const obtain = vi.fn(async () => ({ token: await host.vntana.session.token(), expiresInSeconds: 60 }));
    const page = host.another({ credential: tokenFrom(obtain) });
    await page.operations.listUsers();
    host.clock.advance(59_999);
    await page.operations.listUsers();
    expect(obtain).toHaveBeenCalledTimes(1);
    host.clock.advance(1);
    await page.operations.listUsers();
    expect(obtain).toHaveBeenCalledTimes(2);
  });

  it("never puts a handed-out token into a store, where another user of the server would find it", async () => {
    const host = createHarness();
    const store = { get: vi.fn(), set: vi.fn(), remove: vi.fn() };
    const page = host.another({ credential: tokenFrom(() => host.vntana.session.token()), store });
    await page.operations.listUsers();
    await page.signOut();
    expect([store.get, store.set, store.remove].map((call) => call.mock.calls.length)).toEqual([0, 0, 0]);
  });

  it("refuses keys and passwords in a browser unless told", () => {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" });
    try {
      expect(() => accessKey("k")).toThrow(/public in a browser/);
      expect(() => emailAndPassword({ email: "a@example.com", password: "p" })).toThrow(/public in a browser/);
      expect(() => accessKey("k", { exposeInBrowser: true })).not.toThrow();
      vi.stubGlobal("navigator", undefined); // as on Node 20
      expect(() => accessKey("k")).not.toThrow();
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("recovers by way of a back end that is told which token was refused", async () => {
    const host = createHarness();
    const answer = async ({ refused }: TokenRequest) => {
      if (refused) await host.vntana.session.recover(refused);
      return host.vntana.session.token();
    };
    const page = host.another({ credential: tokenFrom(answer) });
    await page.operations.listUsers();
    host.sandbox.domain.tokens.expireAll();
    expect((await page.operations.listUsers()).totalCount).toBe(3);
    const restarted = host.another();
    expect(await restarted.session.recover("a token from before it was restarted")).toBe("replay");
  });

  it("does not use a token again that the platform refused, when the host hands it out again", async () => {
    const host = createHarness();
    const token = await host.vntana.session.token();
    const page = host.another({ credential: tokenFrom(() => token) });
    await page.operations.listUsers();
    host.sandbox.domain.tokens.expireAll();
    expect(await failure(page.operations.listUsers())).toMatchObject({
      kind: "authentication",
      message: /refused before/,
    });
  });

  it.each([undefined, {}, { token: null }, { error: "no session" }])(
    "refuses the answer %j of a host without types",
    async (answer) => {
      const { another, sent } = createHarness();
      const page = another({ credential: tokenFrom(() => answer as never) });
      expect((await failure(page.operations.listUsers())).kind).toBe("authentication");
      expect(sent).toEqual([]);
    },
  );

  it.each([undefined, "", "  "])("says that the credential is missing when it is %j", async (key) => {
    const { vntana, sent } = createHarness({ client: { credential: accessKey(() => key) } });
    expect(await failure(vntana.organizations())).toMatchObject({ kind: "usage", message: /access key is empty/ });
    expect(sent).toEqual([]);
  });
});

describe("choosing", () => {
  it("takes organization and workspace by slug, by uuid and by function", async () => {
    const { vntana, another } = createHarness();
    const { uuid } = await vntana.organization();
    const office = (await vntana.workspaces()).find(({ slug }) => slug === "office");
    for (const workspace of ["office", office?.uuid ?? "", () => "office", () => office]) {
      const chosen = another({ organization: uuid, workspace });
      expect((await chosen.workspace()).slug).toBe("office");
    }
    expect((await another({ organization: (all) => all.at(0) }).organization()).uuid).toBe(uuid);
  });

  it.each([
    {
      organization: "demo-furnitur",
      message: "There is no organization “demo-furnitur” here. Pass one of: demo-furniture.",
    },
    { workspace: "attic", message: "There is no workspace “attic” here. Pass one of: living-room, office." },
  ])("lists what there is when $message", async ({ message, ...client }) => {
    const { vntana } = createHarness({ client });
    const error = await failure("workspace" in client ? vntana.workspace() : vntana.operations.listUsers());
    expect(error).toMatchObject({ kind: "usage", message });
  });

  it("shows a member only the workspaces it belongs to", async () => {
    const { vntana } = createHarness({ user: "member", client: { workspace: "office" } });
    expect(await failure(vntana.operations.listUsers())).toMatchObject({
      kind: "usage",
      message: "There is no workspace “office” here. Pass one of: living-room.",
    });
  });

  it("asks which workspace where there are several and none was chosen", async () => {
    const { vntana } = createHarness();
    expect(await failure(vntana.workspace())).toMatchObject({
      kind: "usage",
      message: /^Which workspace\? Pass one of: living-room, office/,
    });
  });

  it("says so when the credential sees no organization at all", async () => {
    const { vntana } = createHarness({
      between: async (request, pass) =>
        request.url.endsWith("/v1/organizations")
          ? Response.json({ success: true, errors: [], response: { totalCount: 0, grid: [] } })
          : pass(request),
    });
    expect(await failure(vntana.operations.listUsers())).toMatchObject({ kind: "permission" });
  });

  it("asks again after a failed choice, and only once after a good one", async () => {
    const { vntana, sandbox, count } = createHarness({ client: { retries: 0 } });
    sandbox.faults.next({ fault: "network-down", operation: "listOrganizations" });
    await failure(vntana.organization());
    await vntana.organization();
    await vntana.organization();
    expect(count(probe)).toBe(2);
  });
});

describe("one renewal for everybody", () => {
  it("signs in once for 1,000 concurrent calls on an expired token, and every body arrives intact", async () => {
    const { vntana, sandbox, count, sent } = createHarness();
    const organizationUuid = (await vntana.organization()).uuid;
    await vntana.operations.listUsers();
    sandbox.domain.tokens.expireAll();
    sent.length = 0;

    const bodies = Array.from({ length: 1000 }, (_, i) => ({
      page: 1,
      size: 1,
      organizationUuid,
      searchTerm: `größe ${i}`,
    }));
    const answers = await Promise.all(bodies.map((body) => vntana.operations.searchConfigurators(body)));

    expect(answers).toHaveLength(1000);
    expect(count(signIn)).toBe(1);
    expect(count(exchange)).toBe(2); // refused with the old account token, granted with the new one
    const last = sent.filter(({ call }) => call === "POST /v1/variant-groups/search").slice(-1000);
    expect(last.map(({ init }) => init.body).toSorted()).toEqual(bodies.map((body) => JSON.stringify(body)).toSorted());
  });

  it("exchanges the account's token again, without signing in, when only the organization's was ended", async () => {
    const { vntana, sandbox, count, sent } = createHarness();
    await vntana.operations.listUsers();
    sandbox.domain.tokens.revoke(sent.at(-1)?.token?.replace("Bearer ", "") ?? "");
    await vntana.operations.listUsers();
    expect([count(signIn), count(exchange)]).toEqual([1, 2]);
  });

  it("replays with the new token when an answer to the old one comes late", async () => {
    const late = Promise.withResolvers<void>();
    const { vntana, sandbox, count } = createHarness({
      between: async (request, pass) => {
        const answer = await pass(request);
        if (request.url.endsWith("/late")) await late.promise;
        return answer;
      },
    });
    await vntana.operations.listUsers();
    sandbox.domain.tokens.expireAll();
    const slow = vntana.operations.getWorkspace("late");
    await vntana.operations.listUsers();
    const exchanges = count(exchange);
    late.resolve();
    expect((await failure(slow)).kind).toBe("not_found"); // answered, with the new token
    expect([count(signIn), count(exchange)]).toEqual([2, exchanges]);
  });

  it("renews nothing early: 29 days of calls take one sign-in", async () => {
    const { vntana, clock, count } = createHarness();
    for (let day = 0; day < 29; day++) {
      await vntana.operations.listUsers();
      clock.advance(86_400_000);
    }
    expect([count(signIn), count(exchange)]).toEqual([1, 1]);
    clock.advance(2 * 86_400_000);
    await vntana.operations.listUsers();
    expect(count(signIn)).toBe(2);
  });
});

describe("a refused token and a missing right", () => {
  it("tells a missing right from a dead token by asking what every token may ask, and signs in for neither", async () => {
    const { vntana, count } = createHarness({
      between: async (request, pass) =>
        request.url.endsWith("/v1/users")
          ? Response.json({ success: false, errors: ["FORBIDDEN"], response: null }, { status: 403 })
          : pass(request),
    });
    expect(await failure(vntana.operations.listUsers())).toMatchObject({
      kind: "permission",
      status: 403,
      codes: ["FORBIDDEN"],
    });
    expect([count(signIn), count("GET /v1/users")]).toEqual([1, 1]);
  });

  it("does not even ask when the platform names the right", async () => {
    const { vntana, count } = createHarness({ user: "member", client: { workspace: "living-room" } });
    const webhooks = createWebhooksApi(vntana);
    const error = await failure(webhooks.create({ url: "https://example.com/in", eventTypes: ["product.added"] }));
    expect(error).toMatchObject({ kind: "permission", codes: ["INVALID_OPERATION_FOR_ROLE"] });
    expect(count(probe)).toBe(1);
  });

  it("gives up after three renewals when the platform refuses every new token as well", async () => {
    let isLocked = false;
    const { vntana, count } = createHarness({
      between: async (request, pass) =>
        isLocked && /users$|organizations$/.test(request.url)
          ? Response.json({ success: false, errors: [], response: null }, { status: 401 })
          : pass(request),
    });
    await vntana.operations.listUsers();
    isLocked = true;
    const sent = count("GET /v1/users");
    expect(await failure(vntana.operations.listUsers())).toMatchObject({
      kind: "authentication",
      status: 401,
      attempts: 1,
    });
    expect(count("GET /v1/users") - sent).toBe(4);
  });

  it.each([
    { answer: "fails", status: 503, errors: [], kind: "server" },
    { answer: "is busy", status: 403, errors: ["API_RATE_LIMIT_EXCEEDED"], kind: "permission" },
  ])(
    "does not sign in again, nor guess, when the platform $answer as it is asked",
    async ({ status, errors, kind }) => {
      const { vntana, count } = createHarness({
        client: { retries: 0 },
        between: async (request, pass) => {
          if (request.url.endsWith("/v1/users")) {
            return Response.json({ success: false, errors: ["FORBIDDEN"] }, { status: 403 });
          }
          if (request.url.endsWith("/v1/organizations") && count(probe) > 1) {
            return Response.json({ success: false, errors }, { status });
          }
          return pass(request);
        },
      });
      expect((await failure(vntana.operations.listUsers())).kind).toBe(kind);
      expect([count(signIn), count(exchange)]).toEqual([1, 1]);
    },
  );
});

describe("tokens in a shared store", () => {
  it("adopts a token another process stored, without signing in", async () => {
    const store = createMemoryTokenStore();
    const { vntana, another, count, events } = createHarness({ client: { store } });
    await vntana.operations.listUsers();
    await another({ store }).operations.listUsers();
    expect([count(signIn), count(exchange)]).toEqual([1, 1]);
    expect(events.map(({ type }) => type)).toContain("session.adopted");
  });

  it("adopts the token a sibling renewed instead of ending it by renewing again", async () => {
    const store = createMemoryTokenStore();
    const { vntana, another, sandbox, count } = createHarness({ client: { store } });
    const sibling = another({ store });
    await vntana.operations.listUsers();
    await sibling.operations.listUsers();
    sandbox.domain.tokens.expireAll();
    await sibling.operations.listUsers();
    await vntana.operations.listUsers();
    expect(count(signIn)).toBe(2);
  });

  it("lets two processes that renew at once sign in once where the store can lock", async () => {
    const store = createLockingTokenStore();
    const { another, count } = createHarness({
      // Slow enough for the other to have signed in as well, if it could.
      between: async (request, pass) => {
        for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
        return pass(request);
      },
    });
    await Promise.all([another({ store }).operations.listUsers(), another({ store }).operations.listUsers()]);
    expect([count(signIn), count(exchange)]).toEqual([1, 1]);
  });

  it("answers every call even while processes without a shared store keep ending each other's tokens", async () => {
    const { vntana, another } = createHarness();
    const rival = another();
    for (let round = 0; round < 4; round++) {
      expect((await vntana.operations.listUsers()).totalCount).toBe(3);
      expect((await rival.operations.listUsers()).totalCount).toBe(3);
    }
  });

  it("recovers again when the token it adopted has ended as well", async () => {
    const store = createLockingTokenStore();
    const { vntana, another, sandbox } = createHarness({ client: { store } });
    const sibling = another({ store });
    await vntana.operations.listUsers();
    await sibling.operations.listUsers();
    sandbox.domain.tokens.expireAll();
    await sibling.operations.listUsers();
    sandbox.domain.tokens.expireAll();
    expect((await vntana.operations.listUsers()).totalCount).toBe(3);
  });

  it.each([{ token: "s3cr3t\nline" }, { token: "" }, { token: undefined }, { token: "t", expiresAt: 0 }])(
    "leaves alone what a store holds that cannot be used: %j",
    async (stored) => {
      const memory = createMemoryTokenStore();
      const get = vi.fn(async () => stored as never);
      const { vntana, sent } = createHarness({ client: { store: { ...memory, get } } });
      expect((await vntana.operations.listUsers()).totalCount).toBe(3);
      if (stored.token) expect(JSON.stringify(sent.map(({ token }) => token))).not.toContain(`Bearer ${stored.token}`);
    },
  );

  it("works on, and says so, when the store cannot be written", async () => {
    const set = () => Promise.reject(new Error("disk full"));
    const { vntana, events, count } = createHarness({ client: { store: { ...createMemoryTokenStore(), set } } });
    await vntana.operations.listUsers();
    await vntana.operations.listUsers();
    expect(count(signIn)).toBe(1);
    expect(events.map(({ type }) => type)).toContain("session.store-failed");
  });

  it("says why when the store cannot be read", async () => {
    const cause = new Error("no such host");
    const { vntana } = createHarness({
      client: { store: { ...createMemoryTokenStore(), get: () => Promise.reject(cause) } },
    });
    expect(await failure(vntana.operations.listUsers())).toMatchObject({ kind: "authentication", cause });
  });

  it("keeps tokens of different credentials and platforms apart, under keys that hold neither", async () => {
    const keys: string[] = [];
    const memory = createMemoryTokenStore();
    const store = {
      ...memory,
      set: async (key: string, token: { token: string }) => (keys.push(key), memory.set(key, token)),
    };
    const { vntana, another } = createHarness({ client: { store } });
    await vntana.operations.listUsers();
    await another({ store, credential: accessKey(credentials.admin.key) }).operations.listUsers();
    expect(new Set(keys).size).toBe(4);
    expect(keys.every((key) => /^vntana-[0-9a-f]{64}$/.test(key))).toBe(true);
  });
});

describe("after a failed sign-in", () => {
  it("gives every waiter the same error and does not send a refused key again until it changes", async () => {
    let key = "wrong";
    const { vntana, count } = createHarness({ client: { credential: accessKey(() => key) } });
    const errors = await Promise.all(Array.from({ length: 20 }, () => failure(vntana.organizations())));
    expect(new Set(errors).size).toBe(1);
    expect(errors[0]).toMatchObject({ kind: "authentication", codes: ["BAD_CREDENTIALS"], operation: "loginWithKey" });
    await failure(vntana.organizations());
    expect(count(signIn)).toBe(1);
    key = credentials.owner.key;
    expect(await vntana.organizations()).toHaveLength(1);
    expect(count(signIn)).toBe(2);
  });

  it("waits 30 s, then 60, up to 5 min, before it bothers a failing platform again", async () => {
    const { vntana, sandbox, clock, count } = createHarness({ client: { retries: 0 } });
    sandbox.faults.next({ fault: "server-error", operation: "loginWithKey", times: 7 });
    const cooldowns = [30_000, 60_000, 120_000, 240_000, 300_000, 300_000];
    await failure(vntana.organizations());
    for (const [index, cooldown] of cooldowns.entries()) {
      clock.advance(cooldown - 1);
      expect((await failure(vntana.organizations())).kind).toBe("server");
      expect(count(signIn)).toBe(index + 1);
      clock.advance(1);
      expect((await failure(vntana.organizations())).kind).toBe("server");
      expect(count(signIn)).toBe(index + 2);
    }
    clock.advance(300_000);
    expect(await vntana.organizations()).toHaveLength(1);
  });

  it("waits as long as Retry-After says", async () => {
    const { vntana, sandbox, clock, count } = createHarness({ client: { retries: 0 } });
    sandbox.faults.next({ fault: "rate-limit", operation: "loginWithKey" });
    expect(await failure(vntana.organizations())).toMatchObject({ kind: "rate_limit", retryAfterMs: 1000 });
    clock.advance(999);
    await failure(vntana.organizations());
    expect(count(signIn)).toBe(1);
    clock.advance(1);
    expect(await vntana.organizations()).toHaveLength(1);
  });

  it("tries again at once after the network came back", async () => {
    const { vntana, sandbox } = createHarness({ client: { retries: 0 } });
    sandbox.faults.next({ fault: "network-down" });
    expect((await failure(vntana.organizations())).kind).toBe("network");
    expect(await vntana.organizations()).toHaveLength(1);
  });

  it("passes on what a host's token function throws", async () => {
    const { another } = createHarness();
    const page = another({ credential: tokenFrom(() => Promise.reject(new Error("the back end is down"))) });
    const cause = expect.objectContaining({ message: "the back end is down" });
    expect(await failure(page.operations.listUsers())).toMatchObject({ kind: "authentication", cause });
  });
});

describe("signing out", () => {
  it("forgets the tokens here and in the store, and the next call signs in anew", async () => {
    const store = createMemoryTokenStore();
    const { vntana, another, count } = createHarness({ client: { store } });
    await vntana.operations.listUsers();
    await vntana.signOut();
    await another({ store }).operations.listUsers();
    await vntana.operations.listUsers();
    expect(count(signIn)).toBe(2);
    expect(count("POST /v1/auth/logout")).toBe(0);
  });

  it("ends every token on the platform when asked", async () => {
    const { vntana, sent, sandbox } = createHarness();
    await vntana.operations.listUsers();
    const tokens = [...new Set(sent.flatMap(({ token }) => token ?? []))];
    await vntana.signOut({ revoke: true });
    const answers = tokens.map((token) =>
      sandbox.fetch("https://api-platform.vntana.com/v1/organizations", { headers: { "x-auth-token": token } }),
    );
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([403, 403]); // account, organization
  });

  it("has forgotten the tokens even when the platform could not be told", async () => {
    const { vntana, sandbox, count } = createHarness();
    await vntana.operations.listUsers();
    sandbox.faults.next({ fault: "network-down", operation: "logout", times: 2 });
    expect((await failure(vntana.signOut({ revoke: true }))).kind).toBe("network");
    await vntana.operations.listUsers();
    expect(count(signIn)).toBe(2);
  });

  it("does nothing, and sends nothing, for a session that was never used", async () => {
    const { vntana, sent } = createHarness({ client: { store: createMemoryTokenStore() } });
    await vntana.signOut();
    await vntana.session.signOut();
    expect(sent).toEqual([]);
  });

  it.each(["while it signs in", "while it stores the token"])(
    "lets an answer that comes %s change nothing",
    async (when) => {
      const answered = Promise.withResolvers<void>();
      const memory = createMemoryTokenStore();
      const isStoring = when === "while it stores the token";
      const reached = Promise.withResolvers<void>();
      const hold = async () => (reached.resolve(), answered.promise);
      const store = {
        ...memory,
        set: vi.fn(async (key: string, token: { token: string }) => {
          if (isStoring) await hold();
          await memory.set(key, token);
        }),
      };
      const { vntana, another, count, events } = createHarness({
        client: { store },
        between: async (request, pass) => {
          const answer = await pass(request);
          if (!isStoring && request.url.endsWith("/login/token") && count(signIn) === 1) await hold();
          return answer;
        },
      });
      const late = failure(vntana.organizations());
      await reached.promise;
      await vntana.signOut();
      answered.resolve();
      expect(await late).toMatchObject({ kind: "authentication", message: /Signed out/ });
      expect(events.map(({ type }) => type)).not.toContain("session.obtained");
      await another({ store }).organizations(); // finds nothing to adopt
      expect(count(signIn)).toBe(2);
    },
  );

  it("does not let a call of the session that ended use the one that began after it", async () => {
    const refused = Promise.withResolvers<void>();
    const { vntana, sandbox, count } = createHarness({
      between: async (request, pass) => {
        const answer = await pass(request);
        if (request.url.endsWith("/v1/users")) await refused.promise;
        return answer;
      },
    });
    await vntana.workspaces();
    sandbox.domain.tokens.expireAll();
    const call = failure(vntana.operations.listUsers());
    await vi.waitFor(() => expect(count("GET /v1/users")).toBe(1));
    await vntana.signOut();
    await vntana.workspaces();
    refused.resolve();
    expect(await call).toMatchObject({ kind: "authentication", message: /Signed out/ });
  });

  it("does not bring a session back for a call that was refused after it", async () => {
    const refused = Promise.withResolvers<void>();
    const { vntana, sandbox, count } = createHarness({
      between: async (request, pass) => {
        const answer = await pass(request);
        if (request.url.endsWith("/v1/users")) await refused.promise;
        return answer;
      },
    });
    await vntana.organization();
    await vntana.workspaces();
    sandbox.domain.tokens.expireAll();
    const call = failure(vntana.operations.listUsers());
    await vi.waitFor(() => expect(count("GET /v1/users")).toBe(1));
    await vntana.signOut();
    await vntana.signOut(); // a second time, which has nothing more to forget
    refused.resolve();
    expect(await call).toMatchObject({ kind: "authentication", message: /Signed out/ });
    expect(count(signIn)).toBe(1);
  });

  it("holds even when somebody signs out at the very moment a token arrives", async () => {
    const { another } = createHarness();
    const client = another({ onEvent: ({ type }) => void (type === "session.obtained" && client.signOut()) });
    expect(await failure(client.organizations())).toMatchObject({ kind: "authentication", message: /Signed out/ });
  });

  it("ends the wait of a call that was recovering", async () => {
    const asked = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<void>();
    const { vntana, sandbox, count } = createHarness({
      between: async (request, pass) => {
        const answer = await pass(request);
        if (count(probe) === 2) {
          asked.resolve();
          await answered.promise;
        }
        return answer;
      },
    });
    await vntana.operations.listUsers();
    sandbox.domain.tokens.expireAll();
    const call = failure(vntana.operations.listUsers());
    await asked.promise;
    await vntana.signOut();
    answered.resolve();
    expect(await call).toMatchObject({ kind: "authentication", message: /Signed out/ });
    expect(count(signIn)).toBe(1);
  });

  it("does not bring a session back for a call whose token was replaced before", async () => {
    const refused = Promise.withResolvers<void>();
    const { vntana, sandbox, count } = createHarness({
      between: async (request, pass) => {
        const answer = await pass(request);
        if (request.url.endsWith("/late")) await refused.promise;
        return answer;
      },
    });
    await vntana.operations.listUsers();
    sandbox.domain.tokens.expireAll();
    const call = failure(vntana.operations.getWorkspace("late"));
    await vntana.operations.listUsers(); // renews
    await vntana.signOut();
    refused.resolve();
    expect(await call).toMatchObject({ kind: "authentication", message: /Signed out/ });
    expect(count(signIn)).toBe(2);
  });

  it("does not bring a session back for a call that waits to be repeated", async () => {
    let time = 0;
    const { vntana, sandbox, count } = createHarness({
      client: {
        now: () => time,
        sleep: async (milliseconds) => {
          if (milliseconds >= 30_000) return new Promise(() => {});
          time += milliseconds;
          return vntana.signOut();
        },
      },
    });
    await vntana.operations.listUsers();
    sandbox.faults.next({ fault: "server-error", operation: "listUsers" });
    await vntana.operations.listUsers(); // with the token it began with
    expect(count(signIn)).toBe(1);
  });

  it("does not bring a session back by way of the organization's token", async () => {
    const asked = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<void>();
    const { vntana, count } = createHarness({
      user: "member",
      client: { workspace: "living-room" },
      between: async (request, pass) => {
        const answer = await pass(request);
        if (request.url.endsWith("/refresh-token") && count(exchange) === 2) {
          asked.resolve();
          await answered.promise;
        }
        return answer;
      },
    });
    const call = failure(vntana.operations.listUsers());
    await asked.promise;
    await vntana.signOut();
    answered.resolve();
    expect(await call).toMatchObject({ kind: "authentication", message: /Signed out/ });
    expect(count(signIn)).toBe(1);
  });

  it("says so when a token could not be ended", async () => {
    const { vntana, sandbox } = createHarness({ client: { retries: 0 } });
    await vntana.operations.listUsers();
    sandbox.faults.next({ fault: "server-error", operation: "logout", times: 2 });
    expect((await failure(vntana.signOut({ revoke: true }))).kind).toBe("server");
  });

  it("ends the token on the platform even when the store cannot forget it", async () => {
    const remove = () => Promise.reject(new Error("disk is read-only"));
    const { vntana, count } = createHarness({ client: { store: { ...createMemoryTokenStore(), remove } } });
    await vntana.operations.listUsers();
    await expect(vntana.signOut({ revoke: true })).rejects.toThrow("disk is read-only");
    await vi.waitFor(() => expect(count("POST /v1/auth/logout")).toBe(2));
  });
});

describe("what never leaks", () => {
  it.each(["a\nb", "a\r\nx-evil: 1", "ä", "", "a b"])(
    "keeps a token that cannot travel, %j, out of requests and error texts",
    async (token) => {
      const { another, sent } = createHarness();
      const page = another({ credential: tokenFrom(() => token) });
      const error = await failure(page.operations.listUsers());
      expect(error.kind).toBe("authentication");
      expect(sent).toEqual([]);
      if (token) expect(JSON.stringify(error) + String(error) + String(error.stack)).not.toContain(token);
    },
  );

  it("prints no key, token or secret, whatever is printed", async () => {
    const { vntana, sent } = createHarness();
    const webhooks = createWebhooksApi(vntana);
    const created = await webhooks.create({ url: "https://example.com/in", eventTypes: ["product.added"] });
    const { inspect } = await import("node:util");
    const rotated = await vntana.operations.rotateWebhookSecret(created.webhook.id);
    const signedIn = await vntana.operations.loginWithKey({ "personal-access-token": credentials.owner.key });
    const printed = [created, rotated, signedIn, vntana, accessKey(credentials.owner.key)]
      .flatMap((value) => [inspect(value, { depth: 9 }), JSON.stringify(value), String(created.secret)])
      .join("\n");
    const secrets = [
      credentials.owner.key,
      created.secret?.reveal(),
      rotated.secret?.reveal(),
      signedIn.token.reveal(),
      ...sent.map(({ token }) => token?.slice(7)),
    ];
    for (const secret of secrets.filter(Boolean)) expect(printed).not.toContain(secret);
    expect(printed).toContain("[secret]");
  });

  it("wraps a secret so that only reveal gives it", () => {
    const secret = createRedacted("s3cret");
    expect([String(secret), JSON.stringify({ secret }), secret.reveal()]).toEqual([
      "[secret]",
      '{"secret":"[secret]"}',
      "s3cret",
    ]);
  });
});

it("needs nothing but a sandbox's fetch to run", async () => {
  const sandbox = createSandbox({ platform: vntanaPlatform() });
  const vntana = createVntanaClient({
    credential: accessKey(credentials.owner.key),
    fetch: (url, init) => sandbox.fetch(url, init),
  });
  expect((await vntana.organization()).slug).toBe("demo-furniture");
});
