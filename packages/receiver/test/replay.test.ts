import { describe, expect, it, vi } from "vitest";
import { createMemoryReplayGuard, type ReplayGuard } from "@tacklebox/receiver";
import { now, signedRequest } from "./delivery.ts";
import { observedReceiver } from "./receiver.ts";

/** A handler that ends when the test says so. */
function gate() {
  let open = (): void => undefined;
  let fail = (): void => undefined;
  const promise = new Promise<void>((resolve, reject) => {
    open = resolve;
    fail = () => reject(new Error("no"));
  });
  return { wait: () => promise, open: () => open(), fail: () => fail() };
}

const guardedReceiver = (replayGuard: ReplayGuard = createMemoryReplayGuard({ now }), more: object = {}) =>
  observedReceiver({ replayGuard, ...more });

const answerTo = async (response: Response) => [
  response.status,
  response.headers.get("retry-after"),
  await response.text(),
];

describe("a replay guard", () => {
  it("B24 answers a finished delivery as before, without calling the handler again", async () => {
    const { receiver, outcomes } = guardedReceiver();
    const handler = vi.fn();
    receiver.any(handler);
    const first = await answerTo(await receiver.fetch(await signedRequest()));
    const replayed = await answerTo(await receiver.fetch(await signedRequest()));
    expect(replayed).toEqual(first);
    expect(handler).toHaveBeenCalledTimes(1);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["handled", "duplicate"]);
  });

  it("B24 knows a delivery again by its signed bytes, not by how the headers are written", async () => {
    const { receiver, outcomes } = guardedReceiver();
    const request = await signedRequest();
    const signature = request.headers.get("x-vntana-signature")!.toUpperCase();
    await receiver.fetch(request);
    await receiver.fetch(await signedRequest({}, { headers: { "x-vntana-signature": signature, "x-other": "1" } }));
    expect(outcomes.map(({ kind }) => kind)).toEqual(["ignored", "duplicate"]);
  });

  it("B25 lets identical bodies of different times through", async () => {
    const { receiver, outcomes } = guardedReceiver();
    await receiver.fetch(await signedRequest());
    await receiver.fetch(await signedRequest({ timestamp: "2022-06-21T03:34:11.348Z" }));
    expect(outcomes.map(({ kind }) => kind)).toEqual(["ignored", "ignored"]);
  });

  it("keeps the deliveries of two endpoints apart", async () => {
    const replayGuard = createMemoryReplayGuard({ now });
    const first = guardedReceiver(replayGuard, { endpoint: "first" });
    const second = guardedReceiver(replayGuard, { endpoint: "second" });
    await first.receiver.fetch(await signedRequest());
    await second.receiver.fetch(await signedRequest());
    expect([...first.outcomes, ...second.outcomes].map(({ kind }) => kind)).toEqual(["ignored", "ignored"]);
  });

  it("sends a delivery away while another attempt of it is being handled", async () => {
    const { receiver, outcomes } = guardedReceiver();
    const { wait, open } = gate();
    const handler = vi.fn(wait);
    receiver.any(handler);
    const first = receiver.fetch(await signedRequest());
    await expect.poll(() => handler).toHaveBeenCalled();
    expect(await answerTo(await receiver.fetch(await signedRequest()))).toEqual([503, "5", '{"ok":false}']);
    open();
    expect((await first).status).toBe(200);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["in_flight", "handled"]);
  });

  it("lets a failed delivery be handled again", async () => {
    const { receiver, outcomes } = guardedReceiver();
    let calls = 0;
    receiver.any(() => {
      if (calls++ === 0) throw new Error("no");
    });
    expect((await receiver.fetch(await signedRequest())).status).toBe(500);
    expect((await receiver.fetch(await signedRequest())).status).toBe(200);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["failed", "handled"]);
  });

  it("sees neither forged nor unreadable deliveries", async () => {
    const claim = vi.fn();
    const { receiver } = guardedReceiver({ claim, commit: claim, release: claim });
    await receiver.fetch(await signedRequest({ secret: "guess" }));
    await receiver.fetch(await signedRequest({ body: "{" }));
    expect(claim).not.toHaveBeenCalled();
  });

  it("is told how long to lease and to keep", async () => {
    const memory = createMemoryReplayGuard({ now });
    const claim = vi.fn(memory.claim);
    const commit = vi.fn(memory.commit);
    await guardedReceiver({ ...memory, claim, commit }).receiver.fetch(await signedRequest());
    const times = { replayLeaseMs: 5_000, replayKeepMs: 9_000, endpoint: "b" };
    await guardedReceiver({ ...memory, claim, commit }, times).receiver.fetch(await signedRequest());
    expect(claim.mock.calls.map(([{ leaseMs }]) => leaseMs)).toEqual([60_000, 5_000]);
    expect(commit.mock.calls.map(([{ keepMs }]) => keepMs)).toEqual([259_200_000, 9_000]);
  });

  it("E48 that is down has the delivery sent again, unhandled", async () => {
    const down = new Error("store is down");
    const { receiver, outcomes, errors } = guardedReceiver({
      ...createMemoryReplayGuard(),
      claim: () => Promise.reject(down),
    });
    receiver.any(() => expect.unreachable("handled"));
    expect(await answerTo(await receiver.fetch(await signedRequest()))).toEqual([503, "5", '{"ok":false}']);
    expect(outcomes).toMatchObject([{ kind: "refused", reason: "busy" }]);
    expect(errors).toEqual([down]);
  });

  it("E48 that cannot remember a success has it reported, and answered as what it is", async () => {
    const down = new Error("store is down");
    const { receiver, outcomes, errors } = guardedReceiver({
      ...createMemoryReplayGuard(),
      commit: () => Promise.reject(down),
    });
    receiver.any(() => undefined);
    expect((await receiver.fetch(await signedRequest())).status).toBe(200);
    expect(outcomes).toMatchObject([{ kind: "handled" }]);
    expect(errors).toEqual([down]);
  });

  it("E48 whose lease ended before the handler has that reported", async () => {
    const { receiver, errors } = guardedReceiver({ ...createMemoryReplayGuard(), commit: () => false });
    receiver.any(() => undefined);
    expect((await receiver.fetch(await signedRequest())).status).toBe(200);
    expect(String(errors)).toContain("Raise replayLeaseMs");
  });

  it("that answers nonsense is a failure, not a pass", async () => {
    const { receiver, outcomes } = guardedReceiver({ ...createMemoryReplayGuard(), claim: () => JSON.parse("null") });
    receiver.any(() => expect.unreachable("handled"));
    expect((await receiver.fetch(await signedRequest())).status).toBe(500);
    expect(outcomes).toMatchObject([{ kind: "failed", reason: "receiver_failed" }]);
  });
});

