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
  if (value === null) return undefined;
  const milliseconds = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

function isPassing({ status, error }: Outcome): boolean {
  if (status === undefined) return isClientError(error, "network") || isClientError(error, "timeout");
  return status === 408 || status === 429 || status >= 500;
}

function surelyNotDone({ status, retryAfterMs, error }: Outcome): boolean {
  if (status === undefined) return isClientError(error, "network") && neverConnected(error.cause);
  return status === 429 || (status === 503 && retryAfterMs !== undefined);
}

// Node names these on the cause of fetch's TypeError. Browsers tell nothing, so there nothing is repeated.
function neverConnected(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  return ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"].includes(code);
}
