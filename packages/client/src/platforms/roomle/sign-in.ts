import type { EmailAndPassword } from "../../session/credentials.ts";
import { signInOnce } from "../../session/sign-in-once.ts";
import type { StoredToken } from "../../session/token-store.ts";
import type { RoomleOperations } from "./operations.ts";

/** Signs in with mail address and password. */
export function createSignIn(
  { email: identification, readSecret }: EmailAndPassword,
  signIn: RoomleOperations["signIn"],
): () => Promise<StoredToken> {
  return signInOnce(readSecret, (password) => signIn({ identification, password }));
}
