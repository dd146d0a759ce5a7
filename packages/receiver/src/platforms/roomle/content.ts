import { parseTimestamp } from "../../timestamp.ts";

/**
 * Where a token's initialization vector is, which is not documented: sixteen zeros, in front of the encrypted bytes, or fixed and known
 * to the platform alone. Then the first 16 characters of the timestamp are lost, and with them the age.
 */
export type Iv = "zero" | "prefixed" | "unknown";

/** What a token says. */
export interface Content {
  readonly iv: Iv;
  /** Milliseconds since 1970; absent where the vector is unknown. */
  readonly signedAt: number | undefined;
  /** In bytes, as it was encrypted. */
  readonly apiKey: Uint8Array;
}

// A session is visible ASCII: noise, as a changed block turns into, is not.
const grammar = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)?(:\d\d\.\d{3})(Z|[+-]\d\d(?::?\d\d)?);[!-:<-~]+;([^]*)$/;

/**
 * Reads what came out with sixteen zeros for a vector. `undefined` for anything but
 * `<timestamp>;<session>;<API key>` and right padding, whichever is missing, and after the same work: that a padding is wrong tells
 * a stranger, byte by byte, what a token says.
 */
export function readContent(plain: Uint8Array): Content | undefined {
  const { isPadded, length } = readPadding(plain);
  const text = String.fromCharCode(...plain.subarray(0, length));
  const whole = parse(text);
  const behindBlock = parse(text.slice(16));
  if (!isPadded) return undefined;
  if (whole?.signedAt !== undefined) return { ...whole, iv: "zero" };
  if (behindBlock) return { ...behindBlock, iv: behindBlock.signedAt === undefined ? "unknown" : "prefixed" };
  return undefined;
}

/** Where padding is wrong, some length that it could have, so that the same is done with the rest. */
function readPadding(plain: Uint8Array): { readonly isPadded: boolean; readonly length: number } {
  const last = Number(plain.at(-1));
  const count = ((last - 1) & 15) + 1;
  // All sixteen are looked at, whatever they are.
  const wrong = plain
    .subarray(-16)
    .reduce((bits, byte, i) => bits | ((byte ^ last) & -Number(i >= 16 - count)), last ^ count);
  return { isPadded: wrong === 0, length: plain.length - count };
}

function parse(text: string): Omit<Content, "iv"> | undefined {
  const [, date, seconds, offset = "", apiKey = ""] = grammar.exec(text) ?? [];
  if (seconds === undefined) return undefined;
  // As Java's pattern X writes it: hours, or hours and minutes. A lost date is replaced by any, so that the rest is checked as well.
  const zone = offset.replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours: string, minutes = "00") => `${hours}:${minutes}`);
  const time = parseTimestamp(`${date ?? "2000-01-01T00:00"}${seconds}${zone}`);
  if (time === undefined) return undefined;
  return {
    signedAt: date === undefined ? undefined : time,
    // One character for each byte until here.
    apiKey: Uint8Array.from(apiKey, (character) => character.charCodeAt(0)),
  };
}
