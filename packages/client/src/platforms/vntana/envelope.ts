import { ClientError, type ErrorFacts, type ErrorKind } from "../../errors.ts";

/** The frame of every VNTANA answer. `success` decides, not the status: a failure may come with 200. */
export interface Envelope {
  readonly success: boolean;
  readonly errors: readonly string[];
  readonly response: unknown;
}

/** Reads the frame of an answer, or says that it has none: an HTML page of a proxy, an empty body. */
export function parseEnvelope(body: ArrayBuffer): Envelope | undefined {
  const value = parseJson(new TextDecoder().decode(body));
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
  const codes = facts.codes ?? [];
  const kind = kindOfCodes(codes) ?? kindOfStatus(status);
  const reason = [status, ...codes].join(" ");
  const meaning = meanings[kind] ?? kind.replace("_", " ");
  return new ClientError(kind, `${facts.operation}: ${meaning} (${reason}).`, { ...facts, status });
}

const meanings: Partial<Record<ErrorKind, string>> = {
  authentication: "the credential was refused",
  permission: "the right for this is missing",
  server: "the platform failed",
};

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

function kindOfCodes(codes: readonly string[]): ErrorKind | undefined {
  if (codes.includes("BAD_CREDENTIALS")) return "authentication";
  if (codes.includes("API_RATE_LIMIT_EXCEEDED")) return "rate_limit";
  return undefined;
}

function kindOfStatus(status: number): ErrorKind {
  if (status >= 500) return "server";
  return kinds[status] ?? "api";
}

// Intentionally without the cause: V8's SyntaxError quotes the text, and the text may hold a secret.
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
