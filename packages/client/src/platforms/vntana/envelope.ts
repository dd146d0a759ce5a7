import type { ClientError, ErrorFacts, ErrorKind } from "../../errors.ts";
import { parseJson } from "../../parse-json.ts";
import { answerError, kindOfStatus } from "../../session/answer-error.ts";

/** The frame of every VNTANA answer. `success` decides, not the status: a failure may come with 200. */
export interface Envelope {
  readonly success: boolean;
  readonly errors: readonly string[];
  readonly response: unknown;
}

/** Reads the frame of an answer, or says that it has none: an HTML page of a proxy, an empty body. */
export function parseEnvelope(body: ArrayBuffer): Envelope | undefined {
  const value = parseJson(body);
  if (typeof value !== "object" || value === null || !("success" in value)) return undefined;
  const errors = "errors" in value && Array.isArray(value.errors) ? value.errors : [];
  return {
    success: value.success === true,
    errors: errors.filter((code): code is string => typeof code === "string"),
    response: "response" in value ? value.response : undefined,
  };
}

export function codesOf(body: ArrayBuffer): readonly string[] {
  return parseEnvelope(body)?.errors ?? [];
}

/** The error of an answer that says no, by status and codes. */
export function toError(status: number, facts: ErrorFacts): ClientError {
  return answerError(kindOfCodes(facts.codes) ?? kindOfStatus(status), { ...facts, status });
}

function kindOfCodes(codes: readonly string[] = []): ErrorKind | undefined {
  if (codes.includes("BAD_CREDENTIALS")) return "authentication";
  if (codes.includes("API_RATE_LIMIT_EXCEEDED")) return "rate_limit";
  return undefined;
}
