import type { AccessKey } from "../../session/credentials.ts";
import { signInOnce } from "../../session/sign-in-once.ts";
import type { StoredToken } from "../../session/token-store.ts";
import type { LanternfishOperations } from "./operations.ts";

/** Exchanges a key for a token. */
export function createSignIn(
  { readSecret }: AccessKey,
  { signIn }: Pick<LanternfishOperations, "signIn">,
): () => Promise<StoredToken> {
  return signInOnce(readSecret, (key) => signIn({ key }));
}
