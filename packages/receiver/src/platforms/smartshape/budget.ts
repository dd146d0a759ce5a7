/** How much may be hashed for tokens that were never seen before. */
export interface BudgetOptions {
  /** Hashes on average, and at once after a pause. @defaultValue 5 */
  readonly perSecond?: number | undefined;
  /** Hashes at a time. @defaultValue 1 */
  readonly concurrent?: number | undefined;
  /** Hashes that wait for their turn. @defaultValue 8 */
  readonly queue?: number | undefined;
}

/** Does the work in its turn; `undefined`, at once, where the budget is used up. */
export type Spend = <T>(work: () => Promise<T>) => Promise<T> | undefined;

/** @throws {RangeError} when a number is not finite, or would let nothing through. */
export function createBudget({ perSecond = 5, concurrent = 1, queue = 8 }: BudgetOptions, now: () => number): Spend {
  if (!(perSecond > 0 && concurrent >= 1 && queue >= 0 && Number.isFinite(perSecond + concurrent + queue))) {
    throw new RangeError("budget needs perSecond above 0, concurrent of at least 1 and queue of at least 0.");
  }
  const most = Math.max(1, perSecond);
  let left = most;
  let countedAt = now();
  let running = 0;
  const waiting: (() => void)[] = [];

  function count(): void {
    const time = now();
    // A clock that was set back gives nothing.
    left = Math.min(most, left + (Math.max(0, time - countedAt) * perSecond) / 1000);
    countedAt = time;
  }

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (running >= concurrent) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      // The next one takes over the place.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  }

  return (work) => {
    count();
    if (left < 1 || (running >= concurrent && waiting.length >= queue)) return undefined;
    left--;
    return inTurn(work);
  };
}
