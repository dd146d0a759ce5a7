import { parseRetryAfter, retryDelay, type Outcome } from "../retry.ts";
import { createPatience, unlessAborted } from "./patience.ts";
import { sendOnce, type Attempt } from "./attempt.ts";
import type { Protocol } from "./protocol.ts";
import type { Recipe } from "./recipe.ts";
import type { Session } from "./session.ts";
import type { World } from "./world.ts";

// More than one: with a rival that keeps ending tokens, the renewed one may be dead before it is used.
const recoveriesPerCall = 3;

export interface TransportOptions {
  readonly protocol: Protocol;
  readonly world: World;
  /** Milliseconds for a whole call, its waits included. */
  readonly totalTimeoutMs: number;
  /** Defaults for the calls that say nothing else. */
  readonly timeoutMs: number;
  readonly retries: number;
}

/** An answer whose body has arrived whole, and how many requests it took. Not a Response: making one costs more than all else here. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: ArrayBuffer;
  readonly attempts: number;
}

/** How a recipe goes out: with the token of the session that is found for it, or with none. */
export type Send = (recipe: Recipe, findSession?: () => Promise<Session | undefined>) => Promise<Answer>;

/**
 * The pipeline below openapi-fetch: token, one attempt, what the refusal of a token means, and retries.
 *
 * @throws {ClientError} where no answer arrived; an answer of any status is returned.
 */
export function createTransport(options: TransportOptions): Send {
  const { protocol, world } = options;

  return async function send(recipe, findSession) {
    const { timeoutMs = options.timeoutMs, retries = options.retries } = recipe;
    const { pathname } = new URL(recipe.url);
    const isRepeatable = protocol.isRepeatable(recipe.method, pathname);
    const facts = { operation: recipe.operation ?? pathname, attempts: 0 };
    const deadline = world.now() + options.totalTimeoutMs;
    const { signal, end } = createPatience({ timeoutMs: options.totalTimeoutMs, signal: recipe.signal, facts, world });
    let token: string | undefined;
    let recoveries = 0;
    let retry = 0;

    try {
      signal.throwIfAborted();
      const session = findSession && (await unlessAborted(findSession(), signal));
      for (;;) {
        // Kept over retries: asked for anew, a session that was signed out meanwhile would come back.
        token ??= session && (await unlessAborted(session.token(), signal));
        facts.attempts++;
        const attempt = await sendOnce(recipe, { token, timeoutMs, signal, facts, world, protocol });

        const isRefused = attempt.ok && protocol.isRefusal(attempt.status, attempt.body);
        if (isRefused && session && token && recoveries++ < recoveriesPerCall) {
          if ((await unlessAborted(session.recover(token), signal)) === "replay") {
            token = undefined;
            // What was refused was not carried out, so it does not count.
            facts.attempts--;
            continue;
          }
        }

        const outcome = outcomeOf(attempt, world.now());
        // What stays refused is not repeated, though one platform says so with 503.
        const mayRepeat = !isRefused && retry < retries;
        const delay = mayRepeat ? retryDelay(outcome, { retry, isRepeatable, random: world.random }) : undefined;
        if (delay === undefined || world.now() + delay >= deadline) return settle(attempt, facts.attempts);
        retry++;
        await world.sleep(delay, signal);
      }
    } finally {
      end();
    }
  };
}

function outcomeOf(attempt: Attempt, now: number): Outcome {
  if (!attempt.ok) return { error: attempt.error };
  return { status: attempt.status, retryAfterMs: parseRetryAfter(attempt.headers.get("retry-after"), now) };
}

function settle(attempt: Attempt, attempts: number): Answer {
  if (!attempt.ok) throw attempt.error;
  return { ...attempt, attempts };
}
