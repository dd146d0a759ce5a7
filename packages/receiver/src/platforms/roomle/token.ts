import { fromBase64, toBase64 } from "../../base64.ts";
import type { Reason } from "../../errors.ts";
import { type HeadersInput, readHeader } from "../../headers.ts";
import { checkSecret } from "../../secrets.ts";

/** As in calls of the platform's API; of deliveries only "in the header" is documented. */
export const tokenHeader = "token";

/** How the encrypted bytes are written: behind `01-`, as in calls, or as base64 alone. */
export type Layout = "prefixed" | "bare";

export type TokenReading =
  | { readonly blocks: Uint8Array<ArrayBuffer>; readonly reason?: undefined }
  | { readonly blocks?: undefined; readonly reason: Reason };

/** The encrypted bytes of a delivery's token: whole blocks, at least one. */
export function readToken(headers: HeadersInput, { header, layout }: { header: string; layout: Layout }): TokenReading {
  const { value, reason } = readHeader(headers, header);
  if (reason) return { reason };
  const blocks = parseToken(value, layout);
  return blocks ? { blocks } : { reason: "malformed_header" };
}

/** `undefined` for what is no token of algorithm 01: 02 is AES-ECB, whose blocks can be put together anew, and 03 is not encrypted. */
export function parseToken(text: string, layout: Layout): Uint8Array<ArrayBuffer> | undefined {
  if (text.length > longest) return undefined;
  const [, encoded = ""] = (layout === "prefixed" ? /^01-([^]*)$/ : /^([^]*)$/).exec(text) ?? [];
  const blocks = fromBase64(encoded);
  if (!blocks?.length || blocks.length % 16 !== 0) return undefined;
  // Bits to spare in the last character must be zero, and = as many as there have to be or none: else one token has several spellings.
  const canonical = toBase64(blocks);
  const plain = encoded.replaceAll("-", "+").replaceAll("_", "/");
  return plain === canonical || plain === canonical.replaceAll("=", "") ? blocks : undefined;
}

const longest = 1_024;

/** @throws {TypeError} with a sentence that says what is wrong, and never the secret. */
export function checkAesSecret(value: unknown): string {
  const secret = checkSecret(value);
  if (isKeyLength(secretBytes(secret).length)) return secret;
  throw new TypeError("The signing secret is not 16, 24 or 32 bytes long, so it is no AES key.");
}

export function isKeyLength(bytes: number): boolean {
  return [16, 24, 32].includes(bytes);
}

export function secretBytes(secret: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(secret);
}
