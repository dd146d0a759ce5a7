import type { Reason, Refusal } from "./errors.ts";
import type { JsonObject } from "./event.ts";

/** A JSON object that says in `event` what happened. */
export type Envelope = JsonObject & { readonly event: string };

/** Reads a body. JSON semantics: the last of duplicate keys counts, and `__proto__` is a member like any other. */
export function readEnvelope(body: Uint8Array): { readonly ok: true; readonly payload: Envelope } | Refusal {
  let text;
  try {
    // Fatal, so that no U+FFFD is invented. Drops a byte order mark, which a signature has covered.
    text = new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    return refuse("invalid_utf8");
  }
  let payload: unknown;
  try {
    payload = JSON.parse(text);
  } catch {
    return refuse("invalid_json");
  }
  return isEnvelope(payload) ? { ok: true, payload } : refuse("invalid_envelope");
}

function isEnvelope(payload: unknown): payload is Envelope {
  // An own member: a polluted Object.prototype has no say.
  if (typeof payload !== "object" || payload === null || !Object.hasOwn(payload, "event")) return false;
  return "event" in payload && typeof payload.event === "string" && payload.event !== "";
}

function refuse(reason: Reason): Refusal {
  return { ok: false, reason, status: 400 };
}
