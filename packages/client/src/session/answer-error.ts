import { ClientError, type ErrorFacts, type ErrorKind } from "../errors.ts";
import { parseRetryAfter } from "../retry.ts";
import type { Answer } from "./transport.ts";

/** What an error about this answer has to say, whatever is wrong with it. */
export function answerFacts({ status, headers, attempts }: Answer, operation: string, now: number): ErrorFacts {
  return {
    operation,
    status,
    attempts,
    requestId: headers.get("x-request-id") ?? undefined,
    retryAfterMs: parseRetryAfter(headers.get("retry-after"), now),
  };
}

/** The error of an answer that says no. */
export function answerError(kind: ErrorKind, facts: ErrorFacts): ClientError {
  const reason = [facts.status, ...(facts.codes ?? [])].join(" ");
  const meaning = meanings[kind] ?? kind.replace("_", " ");
  return new ClientError(kind, `${facts.operation}: ${meaning} (${reason}).`, facts);
}

/** The error of an answer that is not what the contract says. */
export function unreadable(facts: ErrorFacts, headers: Headers): ClientError {
  const type = headers.get("content-type")?.split(";")[0] ?? "no content type";
  const message = `${facts.operation}: the answer (${facts.status}, ${type}) is not the platform's. A proxy's?`;
  return new ClientError("parse", message, facts);
}

const meanings: Partial<Record<ErrorKind, string>> = {
  authentication: "the credential was refused",
  permission: "the right for this is missing",
  server: "the platform failed",
};

export function kindOfStatus(status: number): ErrorKind {
  if (status >= 500) return "server";
  return kinds[status] ?? "api";
}

const kinds: Readonly<Record<number, ErrorKind>> = {
  400: "validation",
  401: "authentication",
  403: "permission",
  404: "not_found",
  408: "timeout",
  409: "conflict",
  422: "validation",
  429: "rate_limit",
};
