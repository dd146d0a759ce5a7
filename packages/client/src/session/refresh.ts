import { isClientError, type ErrorKind } from "../errors.ts";

const firstCooldownMs = 30_000;
const longestCooldownMs = 300_000;

// The platform did not refuse, or refused something that a new attempt will not repeat: waiting would help nobody.
// A refused credential is remembered where it is read, until it changes.
const withoutCooldown: readonly ErrorKind[] = ["network", "timeout", "aborted", "usage", "authentication"];

/** One renewal at a time: whoever asks while one is under way waits for that one. */
export interface Refresh {
  /** Runs `work` unless it runs already; after a failure gives the same error again until the cooldown is over. */
  run(work: () => Promise<void>): Promise<void>;
  /** Forgets what is under way and what failed. What is under way goes on, unheard. */
  reset(): void;
}

/** A cooldown of 30 s follows a failure, doubling to 5 min; the platform's Retry-After wins, up to 5 min as well. */
export function createRefresh({ now }: { now: () => number }): Refresh {
  let flight: Promise<void> | undefined;
  let failures = 0;
  let failed: { error: unknown; until: number } | undefined;

  async function attempt(work: () => Promise<void>, isCurrent: () => boolean): Promise<void> {
    try {
      await work();
      failures = 0;
    } catch (error) {
      const cooldownMs = cooldownFor(error, failures);
      if (isCurrent() && cooldownMs > 0) {
        failures++;
        failed = { error, until: now() + cooldownMs };
      }
      throw error;
    } finally {
      if (isCurrent()) flight = undefined;
    }
  }

  return {
    run(work) {
      if (flight) return flight;
      if (failed && now() < failed.until) return Promise.reject(failed.error);
      const started: Promise<void> = attempt(work, () => flight === started);
      flight = started;
      return started;
    },
    reset() {
      flight = undefined;
      failed = undefined;
      failures = 0;
    },
  };
}

function cooldownFor(error: unknown, failures: number): number {
  if (!isClientError(error) || withoutCooldown.includes(error.kind)) return 0;
  return Math.min(longestCooldownMs, error.retryAfterMs || firstCooldownMs * 2 ** failures);
}
