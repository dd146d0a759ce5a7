import type { ClientError } from "../errors.ts";
import { parseRetryAfter, retryDelay, type Outcome } from "../retry.ts";
import { sendOnce, type Attempt } from "./attempt.ts";
import type { Protocol } from "./protocol.ts";
import type { Recipe } from "./recipe.ts";
import type { Session } from "./session.ts";
import { aborted, unlessAborted } from "./abort.ts";
import type { World } from "./world.ts";

export interface TransportOptions {
  readonly protocol: Protocol;
  readonly world: World;
  /** Milliseconds for a whole call, its waits included. */
  readonly totalTimeoutMs: number;
  /** Defaults for the calls that say nothing else. */
  readonly timeoutMs: number;
  readonly retries: number;
}

/** A Response, and how many requests it took. Its body has arrived whole. */
export type Answer = Response & { readonly attempts: number };

/** How a recipe goes out: with which session's token, or with none. */
export type Send = (recipe: Recipe, session: Session | undefined) => Promise<Answer>;

/**
 * The pipeline below openapi-fetch: token, one attempt, what the refusal of a token means, and retries.
 *
 * @throws {ClientError} where no answer arrived; an answer of any status is returned.
 */
export function createTransport(options: TransportOptions): Send {
  const { protocol, world } = options;

  return async function send(recipe, session) {
    const deadline = world.now() + options.totalTimeoutMs;
    const { timeoutMs = options.timeoutMs, retries = options.retries, signal } = recipe;
    const isRepeatable = protocol.isRepeatable(recipe.method, new URL(recipe.url).pathname);
    let recovered = false;
    let attempts = 0;
    let retry = 0;

    for (;;) {
      if (signal?.aborted) throw aborted(signal, { operation: recipe.operation, attempts });
      const token = session && (await unlessAborted(session.token(), signal));
      attempts++;
      const left = Math.min(timeoutMs, deadline - world.now());
      const attempt = await sendOnce(recipe, { token, timeoutMs: left, attempts, world, protocol });

      if (session && token !== undefined && !recovered && isRefused(attempt, protocol)) {
        recovered = true;
        if ((await unlessAborted(session.recover(token), signal)) === "replay") {
          // What was refused was not carried out, so it does not count.
          attempts--;
          continue;
        }
      }

      const delay =
        retry < retries
          ? retryDelay(outcomeOf(attempt, world.now()), { retry, isRepeatable, random: world.random })
          : undefined;
      if (delay === undefined || world.now() + delay >= deadline) return settle(attempt, attempts);
      retry++;
      await unlessAborted(world.sleep(delay, signal), signal);
    }
  };
}

function isRefused(attempt: Attempt, protocol: Protocol): boolean {
  return attempt.ok && protocol.isRefusal(attempt.status, protocol.codesOf(attempt.body));
}

function outcomeOf(attempt: Attempt, now: number): Outcome {
  if (!attempt.ok) return { error: attempt.error };
  return { status: attempt.status, retryAfterMs: parseRetryAfter(attempt.headers.get("retry-after"), now) };
}

function settle(attempt: Attempt, attempts: number): Answer {
  if (!attempt.ok) throw attempt.error satisfies ClientError;
  const { status, headers, body } = attempt;
  // Null where nothing came: the Response constructor refuses even an empty body for 204, 205 and 304.
  return Object.assign(new Response(body.byteLength > 0 ? body : null, { status, headers }), { attempts });
}
