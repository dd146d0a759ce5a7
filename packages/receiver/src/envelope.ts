import type { Reason, Refusal } from "./errors.ts";
import type { JsonObject } from "./event.ts";

/** A JSON object that says in `event` what happened. */
export type Envelope = JsonObject & { readonly event: string };

type Read<Payload> = { readonly ok: true; readonly payload: Payload } | Refusal;

export function readEnvelope(body: Uint8Array): Read<Envelope> {
  const read = readObject(body);
  if (!read.ok) return read;
  const { payload } = read;
  return isEnvelope(payload) ? { ok: true, payload } : refuse("invalid_envelope");
}

/** Reads a body. JSON semantics: the last of duplicate keys counts, and `__proto__` is a member like any other. */
export function readObject(body: Uint8Array): Read<JsonObject> {
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
  return isObject(payload) ? { ok: true, payload } : refuse("invalid_envelope");
}

function isEnvelope(payload: JsonObject): payload is Envelope {
  // An own member: a polluted Object.prototype has no say.
  return Object.hasOwn(payload, "event") && typeof payload["event"] === "string" && payload["event"] !== "";
}

// Only for what JSON was parsed to.
function isObject(payload: unknown): payload is JsonObject {
  return typeof payload === "object" && payload !== null && !Array.isArray(payload);
}

function refuse(reason: Reason): Refusal {
  return { ok: false, reason, status: 400 };
}
