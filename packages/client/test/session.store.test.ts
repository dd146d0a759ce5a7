import { accessKey, createMemoryTokenStore } from "@tacklebox/client";
import { credentials } from "@tacklebox/sandbox/vntana";
import { expect, it, vi } from "vitest";
import { createHarness, createLockingTokenStore, exchange, failure, signIn } from "./harness.ts";

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
