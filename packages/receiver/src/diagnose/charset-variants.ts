import type { CauseDetail } from "./cause.ts";

export type CharsetForm = Extract<CauseDetail, { cause: "charset" }>["form"];

/** What a body's bytes were before a wrong character set was applied to them; `text` is `undefined` where they are not UTF-8. */
export function* charsetVariants(
  body: Uint8Array,
  text: string | undefined,
): Generator<readonly [CharsetForm, Uint8Array]> {
  const encoder = new TextEncoder();
  if (text === undefined) {
    yield ["sent_as_latin1", encoder.encode(body.reduce((latin, byte) => latin + toCharacter(byte), ""))];
    yield ["replaced", encoder.encode(new TextDecoder("utf-8", { ignoreBOM: true }).decode(body))];
    return;
  }
  // ASCII, the same in all of them.
  if (text.length === body.length) return;
  // Accents composed or apart: databases and file systems change that.
  for (const form of ["NFC", "NFD"]) {
    const normal: string = text.normalize(form);
    if (normal !== text) yield ["normalized", encoder.encode(normal)];
  }
  const bytes = Array.from(text, toByte);
  if (!bytes.includes(-1)) yield ["read_as_latin1", Uint8Array.from(bytes)];
}

// Windows-1252, which is what most software means by Latin-1. Intentionally not TextDecoder: Node's leaves 0x80 to 0x9F as they are.
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function toCharacter(byte: number): string {
  return upper[byte - 128] ?? String.fromCharCode(byte);
}

// Latin-1's own control characters at these places count as well.
function toByte(character: string): number {
  const code = character.charCodeAt(0);
  const place = upper.indexOf(character);
  if (place >= 0) return place + 128;
  return code < 256 ? code : -1;
}
