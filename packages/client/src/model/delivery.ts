import type { ListQuery } from "./page.ts";

/** One HTTP request of a delivery, always a POST. */
export interface Attempt {
  readonly at: string;
  readonly durationMs?: number;
  /** The endpoint's HTTP status; absent when none arrived. */
  readonly status?: number;
  /** Why it failed or was declined, in words. */
  readonly cause?: string;
  /** What was sent, where the log keeps it. */
  readonly request?: AttemptRequest;
  /** What the endpoint answered, where an answer arrived and the log keeps it. */
  readonly response?: AttemptResponse;
}

/** What an attempt sent. */
export interface AttemptRequest {
  readonly url: string;
  /** Carry the proof, and no secret: a signature tells none, and a proof that is itself one, a bearer token, is left out of the log. */
  readonly headers: Readonly<Record<string, string>>;
  /** The text as it was sent, so that its signature can still be checked. */
  readonly body: string;
}

/** What an endpoint answered to an attempt. */
export interface AttemptResponse {
  readonly headers: Readonly<Record<string, string>>;
  /** Its text; a log may keep only the beginning of a long one. */
  readonly body: string;
}

/** The effort to bring one event to one webhook. */
export interface Delivery {
  readonly id: string;
  readonly webhookId: string;
  readonly eventType: string;
  /**
   * Pending until it has arrived or is given up: also between attempts. Declined: the endpoint answered that it leaves the event to the
   * platform, which acts on it itself. That is no failure, and nothing is tried again.
   */
  readonly status: "pending" | "delivered" | "declined" | "failed";
  readonly createdAt: string;
  /** The first one first. */
  readonly attempts: readonly Attempt[];
  /** When it is tried again, while it is pending and where the log tells. */
  readonly nextAttemptAt?: string;
  /** Why it ended without the attempts that would tell, in words: its webhook was removed meanwhile, for instance. */
  readonly cause?: string;
}

/** Which deliveries to list. */
export interface DeliveryQuery extends ListQuery {
  readonly webhookId?: string;
  readonly eventType?: string;
  readonly status?: Delivery["status"];
}
