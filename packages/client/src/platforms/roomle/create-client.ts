import type { paths } from "@tacklebox/spec/roomle";
import type { Client } from "openapi-fetch";
import { ClientError } from "../../errors.ts";
import { parseBaseUrl } from "../../session/base-url.ts";
import { createCall } from "../../session/call.ts";
import type { ClientOptions } from "../../session/client-options.ts";
import { type EmailAndPassword, isBrowser, type TokenSource } from "../../session/credentials.ts";
import { remember } from "../../session/remember.ts";
import type { Session } from "../../session/session.ts";
import type { PlatformSession } from "../../session/token-refresh.ts";
import { createTransport } from "../../session/transport.ts";
import { createWorld } from "../../session/world.ts";
import { read } from "./call.ts";
import { createOperations, type RoomleOperations } from "./operations.ts";
import { createProtocol } from "./protocol.ts";
import { openAccount } from "./sessions.ts";
import { createFraming, type Iv } from "./token.ts";

export interface RoomleClientOptions extends ClientOptions {
  /** `emailAndPassword`, or `tokenFrom` where something else signs in: it gives the session token, not a wrapped one. */
  readonly credential: EmailAndPassword | TokenSource;
  /** The tenant's id: the account that calls are about. */
  readonly tenant: number;
  /** Issued by Roomle, together with the secret. */
  readonly apiKey: string;
  /** 16, 24 or 32 bytes; every call carries a token that is encrypted with it. A function is called for each. */
  readonly secret: string | undefined | (() => string | undefined | Promise<string | undefined>);
  /** Where the initialization vector of tokens goes, which is not documented. @defaultValue "prefixed" */
  readonly iv?: Iv | undefined;
  /** For texts in answers. @defaultValue "en" */
  readonly language?: string | undefined;
  /** Lets the secret be used in a browser, where everybody who opens the page can read it. @defaultValue false */
  readonly exposeInBrowser?: boolean | undefined;
  /** @defaultValue https://api.roomle.com */
  readonly baseUrl?: string | undefined;
}

/** A Roomle tenant, spoken to through one session. */
export interface RoomleClient {
  /** Every operation of the contract, in the platform's words. */
  readonly operations: RoomleOperations;
  /** The tenant's id, as it was given. */
  readonly tenant: number;
  /**
   * openapi-fetch over the same session, retries and rules, loaded when it is first asked for.
   *
   * @example
   * const params = { path: { id: "4711" }, header: { language: "en" } };
   * const { data, error } = await (await roomle.raw()).GET("/v2/tenants/{id}/", { params });
   */
  raw(): Promise<Client<paths>>;
  /** For {@link tokenRefresh} and for back ends that answer `tokenFrom`. */
  readonly session: PlatformSession;
  /** Forgets the session. `revoke` is refused as `unsupported`: Roomle ends none. */
  signOut: Session["signOut"];
}

/**
 * Connects to Roomle. Nothing is sent before the first call. For servers: the secret signs calls for everybody.
 *
 * @example
 * const credential = emailAndPassword({ email: "webhooks@hearthpine.example", password: process.env.ROOMLE_PASSWORD });
 * const keys = { apiKey: process.env.ROOMLE_API_KEY ?? "", secret: process.env.ROOMLE_SECRET };
 * const webhooks = createWebhooksApi(createRoomleClient({ credential, tenant: 4711, ...keys }));
 * await webhooks.create({ url, eventTypes: [] });
 *
 * @throws {ClientError} kind `usage` for a base URL that is neither https nor on this machine, a tenant that is no number, an API key that
 * is empty, and in a browser unless `exposeInBrowser` is set.
 */
export function createRoomleClient(options: RoomleClientOptions): RoomleClient {
  const { credential, tenant, apiKey, secret, store, onEvent = () => {}, iv = "prefixed", language = "en" } = options;
  const { timeoutMs = 30_000, totalTimeoutMs = 120_000, retries = 2, exposeInBrowser = false } = options;
  if (!exposeInBrowser && isBrowser()) {
    throw new ClientError("usage", "Roomle's secret is public in a browser: let your back end call Roomle.");
  }
  if (!Number.isSafeInteger(tenant)) throw new ClientError("usage", "The tenant is known by a number.");
  if (!/^[\x21-\x7e]+$/.test(apiKey))
    throw new ClientError("usage", "The API key is empty, or no header can carry it.");
  const baseUrl = parseBaseUrl(options.baseUrl ?? "https://api.roomle.com");
  const world = createWorld(options);
  const readSecret = async () => (typeof secret === "function" ? secret() : secret);
  const frame = createFraming({ apiKey, readSecret, iv, now: world.now });
  const protocol = createProtocol({ apiKey, tenant, language, frame });
  const send = createTransport({ protocol, world, timeoutMs, totalTimeoutMs, retries });
  const account = openAccount({ credential, tenant, protocol, send, baseUrl, store, world, onEvent });
  const { session } = account;

  return {
    operations: createOperations(createCall(account.send, { baseUrl, world, read })),
    tenant,
    raw: remember(async () => (await import("../../session/raw.ts")).createRaw<paths>(baseUrl, account.send)),
    session: { ...session, protocol, origin: baseUrl.origin },
    signOut: session.signOut,
  };
}
