import type { EmailAndPassword } from "../../session/credentials.ts";
import { signInOnce } from "../../session/sign-in-once.ts";
import type { StoredToken } from "../../session/token-store.ts";
import type { World } from "../../session/world.ts";
import type { CrazygoldfishOperations } from "./operations.ts";

export interface SignInOptions {
  readonly credential: EmailAndPassword;
  readonly createToken: CrazygoldfishOperations["createToken"];
  readonly world: Pick<World, "now">;
}

// Documented. Counted from before it is asked for, so that it has not ended earlier than is thought.
const lifetimeMs = 30 * 60_000;

/** Signs in with user name and password. There is nothing that renews a token: after 30 minutes one signs in again. */
export function createSignIn({ credential, createToken, world }: SignInOptions): () => Promise<StoredToken> {
  const { email: username, readSecret } = credential;
  const signIn = signInOnce(readSecret, (password) => createToken({ username, password, grant_type: "password" }));
  return async () => {
    const askedAt = world.now();
    return { ...(await signIn()), expiresAt: askedAt + lifetimeMs };
  };
}
