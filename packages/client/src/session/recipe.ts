import { ClientError } from "../errors.ts";
import type { CallOptions } from "../platform.ts";

/** What a request is made from, and made from again when it has to be repeated. */
export interface Recipe extends Omit<CallOptions, "headers"> {
  /** Absolute, and on the platform's origin: a token goes along. */
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body?: BodyInit | null | undefined;
  /** Operation id, where a method of ours made the call. */
  readonly operation?: string;
}

/**
 * Writes path parameters into a path.
 *
 * @throws {ClientError} kind `usage` for a value that is empty or would climb: `..` survives encodeURIComponent, and the
 * URL parser then removes a segment, so that deleting the webhook `..` would call another operation.
 */
export function serializePath(path: string, parameters: Record<string, unknown>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_placeholder, name: string) => {
    const value = parameters[name];
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
    // Half a surrogate pair cannot be written at all, and encodeURIComponent would throw an error of its own.
    if (text.trim() && !/^\.{1,2}$|\p{Cs}/u.test(text)) return encodeURIComponent(text);
    throw new ClientError("usage", `The path parameter ${name} of ${path} must be an id, not “${text}”.`);
  });
}

/** @throws {ClientError} kind `usage` for a name or a value that no header can have. */
// Without the cause: the runtime's error quotes the value.
export function toHeaders(lines: Readonly<Record<string, string>>, operation: string): Headers {
  try {
    return new Headers(lines);
  } catch {
    throw new ClientError("usage", `${operation}: a header cannot be sent.`, { operation });
  }
}
