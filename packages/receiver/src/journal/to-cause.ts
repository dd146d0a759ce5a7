import type { Reason } from "../errors.ts";
import type { Exchange } from "../exchange.ts";

/** What became of a request, in words; `undefined` where it was simply taken. */
export function toCause({ outcome, request }: Exchange): string | undefined {
  if (outcome.kind === "failed") return failures[outcome.reason];
  if (outcome.kind !== "refused") return notes[outcome.kind];
  return `Refused: ${refusals[outcome.reason]}${detail(outcome.reason, request.headers)}.`;
}

const notes = {
  handled: undefined,
  ignored: "No handler takes this event type.",
  duplicate: "It was handled before, so no handler was called.",
  conflict: "Another body came under the same id before, so no handler was called.",
  declined: "No handler took it.",
  in_flight: "Another attempt is being handled.",
} as const;

const failures = {
  handler_failed: "A handler failed.",
  handler_timeout: "A handler took longer than its deadline.",
  receiver_failed: "The receiver failed.",
} as const;

const refusals: Readonly<Record<Reason, string>> = {
  missing_header: "a header of the proof is missing",
  duplicate_header: "a header of the proof is there more than once",
  malformed_header: "a header of the proof is malformed",
  bad_signature: "the proof does not fit",
  bad_token: "the token does not fit",
  cost_refused: "the token costs more to check than is allowed",
  stale: "the proof is too old",
  future: "the proof is from the future",
  unknown_tenant: "the tenant is not known",
  tenant_mismatch: "the event belongs to another tenant",
  busy: "the secret lookup or the replay guard is down",
  bad_method: "the method is not POST",
  unsupported_media: "the content type is not JSON",
  unsupported_encoding: "the body is compressed",
  body_too_large: "the body is too large",
  body_timeout: "the body took too long",
  body_unavailable: "the body did not arrive whole, or was read before",
  invalid_utf8: "the body is not UTF-8",
  invalid_json: "the body is not JSON",
  invalid_envelope: "the body is no event",
};

const told: { readonly [R in Reason]?: string } = {
  unsupported_media: "content-type",
  unsupported_encoding: "content-encoding",
  body_too_large: "content-length",
};

/** The header that was refused: a request whose body was not read is kept without its headers. */
function detail(reason: Reason, headers: Headers): string {
  const name = told[reason];
  const value = name && headers.get(name);
  return value ? ` (${name}: ${value.slice(0, 100)})` : "";
}
