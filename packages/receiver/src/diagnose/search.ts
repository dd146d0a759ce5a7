import type { Hash, Hashing } from "../hashing.ts";
import { toHex } from "../hex.ts";
import type { CauseDetail } from "./cause.ts";
import { joinBytes } from "./join-bytes.ts";
import type { Material } from "./platform.ts";

/** Something as it was given, or with damage undone: `undone` says which. */
export interface Variant<T> {
  readonly value: T;
  /** How far-fetched it is. Nothing undone weighs nothing. */
  readonly weight: number;
  readonly undone: readonly CauseDetail[];
}

export interface Key {
  /** Text is used as its UTF-8 bytes. */
  readonly key: string | Uint8Array;
  readonly place: number;
}

export interface Space {
  readonly secrets: readonly Variant<Key>[];
  readonly timestamps: readonly Variant<string>[];
  /** What is signed in front of the body. */
  readonly recipes: readonly Variant<(timestamp: string) => string>[];
  readonly body: Uint8Array;
  /** Called once the body itself has not fitted. */
  readonly otherBodies: () => Bodies;
}

export interface Bodies {
  readonly bodies: readonly Variant<Uint8Array>[];
  /** False where more were thought of than kept in memory. */
  readonly isComplete: boolean;
}

export interface Match {
  readonly secret: number;
  readonly timestamp: string;
  /** The one that fits. */
  readonly signature: string;
  readonly undone: readonly CauseDetail[];
}

export interface Search {
  readonly match: Match | undefined;
  /** False where the budget ended first. */
  readonly isComplete: boolean;
}

/**
 * Looks for the least far-fetched combination that one of the signatures fits, with two things undone at most. A signature is lower-case
 * hex digits and may be cut short; sixteen are as many as chance will not find.
 */
export async function search(
  space: Space,
  { hashing, budget }: Pick<Material, "hashing" | "budget">,
  signatures: readonly string[],
): Promise<Search> {
  const hashes = new Map<Key, Hash>();
  let bodies: Bodies = { bodies: [{ value: space.body, weight: 0, undone: [] }], isComplete: true };
  for (const weight of [0, 1, 2]) {
    if (weight === 1) bodies = space.otherBodies();
    for (const [secret, timestamp, recipe, body] of combinations(space, bodies.bodies, weight)) {
      const text = recipe.value(timestamp.value);
      budget.bytes -= body.value.length;
      if (budget.hashes <= 0 || budget.bytes < 0) return { match: undefined, isComplete: false };
      budget.hashes--;
      const hash = hashes.get(secret.value) ?? hmac(hashing, secret.value.key);
      hashes.set(secret.value, hash);
      const digits = toHex(await hash(text, body.value));
      const signature = signatures.find((candidate) => digits.startsWith(candidate));
      if (signature === undefined) continue;
      const undone = [secret, timestamp, recipe, body].flatMap((variant) => variant.undone);
      const match = { secret: secret.value.place, timestamp: timestamp.value, signature, undone };
      return { match, isComplete: true };
    }
  }
  return { match: undefined, isComplete: bodies.isComplete };
}

type Combination = readonly [
  Variant<Key>,
  Variant<string>,
  Variant<(timestamp: string) => string>,
  Variant<Uint8Array>,
];

function* combinations(
  { secrets, timestamps, recipes }: Space,
  bodies: Bodies["bodies"],
  weight: number,
): Generator<Combination> {
  for (const secret of secrets) {
    for (const timestamp of timestamps) {
      for (const recipe of recipes) {
        const rest = weight - secret.weight - timestamp.weight - recipe.weight;
        for (const body of bodies) if (body.weight === rest) yield [secret, timestamp, recipe, body];
      }
    }
  }
}

function hmac({ hmac: hmacWith, sha256 }: Hashing, key: string | Uint8Array): Hash {
  if (typeof key === "string") return hmacWith(key);
  // RFC 2104. The port takes keys as text, and a decoded secret need not be UTF-8. Those tried are no longer than a block.
  return async (text, bytes) => {
    const inner = await sha256("", joinBytes(pad(key, 0x36), new TextEncoder().encode(text), bytes));
    return sha256("", joinBytes(pad(key, 0x5c), inner));
  };
}

function pad(key: Uint8Array, filler: number): Uint8Array {
  return new Uint8Array(64).map((_, i) => (key[i] ?? 0) ^ filler);
}
