/** The sandbox's idea of time: the caller's `now`, moved ahead by what was advanced. */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Throws `RangeError` for a move back, and for one beyond what a date can hold. */
  readonly check: (ms: number) => void;
  /** Moves the clock ahead; throws as `check` does. */
  readonly advance: (ms: number) => void;
  /** Forgets what was advanced. */
  readonly reset: () => void;
}

const LATEST_MS = Date.UTC(9999, 0);

export function createClock(now: () => number): Clock {
  let aheadMs = 0;

  function check(ms: number): void {
    // Time that runs backwards would bring expired tokens back to life.
    if (!(ms >= 0)) throw new RangeError(`The clock only moves ahead: ${ms} ms`);
    // Room for the life of a token on top.
    if (now() + aheadMs + ms > LATEST_MS) throw new RangeError(`The clock ends in the year 9999: ${ms} ms is too far`);
  }

  return {
    now: () => now() + aheadMs,
    check,
    advance(ms) {
      check(ms);
      aheadMs += ms;
    },
    reset() {
      aheadMs = 0;
    },
  };
}
