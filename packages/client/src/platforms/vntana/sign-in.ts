import type { AccessKey, EmailAndPassword } from "../../session/credentials.ts";
import { signInOnce } from "../../session/sign-in-once.ts";
import type { StoredToken } from "../../session/token-store.ts";
import type { VntanaOperations } from "./operations.ts";

/** Signs in with a key or a password. */
export function createSignIn(
  { email, readSecret }: AccessKey | EmailAndPassword,
  { login, loginWithKey }: Pick<VntanaOperations, "login" | "loginWithKey">,
): () => Promise<StoredToken> {
  return signInOnce(readSecret, (secret) =>
    email === undefined ? loginWithKey({ "personal-access-token": secret }) : login({ email, password: secret }),
  );
}

/** What tells this credential's tokens from another's in a store; to be hashed, because it may be the key itself. */
export async function credentialId({ email, readSecret }: AccessKey | EmailAndPassword): Promise<string> {
  return email ?? readSecret();
}
