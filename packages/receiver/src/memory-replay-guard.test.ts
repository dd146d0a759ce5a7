import { describe, expect, it } from "vitest";
import { createMemoryReplayGuard, type MemoryReplayGuardOptions } from "./memory-replay-guard.ts";
import type { Claim } from "./replay-guard.ts";

function guardAt(options: MemoryReplayGuardOptions = {}) {
  let time = 0;
  const guard = createMemoryReplayGuard({ now: () => time, ...options });
  return {
    claim: (key: string) => guard.claim({ key, leaseMs: 100 }) as Claim,
    commit: (key: string, fence: string) => guard.commit({ key, fence, keepMs: 1_000 }) as boolean,
    release: (key: string, fence: string) => guard.release({ key, fence }) as boolean,
    waitUntil: (ms: number) => void (time = ms),
    fence(key: string) {
      const claim = guard.claim({ key, leaseMs: 100 }) as Claim;
      if (claim.state !== "claimed") throw new Error(claim.state);
      return claim.fence;
    },
  };
}

describe("createMemoryReplayGuard", () => {
  it("gives a key to one claim at a time", () => {
    const { claim } = guardAt();
    expect(claim("a")).toMatchObject({ state: "claimed" });
    expect(claim("a")).toEqual({ state: "in_flight" });
    expect(claim("b")).toMatchObject({ state: "claimed" });
  });

  it("remembers what was finished for as long as it was told", () => {
    const { fence, commit, claim, waitUntil } = guardAt();
    expect(commit("a", fence("a"))).toBe(true);
    waitUntil(999);
    expect(claim("a")).toEqual({ state: "done" });
    waitUntil(1_000);
    expect(claim("a")).toMatchObject({ state: "claimed" });
  });

  it("gives a released key to the next claim", () => {
    const { fence, release, claim } = guardAt();
    expect(release("a", fence("a"))).toBe(true);
    expect(claim("a")).toMatchObject({ state: "claimed" });
  });

  it("E48 ignores who comes back after the lease ended and another claim has the key", () => {
    const { fence, commit, release, claim, waitUntil } = guardAt();
    const late = fence("a");
    waitUntil(100);
    const next = fence("a");
    expect([commit("a", late), release("a", late)]).toEqual([false, false]);
    expect(claim("a")).toEqual({ state: "in_flight" });
    expect(commit("a", next)).toBe(true);
    expect(claim("a")).toEqual({ state: "done" });
  });

  it("forgets the oldest finished delivery when it is full, and none that is being handled", () => {
    const { fence, commit, claim } = guardAt({ maxEntries: 3 });
    fence("busy");
    commit("first", fence("first"));
    commit("second", fence("second"));
    commit("third", fence("third"));
    expect(claim("busy")).toEqual({ state: "in_flight" });
    expect(claim("second")).toEqual({ state: "done" });
    expect(claim("third")).toEqual({ state: "done" });
    expect(claim("first")).toMatchObject({ state: "claimed" });
  });

  it("takes the place of a claim whose lease ended", () => {
    const { fence, claim, waitUntil } = guardAt({ maxEntries: 1 });
    fence("a");
    waitUntil(100);
    expect(claim("b")).toMatchObject({ state: "claimed" });
  });

  it("throws when everything it may remember is being handled", () => {
    const { fence, claim } = guardAt({ maxEntries: 1 });
    fence("a");
    expect(() => claim("b")).toThrow("The replay guard is full: 1 deliveries are being handled.");
  });

  it("holds ten thousand deliveries by the real clock unless told otherwise", () => {
    const guard = createMemoryReplayGuard();
    for (let i = 0; i < 10_000; i++) void guard.claim({ key: `${i}`, leaseMs: 60_000 });
    expect(() => guard.claim({ key: "one more", leaseMs: 60_000 })).toThrow("10000 deliveries");
  });
});
