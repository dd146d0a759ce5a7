import type { Answer } from "../../http/answer.ts";
import type { Problem } from "../../http/violation.ts";
import type { FailureKind } from "../../platform.ts";
import type { Refusal, RefusalKind } from "./domain/refusal.ts";

/** The platform's frame around a refusal. The hint, which no platform gives, is a header. */
export function toFailure({ kind, hint }: Refusal): Answer {
  return { ...refusals[kind], headers: { "x-sandbox-hint": hint } };
}

const refusals: Readonly<Record<RefusalKind, Answer>> = {
  forbidden: failure(403, "Forbidden"),
  "bad-request": failure(400, "Bad request"),
  "not-found": failure(404, "Not found"),
};

/** What the sandbox has to refuse itself, in the platform's frame. */
export function toSandboxFailure(kind: FailureKind, problems: readonly Problem[]): Answer {
  switch (kind) {
    case "unknown-operation":
    case "not-found":
      return refusals["not-found"];
    case "wrong-method":
      return failure(405, "Method not allowed");
    case "unreadable-body":
      return failure(400, "Unreadable body");
    case "wrong-content-type":
      return failure(415, "Unsupported media type");
    case "request-violation":
    case "validation-error":
      return failure(400, ["Bad request", ...problems.slice(0, 1).map(({ at }) => at)].join(" "));
    case "bad-credentials":
    case "forbidden":
      return refusals.forbidden;
    case "conflict":
      return failure(409, "Conflict");
    case "sandbox-failure":
    case "server-error":
      return failure(500, "Something went wrong");
    case "rate-limited":
      return failure(429, "Too many requests");
    case "refused-under-200":
      return { status: 200, body: { message: "Refused" } };
    default:
      return kind satisfies never;
  }
}

function failure(status: number, message: string): Answer {
  return { status, body: { message } };
}
