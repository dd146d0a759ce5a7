import { ClientError, type ErrorFacts } from "../errors.ts";
import { createPatience } from "./patience.ts";
import type { Protocol } from "./protocol.ts";
import type { Recipe } from "./recipe.ts";
import type { World } from "./world.ts";

/** One request: an answer whose body has arrived whole, or why there is none. */
export type Attempt =
  | { readonly ok: true; readonly status: number; readonly headers: Headers; readonly body: ArrayBuffer }
  | { readonly ok: false; readonly error: ClientError };

export interface AttemptOptions {
  readonly token: string | undefined;
  readonly timeoutMs: number;
  /** The call's; its reason is the error to end with. */
  readonly signal: AbortSignal;
  readonly facts: ErrorFacts;
  readonly world: World;
  readonly protocol: Protocol;
}

/** Sends a recipe once. The timeout covers the body too: a server that stops halfway is as lost as a silent one. */
export async function sendOnce(recipe: Recipe, options: AttemptOptions): Promise<Attempt> {
  const { token, protocol, timeoutMs, signal, facts, world } = options;
  const headers = new Headers(recipe.headers);
  // Outside what is answered as a lost network: where a token cannot be made, no network is at fault.
  for (const [name, value] of token === undefined ? [] : await protocol.tokenHeaders(token)) headers.set(name, value);
  const patience = createPatience({ timeoutMs, signal, facts, world });
  try {
    const response = await world.fetch(recipe.url, {
      method: recipe.method,
      headers,
      body: recipe.body ?? null,
      signal: patience.signal,
      // Judged below. Following would carry the token along: the Fetch standard drops only Authorization when a redirect
      // leaves the origin. Not "error", which edge runtimes refuse.
      redirect: "manual",
    });
    if (isRedirect(response)) return { ok: false, error: redirected(response, facts) };
    return { ok: true, status: response.status, headers: response.headers, body: await response.arrayBuffer() };
  } catch (cause) {
    // The call is over, whatever could be repeated.
    if (signal.aborted) throw signal.reason;
    if (patience.signal.aborted) return { ok: false, error: patience.signal.reason };
    const { origin } = new URL(recipe.url);
    const error = new ClientError("network", `${facts.operation}: no answer from ${origin}.`, { ...facts, cause });
    return { ok: false, error };
  } finally {
    patience.end();
  }
}

// Browsers show a redirect that is not followed as status 0.
function isRedirect({ status }: Response): boolean {
  return status < 200 || (status >= 300 && status < 400);
}

function redirected(response: Response, facts: ErrorFacts): ClientError {
  // Origin only: the rest of the address may hold a token of somebody's.
  const [target = "elsewhere"] = /^https?:\/\/[^/?#@]+/.exec(response.headers.get("location") ?? "") ?? [];
  const message = `${facts.operation}: redirected (${target}), and tokens do not follow.`;
  void response.body?.cancel();
  return new ClientError("redirect", message, { ...facts, status: response.status });
}
