import { fromBase64 } from "../base64.ts";
import { toHex } from "../hex.ts";
import type { CauseDetail } from "./cause.ts";

export interface SignatureReading {
  /** What is wrong with it; absent where nothing is. */
  readonly form?: Extract<CauseDetail, { cause: "malformed_signature" }>["form"];
  /** Lower-case hex digits, at most 64; absent where none can be had. */
  readonly digits?: string;
}

export const wholeSignature: RegExp = /^[\da-f]{64}$/i;

/** Reads what should be a SHA-256 in hex digits, however it is damaged. */
export function readSignature(value: string): SignatureReading {
  if (wholeSignature.test(value)) return { digits: value.toLowerCase() };
  const bare = value.slice(0, 1_024).replace(/[\s"']/g, "");
  if (wholeSignature.test(bare)) return { form: "white_space", digits: bare.toLowerCase() };
  const [, prefix, rest = ""] = /^([a-z][\w-]{0,15}[=:,]|0x)?(.+)$/i.exec(bare) ?? [];
  const hex = rest.replace(/[^\da-f].*$/i, "");
  const isHex = hex.length === rest.length;
  const bytes = isHex ? undefined : fromBase64(rest);
  if (bytes?.length === 32) return { form: prefix ? "prefixed" : "base64", digits: toHex(bytes) };
  // Fewer digits could fit by chance.
  if (hex.length < 16) return { form: "other" };
  const digits = hex.slice(0, 64).toLowerCase();
  if (prefix) return { form: "prefixed", digits };
  if (hex.length >= 64) return { form: "too_long", digits };
  return { form: isHex ? "too_short" : "other", digits };
}
