import type { paths } from "@tacklebox/spec/crazygoldfish";
import type { Client } from "openapi-fetch";
import { type AccountOptions, createAccount } from "../../session/account.ts";
import { parseBaseUrl } from "../../session/base-url.ts";
import type { ClientOptions } from "../../session/client-options.ts";
import type { EmailAndPassword, TokenSource } from "../../session/credentials.ts";
import { hash } from "../../session/hash.ts";
import { obtainFrom } from "../../session/obtain-from.ts";
import { remember } from "../../session/remember.ts";
import type { Session } from "../../session/session.ts";
import type { PlatformSession } from "../../session/token-refresh.ts";
import { createTransport } from "../../session/transport.ts";
import { createWorld } from "../../session/world.ts";
import { createCalls } from "./call.ts";
import { toError } from "./failure.ts";
import { createOperations, type CrazygoldfishOperations } from "./operations.ts";
import { protocol } from "./protocol.ts";
import { createSignIn } from "./sign-in.ts";

export interface CrazygoldfishClientOptions extends ClientOptions {
  /** `emailAndPassword`, with the user name in place of the address where they differ, or `tokenFrom` in a browser. */
  readonly credential: EmailAndPassword | TokenSource;
  /** The platform's own sandbox is https://api-staging.crazygoldfish.com. @defaultValue https://api.crazygoldfish.com */
  readonly baseUrl?: string | undefined;
}

/** A CrazyGoldFish account, spoken to through one session. */
export interface CrazygoldfishClient {
  /** Every operation of the contract, in the platform's words. */
  readonly operations: CrazygoldfishOperations;
  /**
   * openapi-fetch over the same session, retries and rules, loaded when it is first asked for.
   *
   * @example
   * const { data, error } = await (await crazygoldfish.raw()).GET("/webhooks/v1/webhook/");
   */
  raw(): Promise<Client<paths>>;
  /** For {@link tokenRefresh} and for back ends that answer `tokenFrom`. */
  readonly session: PlatformSession;
  /** Forgets the token. `revoke` is refused as `unsupported`: CrazyGoldFish ends none. */
  signOut: Session["signOut"];
}

/**
 * Connects to CrazyGoldFish. Nothing is sent before the first call.
 *
 * @example
 * const credential = emailAndPassword({ email: "webhooks@hearthpine.example", password: process.env.CRAZYGOLDFISH_PASSWORD });
 * const webhooks = createWebhooksApi(createCrazygoldfishClient({ credential }));
 * await webhooks.create({ url, eventTypes: ["assignment_answer_sheet_extraction"], secret: createRedacted(secret) });
 *
 * @throws {ClientError} kind `usage` for a base URL that is neither https nor on this machine.
 */
export function createCrazygoldfishClient(options: CrazygoldfishClientOptions): CrazygoldfishClient {
  const { timeoutMs = 30_000, totalTimeoutMs = 120_000, retries = 2, onEvent = () => {} } = options;
  const baseUrl = parseBaseUrl(options.baseUrl ?? "https://api.crazygoldfish.com");
  const world = createWorld(options);
  const send = createTransport({ protocol, world, timeoutMs, totalTimeoutMs, retries });
  // Without a session: this call is how one is had.
  const { createToken } = createOperations(createCalls((recipe) => send(recipe), { baseUrl, world }));
  const account = createAccount({
    ...tokensOf(options, { baseUrl, createToken, world }),
    platform: "CrazyGoldFish",
    loginPath: `${baseUrl.pathname}token`,
    probe: { operation: "listWebhooks", url: new URL("webhooks/v1/webhook/", baseUrl).href },
    protocol,
    toError,
    send,
    world,
    onEvent,
  });
  const { session } = account;

  return {
    operations: createOperations(createCalls(account.send, { baseUrl, world })),
    raw: remember(async () => (await import("../../session/raw.ts")).createRaw<paths>(baseUrl, account.send)),
    session: { ...session, protocol, origin: baseUrl.origin },
    signOut: session.signOut,
  };
}

interface SignInTools extends Pick<Parameters<typeof createSignIn>[0], "createToken" | "world"> {
  readonly baseUrl: URL;
}

/** Where the account's tokens come from, and where they are kept. */
function tokensOf(
  { credential, store }: CrazygoldfishClientOptions,
  { baseUrl, createToken, world }: SignInTools,
): Pick<AccountOptions, "key" | "obtain" | "store"> {
  if (credential.type === "token-source") {
    const selected = { organization: undefined, workspace: undefined };
    // Tokens of a host's are never stored: a store shared by the users of a server would hand one user's token to another.
    return { key: async () => "", obtain: obtainFrom(credential.obtain, { selected, world }), store: undefined };
  }
  return {
    key: async () => `crazygoldfish-${await hash([baseUrl.href, credential.email].join("\n"))}`,
    obtain: createSignIn({ credential, createToken, world }),
    store,
  };
}
