/** The sandbox's idea of time: the caller's `now`, moved ahead by what was advanced. */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Moves the clock ahead; throws `RangeError` for anything but a finite, non-negative number. */
  readonly advance: (ms: number) => void;
  /** Forgets what was advanced. */
  readonly reset: () => void;
}

export function createClock(now: () => number): Clock {
  let aheadMs = 0;
  return {
    now: () => now() + aheadMs,
    advance(ms) {
      // Time that runs backwards would bring expired tokens back to life.
      if (!Number.isFinite(ms) || ms < 0) throw new RangeError(`The clock only moves ahead: ${ms} ms`);
      aheadMs += ms;
    },
    reset() {
      aheadMs = 0;
    },
  };
}
