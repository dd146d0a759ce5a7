import { ClientError, type ErrorFacts } from "../../errors.ts";
import { parseJson } from "../../parse-json.ts";
import { answerError, kindOfStatus, unreadable } from "../../session/answer-error.ts";
import { parseBaseUrl } from "../../session/base-url.ts";
import { createCall } from "../../session/call.ts";
import type { ClientOptions } from "../../session/client-options.ts";
import type { AccessKey, TokenSource } from "../../session/credentials.ts";
import { hash } from "../../session/hash.ts";
import { obtainFrom } from "../../session/obtain-from.ts";
import type { Protocol } from "../../session/protocol.ts";
import { createSession, type Session } from "../../session/session.ts";
import { createTransport, type Answer } from "../../session/transport.ts";
import { createWorld } from "../../session/world.ts";
import { createOperations, type LanternfishOperations } from "./operations.ts";
import { createSignIn } from "./sign-in.ts";

export interface LanternfishClientOptions extends ClientOptions {
  readonly credential: AccessKey | TokenSource;
  /** @defaultValue https://api.lanternfish.example */
  readonly baseUrl?: string | undefined;
}

/** A Lanternfish account, spoken to through one session. */
export interface LanternfishClient {
  readonly operations: LanternfishOperations;
  signOut: Session["signOut"];
}

const protocol: Protocol = {
  tokenHeaders: (token) => [["authorization", `Bearer ${token}`]],
  isRefusal: (status) => status === 401,
  isRepeatable: (method) => method !== "POST",
};

/** Connects to Lanternfish. Nothing is sent before the first call. */
export function createLanternfishClient(options: LanternfishClientOptions): LanternfishClient {
  const { credential, store, timeoutMs = 30_000, totalTimeoutMs = 120_000, retries = 2, onEvent = () => {} } = options;
  const baseUrl = parseBaseUrl(options.baseUrl ?? "https://api.lanternfish.example");
  const world = createWorld(options);
  const send = createTransport({ protocol, world, timeoutMs, totalTimeoutMs, retries });
  const ways = { baseUrl, world, read };
  const isKey = credential.type === "access-key";

  const session = createSession({
    covers: "account",
    key: async () => (isKey ? `lanternfish-${await hash(`${baseUrl.href}\n${await credential.readSecret()}`)}` : ""),
    obtain: isKey
      ? createSignIn(credential, createOperations(createCall(send, ways)))
      : obtainFrom(credential.obtain, { selected: { organization: undefined, workspace: undefined }, world }),
    async isAlive(token) {
      const headers = new Headers(await protocol.tokenHeaders(token));
      return (await send({ url: new URL("hooks", baseUrl).href, method: "GET", headers })).status < 400;
    },
    async end() {
      throw new ClientError("unsupported", "Lanternfish ends no token.", { codes: ["revoke"] });
    },
    store: isKey ? store : undefined,
    now: world.now,
    onEvent,
  });

  return {
    operations: createOperations(createCall((recipe) => send(recipe, async () => session), ways)),
    signOut: session.signOut,
  };
}

function read({ status, headers, body }: Answer, facts: ErrorFacts): object {
  const json = parseJson(body);
  if (status >= 400) throw answerError(kindOfStatus(status), { ...facts, codes: [String(Object(json).error)] });
  if (typeof json !== "object" || json === null) throw unreadable(facts, headers);
  return json;
}
