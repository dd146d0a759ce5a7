import { isClientError } from "./errors.ts";

const longestDelayMs = 30_000;

/** What the next decision depends on: an answer with its status, or an error instead of one. */
export interface Outcome {
  readonly status?: number;
  readonly retryAfterMs?: number | undefined;
  readonly error?: unknown;
}

/**
 * Says how many milliseconds to wait before sending again, or `undefined` for not at all.
 *
 * Repeated: no answer, 408, 429 and 5xx where the request may be repeated; where it may not, only what surely was not
 * carried out: a connection that never stood, 429, and 503 with Retry-After. A 409 is a real conflict and never repeated.
 * Full jitter up to 0.5 s · 2ⁿ; Retry-After wins, and past 30 s ends the retries, so that no script sleeps for a day.
 */
export function retryDelay(
  outcome: Outcome,
  { retry, isRepeatable, random }: { retry: number; isRepeatable: boolean; random: () => number },
): number | undefined {
  if (!(isRepeatable ? isPassing(outcome) : surelyNotDone(outcome))) return undefined;
  if (outcome.retryAfterMs !== undefined)
    return outcome.retryAfterMs <= longestDelayMs ? outcome.retryAfterMs : undefined;
  return random() * Math.min(longestDelayMs, 500 * 2 ** retry);
}

/** Reads a Retry-After header, seconds or an HTTP date, as milliseconds from `now`. */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  if (!value) return undefined;
  const seconds = Number(value);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000;
  // Also false for NaN. A date that has passed is no promise that the platform is back.
  return milliseconds >= 0 ? milliseconds : undefined;
}

function isPassing({ status, error }: Outcome): boolean {
  if (status === undefined) return isClientError(error, "network") || isClientError(error, "timeout");
  return status === 408 || status === 429 || status >= 500;
}

function surelyNotDone({ status, retryAfterMs, error }: Outcome): boolean {
  if (status === undefined) return neverArrived(error);
  return status === 429 || (status === 503 && retryAfterMs !== undefined);
}

/** Whether a request surely never reached the platform. Node names the reason on the cause of fetch's TypeError; browsers tell nothing. */
export function neverArrived(error: unknown): boolean {
  const cause = isClientError(error, "network") && error.cause instanceof Error ? error.cause.cause : undefined;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  return ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"].includes(code);
}
