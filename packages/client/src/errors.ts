/** What went wrong, as far as a caller would act on it. */
export type ErrorKind =
  /** The call itself is wrong: a missing id, an unknown organization, a credential that does not belong here. */
  | "usage"
  /** The credential was refused, or the session has ended. */
  | "authentication"
  /** The session is good, the right is missing. */
  | "permission"
  | "not_found"
  | "conflict"
  | "validation"
  | "rate_limit"
  /** The platform said no without a status that says why. */
  | "api"
  /** The platform failed (5xx). */
  | "server"
  /** No answer arrived. */
  | "network"
  | "timeout"
  | "aborted"
  /** The platform pointed elsewhere; tokens are not carried along. */
  | "redirect"
  /** The answer is not what the contract says, a proxy's HTML page for instance. */
  | "parse"
  /** Sent, unanswered, and reading back did not tell whether it took place. */
  | "indeterminate"
  /** The platform cannot do this; `codes` names the capability. */
  | "unsupported";

/** The facts of a {@link ClientError}, its kind and message apart. */
export interface ErrorFacts {
  /** HTTP status, where an answer arrived. */
  readonly status?: number | undefined;
  /** The platform's own error codes, in its order. */
  readonly codes?: readonly string[] | undefined;
  /** Operation id of the contract, or the path for raw calls. */
  readonly operation?: string | undefined;
  /** What the platform calls this request; for its support. */
  readonly requestId?: string | undefined;
  /** How many requests were sent, those with a refused token apart. */
  readonly attempts?: number | undefined;
  /** When to come back, where the platform said so. */
  readonly retryAfterMs?: number | undefined;
  /** Draft field → what is wrong with it, as the platform's code or a sentence of ours. */
  readonly fieldErrors?: Readonly<Record<string, string>> | undefined;
  readonly cause?: unknown;
}

const brand = Symbol.for("tacklebox.client-error");

/**
 * The one error of this package. Holds no header, body, secret or query string, so it may be logged as it is.
 *
 * @example
 * if (isClientError(error, "rate_limit")) await later(error.retryAfterMs);
 */
export class ClientError extends Error {
  readonly kind: ErrorKind;
  readonly status: number | undefined;
  readonly codes: readonly string[];
  readonly operation: string | undefined;
  readonly requestId: string | undefined;
  readonly attempts: number;
  readonly retryAfterMs: number | undefined;
  readonly fieldErrors: Readonly<Record<string, string>>;

  constructor(kind: ErrorKind, message: string, facts: ErrorFacts = {}) {
    super(message, "cause" in facts ? { cause: facts.cause } : undefined);
    this.name = "ClientError";
    Object.defineProperty(this, brand, { value: true });
    this.kind = kind;
    this.status = facts.status;
    this.codes = facts.codes ?? [];
    this.operation = facts.operation;
    this.requestId = facts.requestId;
    this.attempts = facts.attempts ?? 0;
    this.retryAfterMs = facts.retryAfterMs;
    this.fieldErrors = facts.fieldErrors ?? {};
  }

  /** The facts without the cause, which another library made and which may hold anything. */
  toJSON(): object {
    // Copies what is enumerable: neither the stack nor the cause.
    return Object.assign({}, this, { message: this.message });
  }
}

/** Whether `error` is a {@link ClientError}, of this kind if one is given; also across realms and duplicate copies of this package. */
export function isClientError<Kind extends ErrorKind = ErrorKind>(
  error: unknown,
  kind?: Kind,
): error is ClientError & { readonly kind: Kind } {
  if (typeof error !== "object" || error === null || !(brand in error)) return false;
  return !kind || ("kind" in error && error.kind === kind);
}
