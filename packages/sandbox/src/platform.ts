import type { Clock } from "./clock.ts";
import type { Answer } from "./http/answer.ts";
import type { JsonObject, JsonValue } from "./json.ts";
import type { OpenApiDocument } from "./http/contract.ts";
import type { Problem } from "./http/violation.ts";
import type { Ids } from "./ids.ts";
import type { OutgoingMail } from "./mailbox.ts";
import type { DeliveryPolicy } from "./delivery/policy.ts";

/** A platform the sandbox can stand in for: its contract, and how to start it. */
export interface SandboxPlatform<Domain> {
  readonly name: string;
  /** What every request, answer and event is held against. */
  readonly contract: OpenApiDocument;
  /** Names of the starting states; the first is the default. */
  readonly scenarios: readonly [string, ...string[]];
  /** Response headers a page on another origin may read. */
  readonly exposedHeaders: readonly string[];
  readonly start: (tools: PlatformTools) => RunningPlatform<Domain>;
}

/** What a platform gets from the engines. */
interface PlatformTools {
  readonly clock: Clock;
  /** Hands an event to the outbox. */
  readonly send: (event: OutgoingEvent) => void;
  /** Sends a mail of the platform's own, which goes nowhere but to `sandbox.mails()`. */
  readonly mail: (mail: OutgoingMail) => void;
}

/** An event on its way to the webhooks that the platform chose. */
export interface OutgoingEvent {
  readonly type: string;
  readonly payload: JsonObject;
  /** Ids of the webhooks it goes to. */
  readonly webhooks: readonly string[];
}

/** A platform in motion. Everything here refers to the state that was loaded last. */
export interface RunningPlatform<Domain> {
  readonly domain: Domain;
  /** One per operation id of the contract. */
  readonly routes: Readonly<Record<string, Route>>;
  readonly delivery: DeliveryPolicy;
  /** What the control API can do to the domain, by path below `/_sandbox/`. */
  readonly actions: Readonly<Record<string, Action>>;
  /** Replaces the whole state by a scenario's. */
  readonly load: (scenario: string, ids: Ids) => void;
  /** Ends the session a request presents. */
  readonly expireSession: (headers: Headers) => void | Promise<void>;
  /** The platform's own answer for what the sandbox itself has to refuse. */
  readonly failure: (kind: FailureKind, problems: readonly Problem[]) => Answer;
  /** The state in figures and names, without passwords, keys, tokens or signing secrets. */
  readonly summary: () => JsonObject;
}

/** Answers one call; neither throws nor rejects for anything a caller can send. */
export type Route = (call: Call) => Answer | Promise<Answer>;

/** A request that satisfies the contract. */
export interface Call {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Of the address that was called: where the caller finds this API. */
  readonly origin: string;
  readonly headers: Headers;
  /** The parsed body, that of a form an object of texts; `undefined` where the operation takes none. */
  readonly body: unknown;
}

/** A named deed of the domain behind the control API, with the JSON Schema of its input. */
export interface Action {
  readonly input: JsonObject;
  readonly run: (input: JsonObject) => JsonValue | Promise<JsonValue>;
}

/** The refusals that come from the sandbox and not from the domain; from `bad-credentials` on they are made by faults alone. */
export type FailureKind =
  | "unknown-operation"
  | "wrong-method"
  | "unreadable-body"
  | "wrong-content-type"
  | "request-violation"
  | "sandbox-failure"
  | "bad-credentials"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "validation-error"
  | "rate-limited"
  | "server-error"
  | "refused-under-200";

/** Thrown by an action when the domain says no. */
export class ActionRefused extends Error {
  override readonly name = "ActionRefused";
}
