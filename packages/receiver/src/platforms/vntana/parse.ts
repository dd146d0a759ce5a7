import { eventTypes } from "@tacklebox/spec/vntana";
import { readEnvelope } from "../../envelope.ts";
import type { Parsed } from "../../platform.ts";
import type { VntanaEvent } from "./event.ts";

/** Reads a verified body. */
export function parse(body: Uint8Array): Parsed<VntanaEvent> {
  const read = readEnvelope(body);
  if (!read.ok) return read;
  const { payload } = read;
  const type = payload.event;
  const known = (eventTypes as readonly string[]).includes(type); // widened: includes() asks whether any string is listed
  return { ok: true, event: { type, known, payload } as VntanaEvent }; // the contract's types are trusted, not checked
}
