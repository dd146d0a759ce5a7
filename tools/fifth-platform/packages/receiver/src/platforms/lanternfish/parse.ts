import { eventTypes } from "@tacklebox/spec/lanternfish";
import { readEnvelope } from "../../envelope.ts";
import type { Parsed } from "../../platform.ts";
import type { LanternfishEvent } from "./event.ts";

/** Reads a verified body. */
export function parse(body: Uint8Array): Parsed<LanternfishEvent> {
  const read = readEnvelope(body);
  if (!read.ok) return read;
  const { payload } = read;
  const type = payload.event;
  const known = (eventTypes as readonly string[]).includes(type); // widened: includes() asks whether any string is listed
  return { ok: true, event: { type, known, payload } as LanternfishEvent }; // the contract's types are trusted, not checked
}
