import { createRedacted } from "../../model/redacted.ts";
import type { EmailAndPassword } from "../../session/credentials.ts";
import { signInOnce } from "../../session/sign-in-once.ts";
import type { StoredToken } from "../../session/token-store.ts";
import type { SmartshapeOperations } from "./operations.ts";
import { toPair } from "./protocol.ts";

export interface SignInOptions {
  readonly credential: EmailAndPassword;
  readonly login: SmartshapeOperations["login"];
  /** Opens a session with a token, where that is wanted. */
  readonly openSession: ((token: string) => Promise<string>) | undefined;
}

/** Signs in with user name and password, and opens a session where that is wanted. */
export function createSignIn({ credential, login, openSession }: SignInOptions): () => Promise<StoredToken> {
  const { email: username, readSecret } = credential;
  return signInOnce(readSecret, async (password) => {
    const token = (await login({ username, password })).token.reveal();
    return { token: createRedacted(toPair(token, await openSession?.(token))) };
  });
}
