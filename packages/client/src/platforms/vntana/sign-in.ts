import { isClientError, type ClientError } from "../../errors.ts";
import type { AccessKey, EmailAndPassword } from "../../session/credentials.ts";
import type { StoredToken } from "../../session/token-store.ts";
import type { SignedIn, VntanaOperations } from "./operations.ts";

/**
 * Signs in with a key or a password. A credential that was refused is not sent again until it changes: repeating it can
 * only lock the account.
 */
export function createSignIn(
  credential: AccessKey | EmailAndPassword,
  operations: VntanaOperations,
): () => Promise<StoredToken> {
  let refused: { readonly secret: string; readonly error: ClientError } | undefined;

  return async () => {
    const secret = await credential.readSecret();
    if (refused?.secret === secret) throw refused.error;
    try {
      const { token } = await login(credential, secret, operations);
      refused = undefined;
      return { token: token.reveal() };
    } catch (error) {
      if (isClientError(error, "authentication")) refused = { secret, error };
      throw error;
    }
  };
}

/** What tells this credential's tokens from another's in a store; to be hashed, because it may be the key itself. */
export async function credentialId({ email, readSecret }: AccessKey | EmailAndPassword): Promise<string> {
  return email ?? readSecret();
}

function login(
  { email }: AccessKey | EmailAndPassword,
  secret: string,
  operations: VntanaOperations,
): Promise<SignedIn> {
  return email === undefined
    ? operations.loginWithKey({ "personal-access-token": secret })
    : operations.login({ email, password: secret });
}
