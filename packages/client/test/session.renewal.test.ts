import { accessKey, tokenFrom } from "@tacklebox/client";
import { createWebhooksApi } from "@tacklebox/client/vntana";
import { credentials } from "@tacklebox/sandbox/vntana";
import { describe, expect, it } from "vitest";
import { createHarness, createHold, exchange, failure, probe, signIn } from "./harness.ts";

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
    const { between, release } = createHold(({ url }) => url.endsWith("/late"));
    const { vntana, sandbox, count } = createHarness({ between });
    await vntana.operations.listUsers();
    sandbox.domain.tokens.expireAll();
    const slow = vntana.operations.getWorkspace("late");
    await vntana.operations.listUsers();
    const exchanges = count(exchange);
    release();
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
    { answer: "is busy", status: 403, errors: ["API_RATE_LIMIT_EXCEEDED"], kind: "rate_limit" },
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
