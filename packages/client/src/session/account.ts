import { ClientError, type ErrorFacts } from "../errors.ts";
import type { Protocol } from "./protocol.ts";
import type { Recipe } from "./recipe.ts";
import { createSession, type Session, type SessionEvent } from "./session.ts";
import type { StoredToken, TokenStore } from "./token-store.ts";
import type { Answer, Send } from "./transport.ts";
import type { World } from "./world.ts";

export interface AccountOptions {
  /** The platform's name for people. */
  readonly platform: string;
  readonly key: () => Promise<string>;
  /** Gets a token, other than the one that was refused. */
  readonly obtain: (refused: string | undefined) => Promise<StoredToken>;
  /** The operation that hands out tokens: it is called without one. */
  readonly loginPath: string;
  /** A GET that tells of a token whether it is good, as far as its user may make it. */
  readonly probe: { readonly operation: string; readonly url: string };
  readonly protocol: Protocol;
  readonly toError: (status: number, body: ArrayBuffer, facts: ErrorFacts) => ClientError;
  readonly send: Send;
  readonly store: TokenStore | undefined;
  readonly world: World;
  readonly onEvent: (event: SessionEvent) => void;
}

/** An account's session, and the way to send within it. */
export interface Account {
  readonly session: Session;
  readonly send: (recipe: Recipe) => Promise<Answer>;
}

// A token that is younger and never worked is not what is refused.
const freshMs = 60_000;

/** One token for a whole account, kept alive, on a platform that ends none by a call. */
export function createAccount(options: AccountOptions): Account {
  const { platform, key, obtain, loginPath, probe, protocol, toError, send, store, world, onEvent } = options;
  /** The newest token, until it has worked. */
  let untried: { readonly token: string; readonly since: number } | undefined;

  const session = createSession({
    covers: "account",
    key,
    async obtain(refused) {
      const stored = await obtain(refused);
      untried = { token: stored.token, since: world.now() };
      return stored;
    },
    async isAlive(token) {
      const headers = new Headers(await protocol.tokenHeaders(token));
      const { status, body } = await send({ url: probe.url, method: "GET", headers });
      if (status < 400) return true;
      if (!protocol.isRefusal(status, body)) throw toError(status, body, { operation: probe.operation });
      // Refused for the token, or because its user may not even do this: nothing in the answer tells. A new token settles it.
      return token === untried?.token && world.now() - untried.since < freshMs;
    },
    async end() {
      throw new ClientError("unsupported", `${platform} has no operation that ends a token.`, { codes: ["revoke"] });
    },
    store,
    now: world.now,
    onEvent,
  });

  return {
    session,
    async send(recipe) {
      const isLogin = new URL(recipe.url).pathname === loginPath;
      const answer = await send(recipe, async () => (isLogin ? undefined : session));
      if (!isLogin && !protocol.isRefusal(answer.status, answer.body)) untried = undefined;
      return answer;
    },
  };
}
