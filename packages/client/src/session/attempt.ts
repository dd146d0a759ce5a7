import { ClientError } from "../errors.ts";
import { aborted } from "./abort.ts";
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
  readonly attempts: number;
  readonly world: World;
  readonly protocol: Protocol;
}

/** Sends a recipe once. The timeout covers the body too: a server that stops halfway is as lost as a silent one. */
export async function sendOnce(recipe: Recipe, options: AttemptOptions): Promise<Attempt> {
  const { timeoutMs, attempts, world } = options;
  const url = new URL(recipe.url);
  const facts = { operation: recipe.operation ?? url.pathname, attempts };
  // A fresh controller per attempt, listener removed: AbortSignal.any and .timeout hold memory until their timers end.
  const controller = new AbortController();
  const stop = () => controller.abort(recipe.signal?.reason);
  recipe.signal?.addEventListener("abort", stop);
  let timedOut = false;
  const onTimeout = () => {
    timedOut = true;
    controller.abort();
  };
  void world.sleep(timeoutMs, controller.signal).then(onTimeout, () => undefined);

  try {
    const response = await world.fetch(url.href, {
      method: recipe.method,
      headers: withToken(recipe, options),
      body: recipe.body ?? null,
      signal: controller.signal,
      // Judged below. Following would carry the token along: the Fetch standard drops only Authorization when a redirect
      // leaves the origin. Not "error", which edge runtimes refuse.
      redirect: "manual",
    });
    if (isRedirect(response)) return { ok: false, error: redirected(response, facts) };
    return { ok: true, status: response.status, headers: response.headers, body: await response.arrayBuffer() };
  } catch (cause) {
    if (recipe.signal?.aborted) return { ok: false, error: aborted(recipe.signal, facts) };
    const error = timedOut
      ? new ClientError("timeout", `${facts.operation}: no complete answer within ${timeoutMs} ms.`, facts)
      : new ClientError("network", `${facts.operation}: no answer from ${url.origin}.`, { ...facts, cause });
    return { ok: false, error };
  } finally {
    recipe.signal?.removeEventListener("abort", stop);
    // Ends the timer; the answer has been read by now. A plain reason saves making an error with its stack.
    controller.abort("done");
  }
}

function withToken({ headers: given }: Recipe, { token, protocol }: AttemptOptions): Headers {
  const headers = new Headers(given);
  if (token === undefined) return headers;
  const [name, value] = protocol.tokenHeader(token);
  headers.set(name, value);
  return headers;
}

function isRedirect({ type, status }: Response): boolean {
  return type === "opaqueredirect" || (status >= 300 && status < 400);
}

function redirected(response: Response, facts: { operation: string; attempts: number }): ClientError {
  const location = response.headers.get("location");
  // Origin only: the rest of the address may hold a token of somebody's.
  const target = location && URL.canParse(location) ? new URL(location).origin : "another address";
  const message = `${facts.operation}: the platform redirects to ${target}, and tokens do not follow.`;
  void response.body?.cancel();
  return new ClientError("redirect", message, { ...facts, status: response.status });
}
