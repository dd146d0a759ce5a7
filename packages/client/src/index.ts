// Signing in
export { accessKey, emailAndPassword, tokenFrom } from "./session/credentials.ts";
export { createMemoryTokenStore } from "./session/token-store.ts";
export { tokenRefresh } from "./session/token-refresh.ts";

// Errors and secrets
export { ClientError, isClientError } from "./errors.ts";
export { createRedacted } from "./model/redacted.ts";

// Deliveries, for platforms that keep no log of them
export { deliveriesFrom } from "./deliveries/deliveries-from.ts";
export { withDeliveries } from "./deliveries/with-deliveries.ts";

// The port
export type { CallOptions, Capabilities, WebhooksApi } from "./platform.ts";

// Our words
export type { Attempt, AttemptRequest, AttemptResponse, Delivery, DeliveryQuery } from "./model/delivery.ts";
export type { EventCatalog, EventCategory, EventType } from "./model/event-type.ts";
export type { ListQuery, Page } from "./model/page.ts";
export type { Redacted } from "./model/redacted.ts";
export type { Scope } from "./model/scope.ts";
export type { Created, TurnedOff, Webhook, WebhookDraft } from "./model/webhook.ts";

export type { DeliveriesSource } from "./deliveries/deliveries-from.ts";
export type { ReadDeliveries, WithDeliveries } from "./deliveries/with-deliveries.ts";
export type { ErrorFacts, ErrorKind } from "./errors.ts";
export type {
  AccessKey,
  Credential,
  CredentialOptions,
  EmailAndPassword,
  TokenRequest,
  TokenSource,
} from "./session/credentials.ts";
export type { Protocol } from "./session/protocol.ts";
export type { Session, SessionEvent } from "./session/session.ts";
export type { PlatformSession } from "./session/token-refresh.ts";
export type { StoredToken, TokenStore } from "./session/token-store.ts";
export type { World } from "./session/world.ts";
