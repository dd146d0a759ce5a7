import type { Answer } from "../../http/answer.ts";
import type { Problem } from "../../http/violation.ts";
import type { FailureKind } from "../../platform.ts";
import type { Refusal } from "./domain/refusal.ts";

/** The platform's frame around a refusal, as proposed. The hint, which no platform gives, is a header. */
export function toFailure({ kind, hint, field }: Refusal): Answer {
  return { ...frame(kind, field), headers: { "x-sandbox-hint": hint } };
}

function frame(kind: Refusal["kind"], field = "non_field_errors"): Answer {
  switch (kind) {
    case "not-authenticated":
      return detail(401, "Could not validate credentials");
    case "invalid":
      return { status: 400, body: { [field]: ["This value is not valid."] } };
    case "duplicate":
      return { status: 400, body: { non_field_errors: ["There is a webhook for this template already."] } };
    case "not-found":
      return detail(404, "Not found.");
    default:
      return kind satisfies never;
  }
}

/** What the sandbox has to refuse itself, in the platform's frame. */
export function toSandboxFailure(kind: FailureKind, problems: readonly Problem[]): Answer {
  switch (kind) {
    case "unknown-operation":
    case "not-found":
      return frame("not-found");
    case "wrong-method":
      return detail(405, "Method not allowed.");
    case "unreadable-body":
      return detail(400, "The body cannot be read.");
    case "wrong-content-type":
      return detail(415, "Unsupported media type.");
    case "request-violation":
    case "validation-error":
      return { status: 400, body: fieldErrors(problems) };
    case "bad-credentials":
      return frame("not-authenticated");
    case "forbidden":
      return detail(403, "Authentication failed");
    case "conflict":
      return frame("duplicate");
    case "sandbox-failure":
    case "server-error":
      return detail(500, "Internal server error.");
    case "rate-limited":
      return detail(429, "Too many requests.");
    case "refused-under-200":
      return { status: 200, body: { message: "Refused" } };
    default:
      return kind satisfies never;
  }
}

function fieldErrors(problems: readonly Problem[]): object {
  const entries = problems.map(({ at, member, message }): [string, string[]] => {
    const field = member ?? at.replace(/^\//, "");
    return [field || "non_field_errors", [message]];
  });
  return Object.fromEntries(entries.length > 0 ? entries : [["non_field_errors", ["This value is not valid."]]]);
}

function detail(status: number, text: string): Answer {
  return { status, body: { detail: text } };
}
