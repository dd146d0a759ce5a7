import type { AccessKey, Credential, EmailAndPassword, TokenRequest, TokenSource } from "../../session/credentials.ts";
import { isClientError } from "../../errors.ts";
import { createSession, type Session, type SessionEvent } from "../../session/session.ts";
import { obtainFrom } from "../../session/obtain-from.ts";
import { hash } from "../../session/hash.ts";
import type { TokenStore } from "../../session/token-store.ts";
import type { Send } from "../../session/transport.ts";
import type { World } from "../../session/world.ts";
import { codesOf, toError } from "./envelope.ts";
import type { TokenScope, VntanaOperations } from "./operations.ts";
import { protocol } from "./protocol.ts";
import { coversEveryWorkspace, type Organization, type TokenLevel, type Workspace } from "./scope.ts";
import { createSignIn, credentialId } from "./sign-in.ts";

/** The tokens of one client: account, organization and, for who needs it, workspace. */
export interface Sessions {
  /** The session whose token an operation of this level is called with. */
  at(level: TokenLevel): Promise<Session | undefined>;
  /** Every session there is, widest last, for signing out. */
  readonly all: readonly Session[];
}

export interface SessionsOptions {
  readonly credential: Credential;
  readonly operations: VntanaOperations;
  readonly send: Send;
  readonly baseUrl: URL;
  readonly store: TokenStore | undefined;
  readonly world: World;
  readonly onEvent: (event: SessionEvent) => void;
  readonly organization: () => Promise<Organization>;
  readonly workspace: () => Promise<Workspace>;
  /** Whether a workspace was asked for at all. */
  readonly hasWorkspace: boolean;
  /** What the host said, for a token source, which chooses itself. */
  readonly selected: Omit<TokenRequest, "refused">;
}

/** Chains the three token steps: sign in, exchange for the organization, exchange again for the workspace where the role needs it. */
export function createSessions(options: SessionsOptions): Sessions {
  const { credential } = options;
  return credential.type === "token-source" ? handedOut(credential.obtain, options) : exchanged(credential, options);
}

function handedOut(obtain: TokenSource["obtain"], options: SessionsOptions): Sessions {
  // Never stored: a store shared by the users of a server would hand one user's token to another.
  const session = sessionOf(
    { ...options, store: undefined },
    {
      covers: "organization",
      key: async () => "",
      obtain: obtainFrom(obtain, options),
    },
  );
  return { all: [session], at: async (level) => (level === "none" ? undefined : session) };
}

function exchanged(credential: AccessKey | EmailAndPassword, options: SessionsOptions): Sessions {
  const { operations, organization, workspace, hasWorkspace, baseUrl } = options;
  const keyOf = async (...parts: readonly string[]) =>
    `vntana-${await hash([baseUrl.href, await credentialId(credential), ...parts].join("\n"))}`;

  const account = sessionOf(options, {
    covers: "account",
    key: () => keyOf(),
    obtain: createSignIn(credential, operations),
  });
  const exchangedFor = (covers: string, scope: () => Promise<TokenScope>, otherwise?: Session) =>
    sessionOf(options, {
      covers,
      key: async () => keyOf(JSON.stringify(await scope())),
      async obtain() {
        try {
          return { token: (await operations.refreshToken(await scope())).token.reveal() };
        } catch (error) {
          // Whose role covers every workspace is refused in these words, under whatever name the role goes.
          if (otherwise && isClientError(error, "authentication") && error.status)
            return { token: await otherwise.token() };
          throw error;
        }
      },
    });
  const organizationScope = async () => ({ organizationUuid: (await organization()).uuid });
  const workspaceScope = async () => ({ ...(await organizationScope()), clientUuid: (await workspace()).uuid });
  const ofOrganization = exchangedFor("organization", organizationScope);
  const ofWorkspace = exchangedFor("workspace", workspaceScope, ofOrganization);
  const isOrganizationEnough = async () => !hasWorkspace || coversEveryWorkspace((await organization()).role);
  return {
    all: [ofWorkspace, ofOrganization, account],
    async at(level) {
      if (level === "scoped") return (await isOrganizationEnough()) ? ofOrganization : ofWorkspace;
      return { none: undefined, account, organization: ofOrganization }[level];
    },
  };
}

function sessionOf(
  { send, store, world, onEvent, baseUrl }: SessionsOptions,
  own: Pick<Parameters<typeof createSession>[0], "covers" | "key" | "obtain">,
): Session {
  /** Whether the platform took the token; rejects where its answer does not tell, which is no reason to sign in again. */
  const ask = async (token: string, method: string, path: string) => {
    const headers = new Headers(await protocol.tokenHeaders(token));
    const answer = await send({ url: new URL(path, baseUrl).href, method, headers });
    if (answer.status < 400) return true;
    if (protocol.isRefusal(answer.status, answer.body)) return false;
    throw toError(answer.status, { operation: path, codes: codesOf(answer.body) });
  };
  return createSession({
    ...own,
    isAlive: (token) => ask(token, "GET", "v1/organizations"),
    end: (token) => ask(token, "POST", "v1/auth/logout"),
    store,
    now: world.now,
    onEvent,
  });
}
