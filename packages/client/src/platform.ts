import type { Delivery, DeliveryQuery } from "./model/delivery.ts";
import type { EventCatalog } from "./model/event-type.ts";
import type { ListQuery, Page } from "./model/page.ts";
import type { Redacted } from "./model/redacted.ts";
import type { Scope } from "./model/scope.ts";
import type { Created, Webhook, WebhookDraft } from "./model/webhook.ts";

/**
 * Managing webhooks in our own words: the port that every platform implements and that user interfaces and the CLI speak.
 * An absent method is something the platform cannot do; `capabilities` says the same in advance.
 *
 * Every method rejects with {@link ClientError}.
 */
export interface WebhooksApi {
  /** The platform's name, `vntana` for instance. For display and cache keys, never to branch on. */
  readonly platform: string;
  readonly capabilities: Capabilities;
  eventTypes(options?: CallOptions): Promise<EventCatalog>;
  scopes?(options?: CallOptions): Promise<readonly Scope[]>;
  list(query?: ListQuery, options?: CallOptions): Promise<Page<Webhook>>;
  get(id: string, options?: CallOptions): Promise<Webhook>;
  create(draft: WebhookDraft, options?: CallOptions): Promise<Created>;
  /**
   * Changes the webhook to the draft. What the draft leaves out stays as it is. So does the secret, unless the draft brings one of the
   * caller's own, where `signingSecret` says that there is such.
   */
  update?(id: string, draft: WebhookDraft, options?: CallOptions): Promise<Webhook>;
  remove?(id: string, options?: CallOptions): Promise<void>;
  revealSecret?(id: string, options?: CallOptions): Promise<Redacted>;
  /** Gives the webhook a new signing secret; never sent twice, so `indeterminate` when nobody can say whether it took place. */
  rotateSecret?(id: string, options?: CallOptions): Promise<Redacted>;
  deliveries?(query: DeliveryQuery, options?: CallOptions): Promise<Page<Delivery>>;
  sendTest?(id: string, eventType: string, options?: CallOptions): Promise<Delivery>;
}

/** What a platform can do, so that a user interface offers nothing else. */
export interface Capabilities {
  /** How many webhooks there can be: as many as one likes, one in all, or one for each event type, which it keeps. */
  readonly webhooks: "many" | "one" | "one-per-event-type";
  /** How many event types one webhook takes. */
  readonly eventTypes: "many" | "one" | "all";
  readonly signingSecret: "made-by-platform" | "made-by-caller" | "optional" | "per-account";
  readonly canReadSecret: boolean;
  /** `immediate`: the old secret ends at once; `overlap`: both sign for a while. */
  readonly rotation: "immediate" | "overlap" | "none";
  readonly canUpdate: boolean;
  readonly canRemove: boolean;
  readonly canPause: boolean;
  readonly hasScopes: boolean;
  readonly hasName: boolean;
  readonly hasDescription: boolean;
  readonly hasFailureEmail: boolean;
  readonly hasDeliveryLog: boolean;
  readonly canSendTest: boolean;
  /**
   * Whether an endpoint may leave an event to the platform, which then acts on it itself: such a delivery is `declined`, and no failure.
   *
   * @defaultValue false
   */
  readonly canDecline?: boolean;
  /** What its deliveries carry: a signature over the body, a token that only names the sender, or nothing. */
  readonly proof: "signed" | "bearer" | "none";
}

/** What one call may change about how it is made. */
export interface CallOptions {
  /** Ends the call, its waits included, with an error of kind `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, its body included. @defaultValue 30_000 */
  readonly timeoutMs?: number | undefined;
  /** How often an attempt that is safe to repeat may be repeated. @defaultValue 2 */
  readonly retries?: number | undefined;
  /** Sent with this call; `x-auth-token` and its like are the session's and are not taken from here. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
