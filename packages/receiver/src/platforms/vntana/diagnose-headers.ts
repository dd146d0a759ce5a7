import type { CauseDetail, Finding } from "../../diagnose/cause.ts";
import type { Evidence } from "../../diagnose/platform.ts";
import { readSignature, wholeSignature } from "../../diagnose/read-signature.ts";
import { readValues } from "../../diagnose/read-values.ts";
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

type TimestampForm = Extract<CauseDetail, { cause: "malformed_timestamp" }>["form"];

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
