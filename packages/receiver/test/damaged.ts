import { createHmac } from "node:crypto";
import { type Cause, diagnose, type Diagnosis, type DiagnosisInput, vntana } from "@tacklebox/receiver/diagnose";

export const secret = "a-signing-secret";
export const timestamp = "2022-06-21T03:34:10.348Z";
export const receivedAt = new Date("2022-06-21T03:34:12.348Z");
export const body = '{"event":"product.completed","organization":{"uuid":"o-1"},"product":{"uuid":"p-1","url":"a/b"}}';

export interface Sender {
  readonly key?: string | Uint8Array;
  readonly timestamp?: string;
  readonly body?: string | Uint8Array;
  readonly separator?: string;
}

/** Signed by node:crypto alone, with nothing of what is tested. */
export function signature(sender: Sender = {}): string {
  const signed = { key: secret, timestamp, body, separator: "#", ...sender };
  const text = `${signed.timestamp}${signed.separator}`;
  return createHmac("sha256", signed.key).update(text).update(signed.body).digest("hex");
}

export function headersOf(sender: Sender = {}): Record<string, string> {
  return { "x-timestamp": sender.timestamp ?? timestamp, "x-vntana-signature": signature(sender) };
}

/** Diagnoses a delivery signed as VNTANA does, with these parts of it damaged afterwards. */
export function diagnoseDamaged(damage: Partial<DiagnosisInput> = {}): Promise<Diagnosis> {
  return diagnose({ platform: vntana(), headers: headersOf(), body, secrets: secret, receivedAt, now, ...damage });
}

/** The same, for one that must fail. */
export async function causesOf(damage: Partial<DiagnosisInput>): Promise<readonly Cause[]> {
  const diagnosis = await diagnoseDamaged(damage);
  if (diagnosis.verdict !== "failed") throw new Error(`${diagnosis.verdict} instead of failed`);
  return diagnosis.causes;
}

function now(): number {
  return receivedAt.getTime() + 60_000;
}
