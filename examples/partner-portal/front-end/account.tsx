import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { User } from "../back-end/sessions.ts";

export interface Account {
  /** `undefined` until the back end has said. */
  readonly user: User | null | undefined;
  /** Whether somebody was signed in and no longer is: the page stays as it is below the sign-in. */
  readonly hasEnded: boolean;
  readonly signIn: () => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** Calls our own back end. Rejects with the sentence to show. */
  readonly call: <Answer>(path: string, init?: { readonly method?: string; readonly body?: object }) => Promise<Answer>;
}

const AccountContext = createContext<Account | undefined>(undefined);

export function useAccount(): Account {
  const account = useContext(AccountContext);
  if (!account) throw new Error("useAccount needs AccountProvider above it.");
  return account;
}

/** Who is signed in, and the one way to the back end: it notices when the session has ended. */
export function AccountProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [user, setUser] = useState<User | null>();
  const [hasEnded, setHasEnded] = useState(false);
  const signIns = useRef(0);

  const call = useCallback<Account["call"]>(async function send(path, { method = "GET", body } = {}) {
    const session = signIns.current;
    const answer = await fetch(path, {
      method,
      headers: { "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    }).catch(() => undefined);
    if (!answer)
      throw new Error("The portal does not answer. Is it still running? Start it again the way you did before.");
    if (answer.status === 401) {
      // Asked in a session that has ended, answered in the next one: that is no reason to sign in once more.
      if (session !== signIns.current) return send(path, { method, ...(body && { body }) });
      setHasEnded(true);
      throw new SessionEnded("Your session has ended. Sign in again.");
    }
    const content = await answer.json();
    if (!answer.ok) throw new Error(content.error ?? `The portal answered ${answer.status}.`);
    return content;
  }, []);

  useEffect(() => {
    const ask = async (): Promise<void> => setUser((await call<{ user: User | null }>("/api/session")).user);
    ask().catch(() => setUser(null));
  }, [call]);

  const account = useMemo(
    (): Account => ({
      user,
      hasEnded,
      call,
      async signIn() {
        setUser((await call<{ user: User }>("/api/session", { method: "POST" })).user);
        signIns.current += 1;
        setHasEnded(false);
      },
      async signOut() {
        await call("/api/session", { method: "DELETE" });
        setUser(null);
        setHasEnded(false);
      },
    }),
    [user, hasEnded, call],
  );
  return <AccountContext value={account}>{children}</AccountContext>;
}

export class SessionEnded extends Error {
  override readonly name = "SessionEnded";
}
