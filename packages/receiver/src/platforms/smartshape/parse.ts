import { eventTypes } from "@tacklebox/spec/smartshape";
import { readEnvelope } from "../../envelope.ts";
import { createHashing } from "../../hashing.ts";
import { toHex } from "../../hex.ts";
import { isTame } from "../../is-tame.ts";
import type { Parsed, Verified } from "../../platform.ts";
import type { SmartshapeEvent } from "./event.ts";

/** Reads a body that came with a good token. Nobody proved the body itself, so what could do harm in it is refused. */
export function parse(body: Uint8Array, { tenant }: Pick<Verified, "tenant">): Parsed<SmartshapeEvent> {
  const read = readEnvelope(body);
  if (!read.ok) return read;
  const { payload } = read;
  if (!isTame(payload)) return { ok: false, reason: "invalid_envelope", status: 400 };
  const type = payload.event;
  const known = (eventTypes as readonly string[]).includes(type); // widened: includes() asks whether any string is listed
  const event = { type, known, payload } as SmartshapeEvent; // the contract's types are trusted, not checked
  const { uuid } = payload;
  if (typeof uuid !== "string" || uuid === "" || uuid.length > longestUuid) return { ok: true, event };
  return { ok: true, event, eventKey: () => eventKeyOf(uuid, tenant) };
}

/** Twice a UUID's length; a longer one is no id, and the body tells repetitions apart instead. */
const longestUuid = 72;

// Hashed, because it is any text that a stranger chose.
async function eventKeyOf(uuid: string, tenant: string | undefined): Promise<string> {
  const digest = await createHashing().sha256(uuid, new Uint8Array());
  return ["smartshape", tenant ?? [], "uuid", toHex(digest)].flat().join(":");
}
