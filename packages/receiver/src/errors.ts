/** Why a delivery was refused. Closed: a new reason is a new version. */
export type Reason =
  | "missing_header"
  | "duplicate_header"
  | "malformed_header"
  | "bad_signature"
  | "bad_token"
  | "cost_refused"
  | "stale"
  | "future"
  | "unknown_tenant"
  | "tenant_mismatch"
  | "busy"
  | "bad_method"
  | "unsupported_media"
  | "unsupported_encoding"
  | "body_too_large"
  | "body_timeout"
  | "body_unavailable"
  | "invalid_utf8"
  | "invalid_json"
  | "invalid_envelope";

/** A refusal as data. `status` is the HTTP status to answer with. */
export interface Refusal {
  readonly ok: false;
  readonly reason: Reason;
  readonly status: number;
  /** What your own secret lookup threw. Never anything of the delivery. */
  readonly cause?: unknown;
}

/** A refusal as an exception. Holds no secret, no header and nothing of the body. */
export class ReceiverError extends Error {
  override readonly name = "ReceiverError";
  readonly reason: Reason;
  /** The HTTP status to answer with. */
  readonly status: number;

  constructor({ reason, status, cause }: Omit<Refusal, "ok">, message = `The delivery was refused: ${reason}.`) {
    super(message, { cause });
    this.reason = reason;
    this.status = status;
  }
}
