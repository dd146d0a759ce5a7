import { afterEach, describe, expect, it, vi } from "vitest";
import { defaultSleep, withDeadline } from "./deadline.ts";

afterEach(() => void vi.useRealTimers());

describe("defaultSleep", () => {
  it("ends after its time", async () => {
    vi.useFakeTimers();
    const slept = vi.fn();
    void defaultSleep(1_000, new AbortController().signal).then(slept);
    await vi.advanceTimersByTimeAsync(999);
    expect(slept).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(slept).toHaveBeenCalled();
  });

  it("leaves no timer that would keep a process alive once it is aborted", async () => {
    vi.useFakeTimers();
    const stop = new AbortController();
    const slept = defaultSleep(1_000, stop.signal);
    stop.abort();
    await slept;
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("withDeadline", () => {
  it("gives the result of work that is in time, stops sleeping, and never calls it late", async () => {
    const onLate = vi.fn();
    const signals: AbortSignal[] = [];
    const sleep = (ms: number, signal: AbortSignal) => {
      signals.push(signal);
      return defaultSleep(ms, signal);
    };
    expect(await withDeadline(Promise.resolve("done"), "late", { ms: 60_000, sleep, onLate })).toBe("done");
    await expect.poll(() => signals.map(({ aborted }) => aborted)).toEqual([true]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(onLate).not.toHaveBeenCalled();
  });

  it("gives the late result when the time is over, and leaves the work alone", async () => {
    const onLate = vi.fn();
    const work = new Promise<string>(() => undefined);
    expect(await withDeadline(work, "late", { ms: 5, sleep: async () => undefined, onLate })).toBe("late");
    expect(onLate).toHaveBeenCalledTimes(1);
  });
});
