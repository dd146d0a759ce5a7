import { createHashing, type Hashing } from "../hashing.ts";
import type { HeadersInput } from "../headers.ts";
import { type Cause, rank } from "./cause.ts";
import type { DiagnosisPlatform } from "./platform.ts";
import { readBody, readHeaders, readSecrets, readTime } from "./read-input.ts";

export interface DiagnosisInput {
  readonly platform: DiagnosisPlatform;
  /** As the runtime has them, or as text with one `Name: value` per line, as logs and tools print them. */
  readonly headers?: HeadersInput | string | undefined;
  /** Bytes where they are to be had. Text is taken as UTF-8; copying may have changed its line endings. */
  readonly body?: Uint8Array | string | undefined;
  /** The newest first, at most eight. */
  readonly secrets?: string | readonly string[] | undefined;
  /** When it arrived. Without it, a delivery is not called stale for having been kept. */
  readonly receivedAt?: Date | number | undefined;
  /** Milliseconds since 1970. @defaultValue Date.now */
  readonly now?: (() => number) | undefined;
  /** @defaultValue node:crypto where there is one, else WebCrypto */
  readonly hashing?: Hashing | undefined;
  /** How many combinations of changes are tried. @defaultValue 2_000 */
  readonly maxHashes?: number | undefined;
  /** @defaultValue 1_048_576, as in the receiver */
  readonly maxBodyBytes?: number | undefined;
}

/** What keeps the signature from being checked. `no_crypto`: a page that came over plain HTTP has no WebCrypto. */
export type NotCheckedReason = "no_headers" | "no_body" | "no_secret" | "body_too_large" | "no_crypto";

export type Diagnosis = {
  /** How many hashes were computed, and whether that was enough for every idea. */
  readonly search: { readonly hashes: number; readonly isComplete: boolean };
} & (
  | {
      readonly verdict: "verified";
      /** Which one, by its place in the list, from 1. */
      readonly secret: number;
      /** `undefined` where proofs carry no time. */
      readonly signedAt: Date | undefined;
      /** What refuses it elsewhere: it was made with an older secret, or is old by now. */
      readonly notes: readonly Cause[];
    }
  | { readonly verdict: "not_checked"; readonly reasons: readonly NotCheckedReason[] }
  /** The surest cause first; at least one. */
  | { readonly verdict: "failed"; readonly causes: readonly Cause[] }
);

/**
 * Finds out why a delivery is refused, by undoing the usual damages until its signature verifies. Sends nothing, never throws because
 * of its input, and returns no secret. Bounded: `maxHashes` combinations, and 128 MiB of hashing.
 *
 * @example
 * const diagnosis = await diagnose({ platform: vntana(), headers, body, secrets: [secret, secretBefore] });
 * console.log(describe(diagnosis));
 */
export async function diagnose(input: DiagnosisInput): Promise<Diagnosis> {
  const { platform, now = Date.now, maxHashes = 2_000, maxBodyBytes = 1_048_576 } = input;
  const headers = readHeaders(input.headers, platform.headerNames);
  const given = readBody(input.body);
  const isGiven = given && given.length <= maxBodyBytes;
  // Not asked for where the proof does not cover it.
  const body = isGiven || platform.coversBody !== false ? given : new Uint8Array();
  const { secrets, isComplete } = readSecrets(input.secrets);
  const hashing = await working(input.hashing);
  const budget = { hashes: maxHashes, bytes: 134_217_728 };
  const isWhole = body && body.length <= maxBodyBytes;
  const material = isWhole && secrets.length && hashing ? { body, secrets, hashing, budget } : undefined;
  const evidence = { headers, receivedAt: readTime(input.receivedAt), now: now(), material };
  // Without any header the platform would call its own ones missing.
  const examined = headers.length ? await platform.examine(evidence) : { findings: [], isComplete };
  const { findings, verified } = { verified: undefined, ...examined };
  const search = { hashes: maxHashes - budget.hashes, isComplete: isComplete && examined.isComplete };
  if (findings.length) return { verdict: "failed", causes: rank(findings), search };
  if (verified) {
    const { secret, signedAt, notes } = verified;
    const time = signedAt === undefined ? undefined : new Date(signedAt);
    return { verdict: "verified", secret, signedAt: time, notes: rank(notes), search };
  }
  const reasons: NotCheckedReason[] = [];
  if (!headers.length) reasons.push("no_headers");
  if (!isWhole) reasons.push(body ? "body_too_large" : "no_body");
  if (!secrets.length) reasons.push("no_secret");
  if (!hashing) reasons.push("no_crypto");
  return { verdict: "not_checked", reasons, search };
}

async function working(given: Hashing | undefined): Promise<Hashing | undefined> {
  try {
    const hashing = given ?? createHashing();
    await hashing.sha256("", new Uint8Array());
    return hashing;
  } catch {
    return undefined;
  }
}
