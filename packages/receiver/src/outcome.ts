import type { Reason } from "./errors.ts";

export type Result =
  /** Accepted: with a handler for it, without one, or finished before so that the handler was not called again. */
  | { readonly kind: "handled" | "ignored" | "duplicate"; readonly status: 200; readonly reason?: undefined }
  /** Finished before under the same id, with another body: not handled, and somebody should look. */
  | { readonly kind: "conflict"; readonly status: 200; readonly reason?: undefined }
  /** Left to the platform: where handlers choose, one chose so, or there was none that took it. */
  | { readonly kind: "declined"; readonly status: 501; readonly reason?: undefined }
  /** Another attempt of the same delivery is being handled. */
  | { readonly kind: "in_flight"; readonly status: 503; readonly reason?: undefined }
  /** A handler threw, a handler took longer than `deadlineMs`, or the receiver itself broke. */
  | {
      readonly kind: "failed";
      readonly status: 500;
      readonly reason: "handler_failed" | "handler_timeout" | "receiver_failed";
    }
  | { readonly kind: "refused"; readonly status: number; readonly reason: Reason };

/** What is known about a delivery besides its payload; it grows from step to step. */
export interface Facts {
  readonly platform: string;
  /** From here on known once the proof was checked. */
  readonly keyId?: string | undefined;
  readonly tenant?: string | undefined;
  readonly signedAt?: Date | undefined;
  readonly deliveryKey?: string | undefined;
  /** Known once the body was parsed. */
  readonly type?: string | undefined;
}

/** What became of a delivery. Holds no payload, no header and no secret, so it may go to logs and metrics as it is. */
export type Outcome = Facts & Result;
