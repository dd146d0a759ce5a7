import { fromBase64 } from "../../base64.ts";
import type { CauseDetail, Finding } from "../../diagnose/cause.ts";
import type { Evidence } from "../../diagnose/platform.ts";
import { readValues } from "../../diagnose/read-values.ts";
import { toHex } from "../../hex.ts";
import { parseTimestamp } from "../../timestamp.ts";

export const timestampHeader = "x-timestamp";
export const signatureHeader = "x-vntana-signature";

export interface Claims {
  /** What a receiver refuses before it hashes anything. Facts, so all of them certain. */
  readonly findings: readonly Finding[];
  /** As they arrived, and without white space around; several where the header is repeated. */
  readonly timestamps: readonly string[];
  /** Lower-case hex digits, at most 64, read from whatever arrived. */
  readonly signatures: readonly string[];
}

type SignatureForm = Extract<CauseDetail, { cause: "malformed_signature" }>["form"];
type TimestampForm = Extract<CauseDetail, { cause: "malformed_timestamp" }>["form"];

const wholeSignature = /^[\da-f]{64}$/i;

/** Reads the proof, however it is damaged. */
export function readClaims(headers: Evidence["headers"]): Claims {
  let timestamp = readValues(headers, timestampHeader);
  let signature = readValues(headers, signatureHeader);
  const findings: CauseDetail[] = [];
  if (timestamp.values.some(isSignature) && signature.values.some(isTimestamp)) {
    findings.push({ cause: "swapped_headers" });
    [timestamp, signature] = [signature, timestamp];
  }
  findings.push(...timestamp.findings, ...signature.findings);
  for (const value of timestamp.values) {
    const form = timestampForm(value);
    if (form) findings.push({ cause: "malformed_timestamp", header: timestampHeader, form });
  }
  const signatures = signature.values.flatMap((value) => {
    const { form, digits } = readSignature(value);
    if (form) findings.push({ cause: "malformed_signature", header: signatureHeader, form, length: value.length });
    return digits ?? [];
  });
  return {
    findings: findings.map((finding) => ({ ...finding, confidence: "certain" })),
    timestamps: [...new Set(timestamp.values.flatMap((value) => [value, value.trim()]))],
    signatures,
  };
}

function isSignature(value: string): boolean {
  return wholeSignature.test(value.trim());
}

function isTimestamp(value: string): boolean {
  return parseTimestamp(value.trim()) !== undefined;
}

function timestampForm(value: string): TimestampForm | undefined {
  if (parseTimestamp(value) !== undefined) return undefined;
  if (isTimestamp(value)) return "white_space";
  if (/^\d{10}$/.test(value)) return "unix_seconds";
  if (/^\d{13}$/.test(value)) return "unix_milliseconds";
  return /^\d{4}-\d\d-\d\d$/.test(value) ? "date_only" : "other";
}

function readSignature(value: string): { readonly form?: SignatureForm; readonly digits?: string } {
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
