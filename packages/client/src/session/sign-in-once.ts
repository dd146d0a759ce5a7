import { isClientError, type ClientError } from "../errors.ts";
import type { Redacted } from "../model/redacted.ts";
import type { StoredToken } from "./token-store.ts";

/**
 * Signs in with a secret. One that was refused is not sent again until it changes: repeating it can only lock the account.
 */
export function signInOnce(
  readSecret: () => Promise<string>,
  login: (secret: string) => Promise<{ readonly token: Redacted }>,
): () => Promise<StoredToken> {
  let refused: { readonly secret: string; readonly error: ClientError } | undefined;

  return async () => {
    const secret = await readSecret();
    if (refused?.secret === secret) throw refused.error;
    try {
      const { token } = await login(secret);
      refused = undefined;
      return { token: token.reveal() };
    } catch (error) {
      if (isClientError(error, "authentication")) refused = { secret, error };
      throw error;
    }
  };
}
