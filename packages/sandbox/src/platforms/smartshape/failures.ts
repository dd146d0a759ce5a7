import type { Answer } from "../../http/answer.ts";
import type { Problem } from "../../http/violation.ts";
import type { FailureKind } from "../../platform.ts";
import type { Refusal, RefusalKind } from "./domain/refusal.ts";

/** The platform's frame around a refusal. The hint, which no platform gives, is a header. */
export function toFailure({ kind, hint }: Refusal): Answer {
  return { ...refusals[kind], headers: { "x-sandbox-hint": hint } };
}

const refusals: Readonly<Record<RefusalKind, Answer>> = {
  // Documented with this status and this title.
  "not-authorized": list(503, "Unauthorized", "You are not authorized to do this"),
  "missing-argument": list(400, "Bad Request", "Missing argument"),
  "not-found": list(404, "Not Found", "Not found"),
  // Documented in this shape, which is not that of the others.
  "no-free-place": {
    status: 402,
    body: { error: { status: 402, detail: "No free Token available", title: "Payment Required" } },
  },
};

/** What the sandbox has to refuse itself, in the platform's frame. */
export function toSandboxFailure(kind: FailureKind, problems: readonly Problem[]): Answer {
  switch (kind) {
    case "unknown-operation":
    case "not-found":
      return refusals["not-found"];
    case "wrong-method":
      return list(405, "Method Not Allowed", "Method not allowed");
    case "unreadable-body":
      return list(400, "Bad Request", "Unreadable body");
    case "wrong-content-type":
      return list(415, "Unsupported Media Type", "Unsupported media type");
    case "request-violation":
    case "validation-error":
      return list(400, "Bad Request", ["Missing argument", ...problems.slice(0, 1).map(({ at }) => at)].join(" "));
    case "bad-credentials":
    case "forbidden":
      return refusals["not-authorized"];
    case "conflict":
      return list(409, "Conflict", "Conflict");
    case "sandbox-failure":
    case "server-error":
      return list(500, "Internal Server Error", "Something went wrong");
    case "rate-limited":
      return list(429, "Too Many Requests", "Too many requests");
    case "refused-under-200":
      return { status: 200, body: { success: false } };
    default:
      return kind satisfies never;
  }
}

function list(status: number, title: string, detail: string): Answer {
  return { status, body: { errors: [{ status, title, detail }] } };
}
