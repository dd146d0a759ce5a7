import type { Hashing } from "../hashing.ts";
import type { Proof } from "../platform.ts";
import type { Finding } from "./cause.ts";

export interface GivenSecret {
  /** In the list as it was given, from 1. */
  readonly place: number;
  readonly value: string;
}

/** All that recomputing a signature takes. */
export interface Material {
  /** Without bytes: it arrived empty. */
  readonly body: Uint8Array;
  /** The newest first. */
  readonly secrets: readonly GivenSecret[];
  readonly hashing: Hashing;
  readonly budget: Budget;
}

/** What may still be hashed; the search counts it down. */
export interface Budget {
  hashes: number;
  bytes: number;
}

/** What was given, read and bounded. Times in milliseconds since 1970. */
export interface Evidence {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly receivedAt: number | undefined;
  readonly now: number;
  /** `undefined` where something is missing: then only the headers are looked at. */
  readonly material: Material | undefined;
}

export interface Examination {
  /** What makes a receiver refuse the delivery. */
  readonly findings: readonly Finding[];
  /** Set when nothing does. Without a time where proofs carry none. */
  readonly verified?: { readonly secret: number; readonly signedAt?: number; readonly notes: readonly Finding[] };
  /** False where the budget ended before the ideas did. */
  readonly isComplete: boolean;
}

/** A delivery that is refused, with all it takes to find out why: for a user interface that shows how that is done. */
export interface DiagnosisExample {
  /** One `Name: value` per line. */
  readonly headers: string;
  readonly body: string;
  /** Made up; no platform knows it. */
  readonly secret: string;
  readonly receivedAt: Date;
}

/** What the diagnosis needs from a platform. */
export interface DiagnosisPlatform {
  readonly name: string;
  /** The headers that carry the proof, in lower case. */
  readonly headerNames: readonly string[];
  /** False where the proof does not cover the body, so that it is not asked for. @defaultValue true */
  readonly coversBody?: boolean;
  /** The same for an account whose deliveries are known to carry this proof; absent where the platform has one kind. */
  readonly provedBy?: (proof: Proof) => DiagnosisPlatform;
  /** Never throws because of its input. */
  readonly examine: (evidence: Evidence) => Promise<Examination>;
  readonly example?: DiagnosisExample;
}
