import { ClientError } from "../../errors.ts";
import type { Account } from "../../session/account.ts";
import { createCall } from "../../session/call.ts";
import type { EmailAndPassword, TokenSource } from "../../session/credentials.ts";
import { hash } from "../../session/hash.ts";
import { obtainFrom } from "../../session/obtain-from.ts";
import type { Protocol } from "../../session/protocol.ts";
import type { Recipe } from "../../session/recipe.ts";
import { createSession, type SessionEvent } from "../../session/session.ts";
import type { TokenStore } from "../../session/token-store.ts";
import type { Answer, Send } from "../../session/transport.ts";
import type { World } from "../../session/world.ts";
import { read } from "./call.ts";
import { createOperations } from "./operations.ts";
import { createSignIn } from "./sign-in.ts";
import { anonymous } from "./token.ts";

export interface AccountOptions {
  readonly credential: EmailAndPassword | TokenSource;
  readonly tenant: number;
  readonly protocol: Protocol;
  readonly send: Send;
  readonly baseUrl: URL;
  readonly store: TokenStore | undefined;
  readonly world: World;
  readonly onEvent: (event: SessionEvent) => void;
}

/** A user's session, kept alive. */
export function openAccount(options: AccountOptions): Account {
  const { credential, tenant, protocol, send, baseUrl, world, onEvent } = options;
  const isOwn = credential.type === "email-and-password";
  const signInPath = `${baseUrl.pathname}v2/auth/signin`;

  async function sendAs(session: string, recipe: Recipe): Promise<Answer> {
    for (const [name, value] of await protocol.tokenHeaders(session)) recipe.headers.set(name, value);
    return send(recipe);
  }

  const { signIn } = createOperations(createCall((recipe) => sendAs(anonymous, recipe), { baseUrl, world, read }));
  const obtain = isOwn
    ? createSignIn(credential, signIn)
    : obtainFrom(credential.obtain, { selected: { organization: undefined, workspace: undefined }, world });

  const session = createSession({
    covers: "account",
    key: async () => (isOwn ? `roomle-${await hash([baseUrl.href, credential.email].join("\n"))}` : ""),
    obtain,
    async isAlive(token) {
      // Everybody who is signed in may read the tenant, if not all of it.
      const url = new URL(`v2/tenants/${tenant}/`, baseUrl).href;
      const answer = await sendAs(token, { url, method: "GET", headers: new Headers() });
      if (protocol.isRefusal(answer.status, answer.body)) return false;
      read(answer, { operation: "getTenant" });
      return true;
    },
    async end() {
      throw new ClientError("unsupported", "Roomle has no operation that ends a session.", { codes: ["revoke"] });
    },
    // Tokens of a host's are never stored: a store shared by the users of a server would hand one user's token to another.
    store: isOwn ? options.store : undefined,
    now: world.now,
    onEvent,
  });

  return {
    session,
    send: (recipe) =>
      new URL(recipe.url).pathname === signInPath ? sendAs(anonymous, recipe) : send(recipe, async () => session),
  };
}
