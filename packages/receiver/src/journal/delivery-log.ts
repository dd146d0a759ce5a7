// The shape of the port that clients and user interfaces speak, written down again: receivers import nothing of it.

/** Some of the log, the newest delivery first. */
export interface JournalPage {
  readonly items: readonly JournalDelivery[];
  /** How many there are in all that fit the query. */
  readonly total: number;
  /** Give it back as `cursor` for the next page; absent on the last. */
  readonly nextCursor?: string;
}

/** A delivery as the journal tells it: plain JSON, with credentials left out. */
export interface JournalDelivery {
  readonly id: string;
  /** Empty where it is not known. */
  readonly webhookId: string;
  /** Empty where it is not known: a body is read once its proof was checked. */
  readonly eventType: string;
  /** By the last answer. `declined`: no handler took it, so that it was left to the platform, where handlers choose. */
  readonly status: "delivered" | "declined" | "failed";
  /** When the first attempt arrived: ISO 8601, UTC. */
  readonly createdAt: string;
  /** In the order in which they were answered. */
  readonly attempts: readonly JournalAttempt[];
}

export interface JournalAttempt {
  /** When it arrived. */
  readonly at: string;
  readonly durationMs: number;
  /** What was answered. */
  readonly status: number;
  /** Why it was refused or failed, or what was special about it, in words. */
  readonly cause?: string;
  /** Absent where the body was not read or is no text: without it no signature can be checked. */
  readonly request?: {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  readonly response: { readonly headers: Readonly<Record<string, string>>; readonly body: string };
}

export interface JournalQuery {
  readonly webhookId?: string | undefined;
  readonly eventType?: string | undefined;
  readonly status?: string | undefined;
  readonly limit: number;
  /** The number of the last delivery of the page before. */
  readonly cursor: number;
}
