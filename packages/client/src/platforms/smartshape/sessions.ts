import { ClientError } from "../../errors.ts";
import type { EmailAndPassword, TokenSource } from "../../session/credentials.ts";
import { hash } from "../../session/hash.ts";
import { obtainFrom } from "../../session/obtain-from.ts";
import { createSession, type Session, type SessionEvent } from "../../session/session.ts";
import type { TokenStore } from "../../session/token-store.ts";
import type { Send } from "../../session/transport.ts";
import type { World } from "../../session/world.ts";
import { toError } from "./failure.ts";
import { createOperations } from "./operations.ts";
import { createCall } from "../../session/call.ts";
import { read } from "./call.ts";
import { protocol } from "./protocol.ts";
import { createSignIn } from "./sign-in.ts";

export interface AccountSessionOptions {
  readonly credential: EmailAndPassword | TokenSource;
  readonly opensSession: boolean;
  readonly send: Send;
  readonly baseUrl: URL;
  readonly store: TokenStore | undefined;
  readonly world: World;
  readonly onEvent: (event: SessionEvent) => void;
}

// So short after a token was had, it is not the token that is refused.
const freshMs = 60_000;

/** The account's token, with the session's where one is opened, kept alive. */
export function createAccountSession(options: AccountSessionOptions): Session {
  const { credential, opensSession, send, baseUrl, world, onEvent } = options;
  const isOwn = credential.type === "email-and-password";
  const obtain = isOwn ? signIn(credential, options) : obtainFrom(credential.obtain, { selected: nothing, world });
  let last: { readonly token: string; readonly at: number } | undefined;

  return createSession({
    covers: "account",
    key: async () =>
      isOwn ? `smartshape-${await hash([baseUrl.href, credential.email, opensSession].join("\n"))}` : "",
    async obtain(refused) {
      const stored = await obtain(refused);
      last = { token: stored.token, at: world.now() };
      return stored;
    },
    async isAlive(token) {
      const answer = await send({
        url: webhooksUrl(baseUrl),
        method: "GET",
        headers: new Headers(protocol.tokenHeaders(token)),
      });
      if (answer.status < 400) return true;
      if (!protocol.isRefusal(answer.status, answer.body))
        throw toError(answer.status, answer.body, { operation: "listWebhooks" });
      // Refused for the token, or because its user may not even list: nothing in the answer tells. A new token settles it.
      return token === last?.token && world.now() - last.at < freshMs;
    },
    async end() {
      throw new ClientError("unsupported", "SmartShape has no operation that ends a token.", { codes: ["revoke"] });
    },
    // Tokens of a host's are never stored: a store shared by the users of a server would hand one user's token to another.
    store: isOwn ? options.store : undefined,
    now: world.now,
    onEvent,
  });
}

const nothing = { organization: undefined, workspace: undefined };

function signIn(
  credential: EmailAndPassword,
  { opensSession, send, baseUrl, world }: AccountSessionOptions,
): ReturnType<typeof createSignIn> {
  // Without a session of ours: these calls are how one is had.
  const operationsWith = (token?: string) =>
    createOperations(
      createCall(
        (recipe) => {
          if (token) for (const [name, value] of protocol.tokenHeaders(token)) recipe.headers.set(name, value);
          return send(recipe);
        },
        { baseUrl, world, read },
      ),
    );
  const { login } = operationsWith();
  const openSession = async (token: string) => (await operationsWith(token).openSession()).token.reveal();
  return createSignIn({ credential, login, openSession: opensSession ? openSession : undefined });
}

function webhooksUrl(baseUrl: URL): string {
  return new URL("webhook/", baseUrl).href;
}
