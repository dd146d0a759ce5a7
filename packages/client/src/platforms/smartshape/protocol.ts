import type { Protocol } from "../../session/protocol.ts";
import { isNotAuthorized } from "./failure.ts";

/**
 * How SmartShape spells tokens and refusals: 503 where it means "not authorized", and the session's token in a header of its own. Both
 * tokens are kept as one text, because they are had, stored and replaced together.
 */
export const protocol: Protocol = {
  tokenHeaders(pair) {
    const [token, session] = pair.split(separator);
    const headers: [string, string][] = [["authorization", `Bearer ${token}`]];
    if (session) headers.push(["x-smartshape-session", session]);
    return headers;
  },
  isRefusal: (status, body) => status === 401 || status === 403 || (status === 503 && isNotAuthorized(body)),
  // Creating twice makes two webhooks, and opening a session twice takes two places.
  isRepeatable: (method) => method !== "PUT" && method !== "POST",
};

/** One text for an authentication token and, where there is one, a session token. */
export function toPair(token: string, session?: string): string {
  return session === undefined ? token : `${token}${separator}${session}`;
}

// In no JWT, and in every header.
const separator = ",";
