import { ClientError } from "../errors.ts";
import { createRefresh } from "./refresh.ts";
import type { StoredToken, TokenStore } from "./token-store.ts";

const contentionWindowMs = 600_000;
const contentionLosses = 3;

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
   * Forgets the token, here and in the store; with `revoke` then ends it on the platform, for everybody who has it. What
   * is still under way changes nothing any more.
   */
  signOut(options?: { readonly revoke?: boolean }): Promise<void>;
}

/**
 * What a session reports; never a token. `session.contended`: the platform has ended three tokens in a row within ten
 * minutes each, so another process probably uses the credential without sharing a token store.
 */
export interface SessionEvent {
  readonly type: "session.obtained" | "session.adopted" | "session.contended" | "session.signed-out";
  /** What the token covers: `account`, `organization`, `workspace`. */
  readonly covers: string;
}

export interface SessionOptions {
  readonly covers: string;
  /** Where the token is kept in the store. */
  readonly key: () => Promise<string>;
  /** Gets a token from the platform or from the host; called once at a time. */
  readonly obtain: () => Promise<StoredToken>;
  /** Asks the platform something every token may ask. */
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
  let currentSince = 0;
  let generation = 0;
  let signedOutToken: string | undefined;
  let losses = 0;
  let usedKey: string | undefined;

  function use(token: StoredToken, type: "session.obtained" | "session.adopted"): void {
    current = token;
    currentSince = now();
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
      if (stored && stored.token !== refused && isFresh(stored)) return use(stored, "session.adopted");
      if (refused && (await isAlive(refused))) return;
      if (refused) noteLoss();
      const fresh = await obtain();
      assertSendable(fresh.token);
      assertSameGeneration(born);
      await store?.set(storeKey, fresh);
      if (born !== generation) await store?.remove(storeKey);
      assertSameGeneration(born);
      use(fresh, "session.obtained");
    };
    await (store?.lock ? store.lock(storeKey, work) : work());
  }

  // Intentionally not an error: each call still gets through, at the price of a renewal. Whoever listens can say so.
  function noteLoss(): void {
    losses = now() - currentSince < contentionWindowMs ? losses + 1 : 1;
    if (losses >= contentionLosses) onEvent({ type: "session.contended", covers });
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
      if (token === signedOutToken) throw signedOut();
      if (token !== current?.token) return "replay";
      const born = generation;
      await refresh.run(() => replace(token, born));
      assertSameGeneration(born);
      return token === current.token ? "permission" : "replay";
    },
    async signOut({ revoke = false } = {}) {
      generation++;
      signedOutToken = current?.token;
      current = undefined;
      losses = 0;
      refresh.reset();
      // Intentionally not `key()`: of a session that was never used it may have to be asked for.
      if (usedKey) await store?.remove(usedKey);
      onEvent({ type: "session.signed-out", covers });
      if (revoke && signedOutToken) await end(signedOutToken);
    },
  };
}

/**
 * Throws unless `token` can travel in a header. A runtime that is given a line break in a header value answers with an
 * error that quotes the value, and so the token would end in a log.
 */
function assertSendable(token: string): void {
  if (/^[\x21-\x7e]+$/.test(token)) return;
  throw new ClientError("authentication", "The token is empty or holds a character that no header may carry.");
}

function signedOut(): ClientError {
  return new ClientError("authentication", "Signed out while this call was under way.");
}
