import { ClientError, isClientError } from "../errors.ts";
import { createRefresh } from "./refresh.ts";
import type { StoredToken, TokenStore } from "./token-store.ts";

/** One token kept alive: obtained when first needed, replaced when the platform refuses it, never renewed early. */
export interface Session {
  /** The current token. Obtains one where there is none; everybody who waits gets the same. */
  token(): Promise<string>;
  /**
   * Says what to do after the platform refused `token`: `replay` with the token that is current by then, or
   * `permission`, because the token is good and the right is missing.
   */
  recover(token: string): Promise<"replay" | "permission">;
  /**
   * Forgets the token in use, here and in the store; with `revoke` also ends it on the platform, for everybody who has it. What
   * is still under way changes nothing any more.
   */
  signOut(options?: { readonly revoke?: boolean }): Promise<void>;
}

/**
 * What a session reports; never a token. `session.obtained` again and again within minutes means that another process uses
 * the credential without sharing a token store. `session.store-failed`: the store could not be written, so siblings do not
 * see the new token.
 */
export interface SessionEvent {
  readonly type: "session.obtained" | "session.adopted" | "session.signed-out" | "session.store-failed";
  /** What the token covers: `account`, `organization`, `workspace`. */
  readonly covers: string;
}

export interface SessionOptions {
  readonly covers: string;
  /** Where the token is kept in the store. */
  readonly key: () => Promise<string>;
  /** Gets a token from the platform or from the host, other than the one that was refused; called once at a time. */
  readonly obtain: (refused: string | undefined) => Promise<StoredToken>;
  /** Asks the platform something every token may ask; rejects where the answer does not tell. */
  readonly isAlive: (token: string) => Promise<boolean>;
  /** Ends a token on the platform. */
  readonly end: (token: string) => Promise<unknown>;
  /** Where the token lives beside this process's memory. */
  readonly store: TokenStore | undefined;
  readonly now: () => number;
  readonly onEvent: (event: SessionEvent) => void;
}

/**
 * Intentionally without early renewal: VNTANA revokes the former token when it hands out a new one, so a client that
 * renews ahead of time signs out its siblings.
 */
export function createSession({ covers, key, obtain, isAlive, end, store, now, onEvent }: SessionOptions): Session {
  const refresh = createRefresh({ now });
  let current: StoredToken | undefined;
  let generation = 0;
  let signedOutToken: string | undefined;
  let usedKey: string | undefined;

  function use(token: StoredToken, type: "session.obtained" | "session.adopted"): void {
    current = token;
    onEvent({ type, covers });
  }

  const isFresh = (token: StoredToken) => token.expiresAt === undefined || now() < token.expiresAt;

  /** Makes another token current than `refused`: a sibling's, else a new one; none where `refused` turns out to be good. */
  async function replace(refused: string | undefined, born: number): Promise<void> {
    const storeKey = (usedKey = await key());
    const work = async () => {
      // Read under the lock: a sibling that held it may have stored a new token meanwhile.
      const stored = await store?.get(storeKey);
      assertSameGeneration(born);
      if (stored && isUsable(stored.token, refused) && isFresh(stored)) return use(stored, "session.adopted");
      if (refused) {
        if (await isAlive(refused)) return;
        assertSameGeneration(born);
      }
      const fresh = await obtain(refused);
      assertSameGeneration(born);
      if (!isUsable(fresh.token, refused)) throw new ClientError("authentication", unusable);
      // A store that cannot be written costs the siblings a sign-in, and this process nothing.
      await store?.set(storeKey, fresh).catch(() => onEvent({ type: "session.store-failed", covers }));
      if (born !== generation) await store?.remove(storeKey);
      assertSameGeneration(born);
      use(fresh, "session.obtained");
    };
    try {
      await (store?.lock ? store.lock(storeKey, work) : work());
    } catch (cause) {
      if (isClientError(cause)) throw cause;
      throw new ClientError("authentication", "No token could be had; the cause says why.", { cause });
    }
  }

  function assertSameGeneration(born: number): void {
    if (born !== generation) throw signedOut();
  }

  return {
    async token() {
      if (!current || !isFresh(current)) await refresh.run(() => replace(undefined, generation));
      if (!current) throw signedOut();
      return current.token;
    },
    async recover(token) {
      if (token === signedOutToken || (generation > 0 && !current)) throw signedOut();
      if (token !== current?.token) return "replay";
      const born = generation;
      await refresh.run(() => replace(token, born));
      assertSameGeneration(born);
      return token === current.token ? "permission" : "replay";
    },
    async signOut({ revoke = false } = {}) {
      generation++;
      const ended = current?.token;
      signedOutToken = ended ?? signedOutToken;
      current = undefined;
      refresh.reset();
      onEvent({ type: "session.signed-out", covers });
      try {
        // Intentionally not `key()`: of a session that was never used it may have to be asked for.
        if (usedKey) await store?.remove(usedKey);
      } finally {
        if (revoke && ended) await end(ended);
      }
    },
  };
}

const unusable = "The token was refused before, or no header can carry it.";

// A runtime that is given a line break in a header value answers with an error that quotes the value, and so the token
// would end in a log. Unknown, because stores and hosts may hold anything.
function isUsable(token: unknown, refused: string | undefined): boolean {
  return typeof token === "string" && token !== refused && /^[\x21-\x7e]+$/.test(token);
}

function signedOut(): ClientError {
  return new ClientError("authentication", "Signed out meanwhile.");
}