describe("a handler's deadline", () => {
  /** Sleeps that end when the test says so; the first is the one for the body. */
  function sleeps() {
    const wakes: (() => void)[] = [];
    const sleep = (ms: number) => new Promise<void>((resolve) => void (wakes[ms] = resolve));
    const pass = async (ms: number) => {
      await expect.poll(() => wakes[ms]).toBeDefined();
      wakes[ms]!();
    };
    return { sleep, pass };
  }

  it("ends in 500 and an aborted signal, while the claim stays with the late handler", async () => {
    const { sleep, pass } = sleeps();
    const { wait, open } = gate();
    const kept: Promise<unknown>[] = [];
    const host = { waitUntil: (work: Promise<unknown>) => kept.push(work) };
    const { receiver, outcomes } = guardedReceiver(undefined, { deadlineMs: 8_000, sleep });
    const aborted: boolean[] = [];
    receiver.any(async (_event, { signal }) => {
      await wait();
      aborted.push(signal.aborted);
    });

    const late = receiver.fetch(await signedRequest(), host);
    await pass(8_000);
    expect((await late).status).toBe(500);
    expect((await receiver.fetch(await signedRequest())).status).toBe(503);
    open();
    expect(kept).toHaveLength(1);
    await Promise.all(kept);
    expect(aborted).toEqual([true]);
    expect((await receiver.fetch(await signedRequest())).status).toBe(200);
    expect(outcomes.map(({ kind, reason }) => [kind, reason])).toEqual([
      ["failed", "handler_timeout"],
      ["in_flight", undefined],
      ["duplicate", undefined],
    ]);
  });

  it("releases the claim of a late handler that fails in the end", async () => {
    const { sleep, pass } = sleeps();
    const { wait, fail } = gate();
    const kept: Promise<unknown>[] = [];
    const { receiver, errors, outcomes } = guardedReceiver(undefined, { deadlineMs: 8_000, sleep });
    let calls = 0;
    receiver.any(() => (calls++ === 0 ? wait() : undefined));
    const late = receiver.fetch(await signedRequest(), { waitUntil: (work: Promise<unknown>) => kept.push(work) });
    await pass(8_000);
    await late;
    fail();
    await Promise.all(kept);
    expect(errors).toEqual([new Error("no")]);
    await receiver.fetch(await signedRequest());
    expect(outcomes.map(({ kind }) => kind)).toEqual(["failed", "handled"]);
  });

  it("does nothing to a handler that is in time", async () => {
    const { receiver, outcomes } = observedReceiver({ deadlineMs: 60_000 });
    receiver.any(() => undefined);
    expect((await receiver.fetch(await signedRequest())).status).toBe(200);
    expect(outcomes).toMatchObject([{ kind: "handled" }]);
  });

  it("passes on what breaks within it", async () => {
    const broken = { ...createMemoryReplayGuard(), claim: () => JSON.parse("null") };
    const { receiver, outcomes } = guardedReceiver(broken, { deadlineMs: 60_000 });
    expect((await receiver.fetch(await signedRequest())).status).toBe(500);
    expect(outcomes).toMatchObject([{ reason: "receiver_failed" }]);
  });
});
