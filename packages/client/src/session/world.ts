/** Everything outside that a client touches; hand in your own in tests. */
export interface World {
  /** @defaultValue the global `fetch`, looked up at each call, because test tools and frameworks replace it later. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. @defaultValue Date.now */
  readonly now: () => number;
  /** Resolves after so many milliseconds; rejects when `signal` aborts. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 to below 1; spreads retries. @defaultValue Math.random */
  readonly random: () => number;
}

/** Fills in the real world where nothing else was handed in. */
export function createWorld({
  fetch = (url, init) => globalThis.fetch(url, init),
  now = () => Date.now(),
  random = () => Math.random(),
  sleep = sleepForReal,
}: Partial<World> = {}): World {
  return { fetch, now, random, sleep };
}

function sleepForReal(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      // The reason is the caller's own value, given back as it is.
      reject(signal?.reason);
    };
    const ring = () => {
      signal?.removeEventListener("abort", stop);
      resolve();
    };
    // What is longer than a timer can be would ring at once.
    const timer = setTimeout(ring, Math.min(milliseconds, 2 ** 31 - 1));
    signal?.addEventListener("abort", stop, { once: true });
  });
}
