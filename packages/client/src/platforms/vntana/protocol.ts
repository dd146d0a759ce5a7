import type { Protocol } from "../../session/protocol.ts";
import { codesOf } from "./envelope.ts";

// 403 with one of these is about rights, the account or the network; a new token would not help.
const aboutRights =
  /^(INVALID_OPERATION_FOR_ROLE|USER_ACCESS_DENIED|MISSING_(DELETE_)?PERMISSIONS?|UNAUTHORIZED_IP|CLIENT_BLOCKED|SUBSCRIPTION_\w+|API_RATE_LIMIT_EXCEEDED)$/;

/** How VNTANA spells tokens, refusals and searches. An expired token answers 403, as a missing right does. */
export const protocol: Protocol = {
  tokenHeaders: (token) => [["x-auth-token", `Bearer ${token}`]],
  isRefusal: (status, body) =>
    status === 401 || (status === 403 && !codesOf(body).some((code) => aboutRights.test(code))),
  // `x-idempotent` in the contract: a search is a POST. PATCH …/secret is the one that must never be repeated.
  isRepeatable: (method, path) => (method !== "POST" && method !== "PATCH") || path.endsWith("/search"),
};
