import { ClientError } from "../../errors.ts";
import type { EmailAndPassword, TokenSource } from "../../session/credentials.ts";
import { hash } from "../../session/hash.ts";
import { obtainFrom } from "../../session/obtain-from.ts";
import { createSession, type Session, type SessionEvent } from "../../session/session.ts";
import type { TokenStore } from "../../session/token-store.ts";
import type { Recipe } from "../../session/recipe.ts";
import type { Answer, Send } from "../../session/transport.ts";
import type { World } from "../../session/world.ts";
import { toError } from "./failure.ts";
import { createOperations } from "./operations.ts";
import { createCall } from "../../session/call.ts";
import { read } from "./call.ts";
import { protocol } from "./protocol.ts";
import { createSignIn } from "./sign-in.ts";

export interface AccountOptions {
  readonly credential: EmailAndPassword | TokenSource;
  readonly opensSession: boolean;
  readonly send: Send;
  readonly baseUrl: URL;
  readonly store: TokenStore | undefined;
  readonly world: World;
  readonly onEvent: (event: SessionEvent) => void;
}

/** An account's session, and the way to send within it. */
export interface Account {
  readonly session: Session;
  readonly send: (recipe: Recipe) => Promise<Answer>;
}

// A token that is younger and never worked is not what is refused.
const freshMs = 60_000;

/** The account's token, with the session's where one is opened, kept alive. */
export function createAccount(options: AccountOptions): Account {
  const { credential, opensSession, send, baseUrl, world, onEvent } = options;
  const isOwn = credential.type === "email-and-password";
  const obtain = isOwn ? signIn(credential, options) : obtainFrom(credential.obtain, { selected: nothing, world });
  const loginPath = `${baseUrl.pathname}account/login/`;
  /** The newest token, until it has worked. */
  let untried: { readonly token: string; readonly since: number } | undefined;

  const session = createSession({
    covers: "account",
    key: async () =>
      isOwn ? `smartshape-${await hash([baseUrl.href, credential.email, opensSession].join("\n"))}` : "",
    async obtain(refused) {
      const stored = await obtain(refused);
      untried = { token: stored.token, since: world.now() };
      return stored;
    },
    async isAlive(token) {
      const headers = new Headers(await protocol.tokenHeaders(token));
      const { status, body } = await send({ url: new URL("webhook/", baseUrl).href, method: "GET", headers });
      if (status < 400) return true;
      if (!protocol.isRefusal(status, body)) throw toError(status, body, { operation: "listWebhooks" });
      // Refused for the token, or because its user may not even list: nothing in the answer tells. A new token settles it.
      return token === untried?.token && world.now() - untried.since < freshMs;
    },
    async end() {
      throw new ClientError("unsupported", "SmartShape has no operation that ends a token.", { codes: ["revoke"] });
    },
    // Tokens of a host's are never stored: a store shared by the users of a server would hand one user's token to another.
    store: isOwn ? options.store : undefined,
    now: world.now,
    onEvent,
  });

  return {
    session,
    async send(recipe) {
      const isLogin = new URL(recipe.url).pathname === loginPath;
      const answer = await send(recipe, async () => (isLogin ? undefined : session));
      if (!isLogin && !protocol.isRefusal(answer.status, answer.body)) untried = undefined;
      return answer;
    },
  };
}

const nothing = { organization: undefined, workspace: undefined };

function signIn(
  credential: EmailAndPassword,
  { opensSession, send, baseUrl, world }: AccountOptions,
): ReturnType<typeof createSignIn> {
  // Without a session of ours: these calls are how one is had.
  const operationsWith = (token?: string) =>
    createOperations(
      createCall(
        async (recipe) => {
          if (token) for (const [name, value] of await protocol.tokenHeaders(token)) recipe.headers.set(name, value);
          return send(recipe);
        },
        { baseUrl, world, read },
      ),
    );
  const { login } = operationsWith();
  const openSession = async (token: string) => (await operationsWith(token).openSession()).token.reveal();
  return createSignIn({ credential, login, openSession: opensSession ? openSession : undefined });
}
