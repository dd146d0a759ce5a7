import { createMemoryTokenStore } from "@tacklebox/client";
import { expect, it, vi } from "vitest";
import { createHarness, createHold, exchange, failure, probe, signIn } from "./harness.ts";

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
  const { between, reached, release } = createHold(({ url }) => url.endsWith("/v1/users"));
  const { vntana, sandbox } = createHarness({ between });
  await vntana.workspaces();
  sandbox.domain.tokens.expireAll();
  const call = failure(vntana.operations.listUsers());
  await reached;
  await vntana.signOut();
  await vntana.workspaces();
  release();
  expect(await call).toMatchObject({ kind: "authentication", message: /Signed out/ });
});

it("does not bring a session back for a call that was refused after it", async () => {
  const { between, reached, release } = createHold(({ url }) => url.endsWith("/v1/users"));
  const { vntana, sandbox, count } = createHarness({ between });
  await vntana.organization();
  await vntana.workspaces();
  sandbox.domain.tokens.expireAll();
  const call = failure(vntana.operations.listUsers());
  await reached;
  await vntana.signOut();
  await vntana.signOut(); // a second time, which has nothing more to forget
  release();
  expect(await call).toMatchObject({ kind: "authentication", message: /Signed out/ });
  expect(count(signIn)).toBe(1);
});

it("holds even when somebody signs out at the very moment a token arrives", async () => {
  const { another } = createHarness();
  const client = another({ onEvent: ({ type }) => void (type === "session.obtained" && client.signOut()) });
  expect(await failure(client.organizations())).toMatchObject({ kind: "authentication", message: /Signed out/ });
});

it("ends the wait of a call that was recovering", async () => {
  const { between, reached, release } = createHold(() => count(probe) === 2);
  const { vntana, sandbox, count } = createHarness({ between });
  await vntana.operations.listUsers();
  sandbox.domain.tokens.expireAll();
  const call = failure(vntana.operations.listUsers());
  await reached;
  await vntana.signOut();
  release();
  expect(await call).toMatchObject({ kind: "authentication", message: /Signed out/ });
  expect(count(signIn)).toBe(1);
});

it("does not bring a session back for a call whose token was replaced before", async () => {
  const { between, release } = createHold(({ url }) => url.endsWith("/late"));
  const { vntana, sandbox, count } = createHarness({ between });
  await vntana.operations.listUsers();
  sandbox.domain.tokens.expireAll();
  const call = failure(vntana.operations.getWorkspace("late"));
  await vntana.operations.listUsers(); // renews
  await vntana.signOut();
  release();
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
  const { between, reached, release } = createHold(() => count(exchange) === 2);
  const { vntana, count } = createHarness({ user: "member", client: { workspace: "living-room" }, between });
  const call = failure(vntana.operations.listUsers());
  await reached;
  await vntana.signOut();
  release();
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
  await expect.poll(() => count("POST /v1/auth/logout")).toBe(2);
});
