import type { Answer } from "../../http/answer.ts";
import type { Problem } from "../../http/violation.ts";
import type { FailureKind } from "../../platform.ts";
import type { Refusal, RefusalCode } from "./domain/refusal.ts";

/** The platform's frame around an answer. */
export function toSuccess(response: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, headers, body: { success: true, errors: [], response } };
}

/** The platform's frame around a refusal; the status follows from the code. The hint, which no platform gives, is a header. */
export function toFailure({ code, hint }: Refusal): Answer {
  return { ...frame(statusOf(code), [code]), ...(hint && { headers: { "x-sandbox-hint": hint } }) };
}

// Statuses per code are inferred from the platform's specification: the pattern is the same in every resource.
function statusOf(code: RefusalCode): number {
  if (code.endsWith("_NOT_FOUND")) return 404;
  switch (code) {
    case "BAD_CREDENTIALS":
    case "FORBIDDEN":
    case "INVALID_OPERATION_FOR_ROLE":
      return 403;
    case "VARIANT_GROUP_ALREADY_HAS_THE_SAME_STATUS":
    case "HAS_NOT_LIVE_PRODUCT":
      return 409;
    default:
      return 422;
  }
}

/** What the sandbox has to refuse itself, in the platform's frame and with codes from its list. */
export function toSandboxFailure(kind: FailureKind, problems: readonly Problem[]): Answer {
  switch (kind) {
    case "unknown-operation":
      return frame(404, ["HANDLER_NOT_FOUND"]);
    case "wrong-method":
      return frame(405, ["METHOD_NOT_ALLOWED"]);
    case "unreadable-body":
      return frame(400, ["BAD_REQUEST"]);
    case "wrong-content-type":
      return frame(415, ["UNSUPPORTED_MEDIA_TYPE"]);
    case "request-violation":
      return frame(422, [...new Set(problems.map(toCode))]);
    case "bad-credentials":
      return frame(403, ["BAD_CREDENTIALS"]);
    // Not FORBIDDEN, after which a client has to ask whether its token is still good.
    case "forbidden":
      return frame(403, ["INVALID_OPERATION_FOR_ROLE"]);
    case "not-found":
      return frame(404, ["NOT_FOUND"]);
    case "conflict":
      return frame(409, ["CONFLICT"]);
    case "validation-error":
      return frame(422, ["UNPROCESSABLE_ENTITY"]);
    case "sandbox-failure":
    case "server-error":
      return frame(500, ["INTERNAL_SERVER_ERROR"]);
    case "rate-limited":
      return frame(429, ["API_RATE_LIMIT_EXCEEDED"]);
    case "refused-under-200":
      return frame(200, ["FORBIDDEN"]);
    default:
      return kind satisfies never;
  }
}

function frame(status: number, errors: readonly string[]): Answer {
  return { status, body: { success: false, errors, response: null } };
}

/** `MISSING_PAGE` for an absent or empty `page`, `INVALID_PAGE` for a wrong one: the platform's own pattern. */
function toCode(problem: Problem): string {
  if (problem.keyword === "unevaluatedProperties" || problem.keyword === "additionalProperties") {
    return "UNPROCESSABLE_ENTITY";
  }
  const steps = problem.at.split("/").filter((step) => step !== "");
  if (steps[0] === "events" && steps.length > 1) return "INVALID_EVENT_UUID";
  const name = steps[0] ?? problem.member;
  if (name === undefined) return "UNPROCESSABLE_ENTITY";
  const isMissing = ["required", "minLength", "minItems"].includes(problem.keyword);
  return `${isMissing ? "MISSING" : "INVALID"}_${toUpperSnake(name)}`;
}

function toUpperSnake(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, "$1_$2")
    .replaceAll(/[^A-Za-z0-9]+/g, "_")
    .toUpperCase();
}
