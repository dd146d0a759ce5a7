export { createReceiver } from "./create-receiver.ts";
export { isKnownEvent } from "./event.ts";
export { createMemoryReplayGuard } from "./memory-replay-guard.ts";
export { ReceiverError } from "./errors.ts";

export type { Receiver, ReceiverOptions } from "./create-receiver.ts";
export type { Sleep } from "./deadline.ts";
export type { Reason, Refusal } from "./errors.ts";
export type { EventOf, JsonObject, JsonValue, KnownEvent, KnownType, ReceivedEvent, UnknownEvent } from "./event.ts";
export type { Exchange, Journal } from "./exchange.ts";
export type { Handler } from "./handlers/registry.ts";
export type { HandlerContext } from "./handlers/context.ts";
export type { HeadersInput } from "./headers.ts";
export type { MemoryReplayGuardOptions } from "./memory-replay-guard.ts";
export type { Facts, Outcome, Result } from "./outcome.ts";
export type { Choice, Delivery, Parsed, ParsedEvent, Platform, Proof, Verdict, Verified } from "./platform.ts";
export type { Claim, ReplayGuard } from "./replay-guard.ts";
export type { Secret, SecretEntry, SecretHint, SecretList, SecretLookup, Secrets, TenantSecrets } from "./secrets.ts";
