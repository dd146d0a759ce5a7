import { type Account, createAccount } from "../../session/account.ts";
import type { EmailAndPassword, TokenSource } from "../../session/credentials.ts";
import { hash } from "../../session/hash.ts";
import { obtainFrom } from "../../session/obtain-from.ts";
import type { SessionEvent } from "../../session/session.ts";
import type { TokenStore } from "../../session/token-store.ts";
import type { Send } from "../../session/transport.ts";
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

/** The account's token, with the session's where one is opened, kept alive. */
export function openAccount(options: AccountOptions): Account {
  const { credential, opensSession, send, baseUrl, world, onEvent } = options;
  const isOwn = credential.type === "email-and-password";
  return createAccount({
    platform: "SmartShape",
    key: async () =>
      isOwn ? `smartshape-${await hash([baseUrl.href, credential.email, opensSession].join("\n"))}` : "",
    obtain: isOwn ? signIn(credential, options) : obtainFrom(credential.obtain, { selected: nothing, world }),
    loginPath: `${baseUrl.pathname}account/login/`,
    probe: { operation: "listWebhooks", url: new URL("webhook/", baseUrl).href },
    protocol,
    toError,
    send,
    // Tokens of a host's are never stored: a store shared by the users of a server would hand one user's token to another.
    store: isOwn ? options.store : undefined,
    world,
    onEvent,
  });
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
