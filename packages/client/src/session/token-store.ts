/** A token as a store keeps it. */
export interface StoredToken {
  readonly token: string;
  /** Milliseconds since 1970 by the clock of whoever received it; absent where the platform says nothing. */
  readonly expiresAt?: number;
}

/**
 * Where tokens live between calls. Share one between processes that use the same credential: asking for a new token
 * revokes the one a sibling holds, so siblings have to see each other's.
 *
 * Keys are opaque, hold no secret and are at most 200 characters of `[a-z0-9:.-]`.
 */
export interface TokenStore {
  get(key: string): Promise<StoredToken | undefined>;
  set(key: string, token: StoredToken): Promise<void>;
  remove(key: string): Promise<void>;
  /**
   * Runs `work` while nobody else runs theirs for this key, and gives back its result. A store without it lets two
   * processes sign in at the same moment, which costs one of them another sign-in and nothing else.
   */
  lock?<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}

/** Keeps tokens in this process's memory: the default, and the only store for a browser. */
export function createMemoryTokenStore(): TokenStore {
  const tokens = new Map<string, StoredToken>();
  return {
    get: async (key) => tokens.get(key),
    set: async (key, token) => void tokens.set(key, token),
    remove: async (key) => void tokens.delete(key),
  };
}
