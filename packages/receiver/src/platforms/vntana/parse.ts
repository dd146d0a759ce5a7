import { eventTypes } from "@tacklebox/spec/vntana";
import type { Reason, Refusal } from "../../errors.ts";
import type { JsonObject } from "../../event.ts";
import type { Parsed } from "../../platform.ts";
import type { VntanaEvent } from "./event.ts";

/** Reads a verified body. JSON semantics: the last of duplicate keys counts, and `__proto__` is a member like any other. */
export function parse(body: Uint8Array): Parsed<VntanaEvent> {
  let text;
  try {
    // Fatal, so that no U+FFFD is invented. Drops a byte order mark, which the signature has covered.
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
  if (!isEnvelope(payload)) return refuse("invalid_envelope");
  const type = payload.event;
  const known = (eventTypes as readonly string[]).includes(type); // widened: includes() asks whether any string is listed
  return { ok: true, event: { type, known, payload } as VntanaEvent }; // the contract's types are trusted, not checked
}

function isEnvelope(payload: unknown): payload is JsonObject & { readonly event: string } {
  // An own member: a polluted Object.prototype has no say.
  if (typeof payload !== "object" || payload === null || !Object.hasOwn(payload, "event")) return false;
  return "event" in payload && typeof payload.event === "string" && payload.event !== "";
}

function refuse(reason: Reason): Refusal {
  return { ok: false, reason, status: 400 };
}
