import type { Reason } from "../../errors.ts";
import { type HeadersInput, readHeader } from "../../headers.ts";
import { checkSecret } from "../../secrets.ts";
import { toBytes } from "./bcrypt-text.ts";

export const tokenHeader = "x-smartshape-token";

/** What the header says: a salt and a cost that the sender chose, and the hash it claims they give with the secret. */
export interface Token {
  readonly text: string;
  readonly cost: number;
  readonly salt: Uint8Array;
  readonly digest: Uint8Array;
}

export type TokenReading =
  | { readonly token: Token; readonly reason?: undefined }
  | { readonly token?: undefined; readonly reason: Reason };

// Version, cost 04 to 31, 22 characters of salt, 31 of hash. Of each the last character has bits to spare, which must be zero:
// otherwise one token has several spellings. Without the version 2x, whose hashes are others.
const grammar = /^\$2[aby]\$(0[4-9]|[12]\d|3[01])\$([./\dA-Za-z]{21}[.Oeu])([./\dA-Za-z]{30}[.CGKOSWaeimquy26])$/;

/** Reads the header and refuses, before anything is hashed, what is no token or would cost too much. */
export function readToken(headers: HeadersInput, maxCost: number): TokenReading {
  const { value, reason } = readHeader(headers, tokenHeader);
  return reason ? { reason } : parseToken(value, maxCost);
}

export function parseToken(text: string, maxCost: number): TokenReading {
  const [, digits, salt = "", digest = ""] = grammar.exec(text) ?? [];
  if (digits === undefined) return { reason: "malformed_header" };
  const cost = Number(digits);
  // Each step doubles the work: one header of cost 31 would keep a core busy for more than a day.
  if (!(cost <= maxCost)) return { reason: "cost_refused" };
  return { token: { text, cost, salt: toBytes(salt), digest: toBytes(digest) } };
}

/** @throws {TypeError} with a sentence that says what is wrong, and never the secret. */
export function checkSecretToken(value: unknown): string {
  const secret = checkSecret(value);
  // bcrypt ignores what follows, so two secrets would be one.
  if (secretBytes(secret).length > 72) throw new TypeError("The signing secret is longer than 72 bytes.");
  if (secret.includes("\0")) throw new TypeError("The signing secret contains NUL.");
  return secret;
}

export function secretBytes(secret: string): Uint8Array {
  return new TextEncoder().encode(secret);
}
