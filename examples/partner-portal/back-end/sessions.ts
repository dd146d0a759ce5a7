import { randomBytes } from "node:crypto";

export interface User {
  readonly name: string;
  /** Whose webhooks these are: the cache of the kit is kept apart by it. */
  readonly tenant: string;
}

/** Who is signed in. */
export interface Sessions {
  /** Gives back the text for the cookie. */
  readonly open: (user: User) => string;
  readonly find: (cookie: string | undefined) => User | undefined;
  readonly end: (cookie: string | undefined) => void;
  /** Ends all, as half an hour without a click would. */
  readonly endAll: () => void;
}

const HALF_AN_HOUR_MS = 1_800_000;

/** Sessions in memory. Yours are in your database, and belong to the sign-in you have. */
export function createSessions(now: () => number = Date.now): Sessions {
  const sessions = new Map<string, { readonly user: User; readonly until: number }>();
  return {
    open(user) {
      const cookie = randomBytes(24).toString("base64url");
      sessions.set(cookie, { user, until: now() + HALF_AN_HOUR_MS });
      return cookie;
    },
    find(cookie = "") {
      const session = sessions.get(cookie);
      if (!session || session.until < now()) return undefined;
      sessions.set(cookie, { ...session, until: now() + HALF_AN_HOUR_MS });
      return session.user;
    },
    end(cookie = "") {
      sessions.delete(cookie);
    },
    endAll: () => sessions.clear(),
  };
}
