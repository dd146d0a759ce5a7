import { eventTypes } from "@tacklebox/spec/roomle";
import { readEnvelope } from "../../envelope.ts";
import { isTame } from "../../is-tame.ts";
import type { Parsed } from "../../platform.ts";
import type { RoomleEvent } from "./event.ts";

/** Reads a body that came with a good token. Nobody proved the body itself, so what could do harm in it is refused. */
export function parse(body: Uint8Array): Parsed<RoomleEvent> {
  const read = readEnvelope(body);
  if (!read.ok) return read;
  const { payload } = read;
  if (!isTame(payload)) return { ok: false, reason: "invalid_envelope", status: 400 };
  const type = payload.event;
  const known = (eventTypes as readonly string[]).includes(type); // widened: includes() asks whether any string is listed
  return { ok: true, event: { type, known, payload } as RoomleEvent }; // the contract's types are trusted, not checked
}
