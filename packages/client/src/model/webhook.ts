import type { Redacted } from "./redacted.ts";

/** A registration: send these event types of these scopes to this URL. Never carries its signing secret. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  /** `false` while it is paused, by hand or by the platform after failures. */
  readonly active: boolean;
  /** Set where it is off and the platform tells that this was its own doing, after failures for instance. */
  readonly turnedOff?: TurnedOff;
  /** Names, in the platform's own order. Names the catalogue no longer lists stay here. */
  readonly eventTypes: readonly string[];
  /** Ids of the scopes it reports on; empty means everything the session covers. */
  readonly scopes: readonly string[];
  readonly name?: string;
  readonly description?: string;
  /** Where the platform sends a mail when deliveries keep failing. */
  readonly failureEmail?: string;
  /** As the platform writes it; may lack an offset, then it is UTC. */
  readonly createdAt?: string;
  /** As the platform writes it; may lack an offset, then it is UTC. */
  readonly updatedAt?: string;
}

/** A webhook that its platform turned off, and as much of why as it tells. */
export interface TurnedOff {
  readonly by: "platform";
  /** As the platform writes it; may lack an offset, then it is UTC. */
  readonly at?: string;
  /** In words. */
  readonly reason?: string;
  /** The endpoint's last HTTP status. */
  readonly lastStatus?: number;
}

/** What a person fills in to create a webhook or to replace one. */
export interface WebhookDraft {
  readonly url: string;
  /** Names of event types, at least one. */
  readonly eventTypes: readonly string[];
  readonly name?: string;
  readonly description?: string;
  /** @defaultValue true */
  readonly active?: boolean;
  /** Scope ids; empty or absent means everything the session covers. */
  readonly scopes?: readonly string[];
  readonly failureEmail?: string;
  /**
   * The signing secret, where `capabilities.signingSecret` is `made-by-caller` or `optional`: make it random and long. Elsewhere
   * the call is refused as `unsupported`, with `signingSecret` among the codes.
   */
  readonly secret?: Redacted;
}

/** A new webhook, and its signing secret where the platform makes one. */
export interface Created {
  readonly webhook: Webhook;
  /** Where a webhook has one event type (`capabilities.eventTypes` is `one`): those for the draft's other ones, in its order. */
  readonly others?: readonly Webhook[];
  readonly secret?: Redacted;
}
