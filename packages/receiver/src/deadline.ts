/** Resolves after `ms`; may settle early, either way, once the signal aborts. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<unknown>;

export interface Deadline {
  readonly ms: number;
  readonly sleep: Sleep;
  readonly onLate: () => void;
}

/** Calls `onLate` after `ms` unless the returned function is called before. */
export function startDeadline({ ms, sleep, onLate }: Deadline): () => void {
  const stop = new AbortController();
  const wake = (): void => {
    if (!stop.signal.aborted) onLate();
  };
  // An aborted sleep may reject, as that of node:timers/promises does.
  sleep(ms, stop.signal).then(wake, wake);
  return () => stop.abort();
}

/** The result of the work or, when the deadline comes first, `lateResult`. The work is not stopped by that. */
export function withDeadline<T>(work: Promise<T>, lateResult: T, { ms, sleep, onLate }: Deadline): Promise<T> {
  return new Promise((resolve, reject) => {
    const beLate = (): void => {
      onLate();
      resolve(lateResult);
    };
    const stop = startDeadline({ ms, sleep, onLate: beLate });
    work.then(resolve, reject).finally(stop);
  });
}

export function defaultSleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
