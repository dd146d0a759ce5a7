import { eventTypes } from "@tacklebox/spec/crazygoldfish";
import { readObject } from "../../envelope.ts";
import type { JsonObject } from "../../event.ts";
import { isTame } from "../../is-tame.ts";
import type { Parsed, Verified } from "../../platform.ts";
import type { CrazygoldfishEvent } from "./event.ts";

export interface ParseOptions<T extends string> {
  /** Templates of your own account that may have typed handlers, beside those that are documented. @defaultValue none */
  readonly templates?: readonly T[] | undefined;
  /**
   * Reads the template's name from a payload, whose shape is not documented. Where an endpoint has one webhook, it may say the name
   * itself. @defaultValue `template.name`, which is proposed
   */
  readonly templateOf?: ((payload: JsonObject) => string | undefined) | undefined;
}

export type Parse<T extends string> = (
  body: Uint8Array,
  verified: Pick<Verified, "proof">,
) => Parsed<CrazygoldfishEvent<T>>;

/** Makes what reads a body whose proof was checked. Where that says nothing about the body, what could do harm in it is refused. */
export function createParser<T extends string>({ templates = [], templateOf = nameOf }: ParseOptions<T>): Parse<T> {
  const known = new Set<string>([...eventTypes, ...templates]);
  return (body, { proof }) => {
    const read = readObject(body);
    if (!read.ok) return read;
    const { payload } = read;
    const type = proof === "signed" || isTame(payload) ? readType(payload, templateOf) : undefined;
    if (type === undefined) return { ok: false, reason: "invalid_envelope", status: 400 };
    const event = { type, known: known.has(type), payload } as CrazygoldfishEvent<T>; // the contract's types are trusted, not checked
    return { ok: true, event };
  };
}

function readType(payload: JsonObject, templateOf: (payload: JsonObject) => unknown): string | undefined {
  try {
    const type = templateOf(payload);
    return typeof type === "string" && type !== "" ? type : undefined;
  } catch {
    // It may trip over a member that is not there.
    return undefined;
  }
}

function nameOf(payload: JsonObject): string | undefined {
  const name = own(own(payload, "template"), "name");
  return typeof name === "string" ? name : undefined;
}

// An own member: a polluted Object.prototype has no say.
function own(value: unknown, member: string): unknown {
  return Object.hasOwn(Object(value), member) ? Object(value)[member] : undefined;
}
