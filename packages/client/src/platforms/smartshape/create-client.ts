import type { paths } from "@tacklebox/spec/smartshape";
import type { Client } from "openapi-fetch";
import { parseBaseUrl } from "../../session/base-url.ts";
import { createCall } from "../../session/call.ts";
import type { ClientOptions } from "../../session/client-options.ts";
import type { EmailAndPassword, TokenSource } from "../../session/credentials.ts";
import { remember } from "../../session/remember.ts";
import type { Session } from "../../session/session.ts";
import type { PlatformSession } from "../../session/token-refresh.ts";
import { createTransport } from "../../session/transport.ts";
import { createWorld } from "../../session/world.ts";
import { read } from "./call.ts";
import { createOperations, type SmartshapeOperations } from "./operations.ts";
import { protocol } from "./protocol.ts";
import { openAccount } from "./sessions.ts";

export interface SmartshapeClientOptions extends ClientOptions {
  /** `emailAndPassword`, with the user name in place of the address where they differ, or `tokenFrom` in a browser. */
  readonly credential: EmailAndPassword | TokenSource;
  /**
   * Whether to open a session and send its token with every call. Newer documentation asks for one, older does without, and each takes
   * one of the account's free places. Not for `tokenFrom`: a token that another client's `session.token()` gave brings its session along.
   *
   * @defaultValue false
   */
  readonly opensSession?: boolean | undefined;
  /** @defaultValue https://smartshape.io */
  readonly baseUrl?: string | undefined;
}

/** A SmartShape account, spoken to through one session. */
export interface SmartshapeClient {
  /** Every operation of the contract, in the platform's words. */
  readonly operations: SmartshapeOperations;
  /**
   * openapi-fetch over the same session, retries and rules, loaded when it is first asked for.
   *
   * @example
   * const { data, error } = await (await smartshape.raw()).GET("/webhook/");
   */
  raw(): Promise<Client<paths>>;
  /** For {@link tokenRefresh} and for back ends that answer `tokenFrom`. */
  readonly session: PlatformSession;
  /** Forgets the token. `revoke` is refused as `unsupported`: SmartShape ends none. */
  signOut: Session["signOut"];
}

/**
 * Connects to SmartShape. Nothing is sent before the first call.
 *
 * @example
 * const credential = emailAndPassword({ email: "webhooks@hearthpine.example", password: process.env.SMARTSHAPE_PASSWORD });
 * const webhooks = createWebhooksApi(createSmartshapeClient({ credential }));
 * await webhooks.create({ url, eventTypes: ["file_optimized"], secret: createRedacted(secret) });
 *
 * @throws {ClientError} kind `usage` for a base URL that is neither https nor on this machine.
 */
export function createSmartshapeClient(options: SmartshapeClientOptions): SmartshapeClient {
  const { credential, opensSession = false, store, onEvent = () => {} } = options;
  const { timeoutMs = 30_000, totalTimeoutMs = 120_000, retries = 2 } = options;
  const baseUrl = parseBaseUrl(options.baseUrl ?? "https://smartshape.io");
  const world = createWorld(options);
  const send = createTransport({ protocol, world, timeoutMs, totalTimeoutMs, retries });
  const account = openAccount({ credential, opensSession, send, baseUrl, store, world, onEvent });
  const { session } = account;

  return {
    operations: createOperations(createCall(account.send, { baseUrl, world, read })),
    raw: remember(async () => (await import("../../session/raw.ts")).createRaw<paths>(baseUrl, account.send)),
    session: { ...session, protocol, origin: baseUrl.origin },
    signOut: session.signOut,
  };
}
