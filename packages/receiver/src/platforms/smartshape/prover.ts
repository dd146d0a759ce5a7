import type { Hashing } from "../../hashing.ts";
import { type Bcrypt, createBcrypt } from "./bcrypt.ts";
import type { Spend } from "./budget.ts";
import { secretBytes, type Token } from "./token.ts";

/** Whether a token was made from a secret; `busy` where the budget does not allow to find out. */
export type Proof = "proved" | "disproved" | "busy";

export interface Prover {
  /** Of the pair of these, for `recall` and `prove`. */
  readonly keyOf: (secret: string, token: Token) => Promise<string>;
  /** What is remembered. */
  readonly recall: (key: string) => Proof | undefined;
  readonly prove: (key: string, secret: string, token: Token) => Promise<Proof>;
}

export interface ProverOptions {
  readonly hashing: Hashing;
  readonly spend: Spend;
  /** How many of each kind of outcome are remembered. */
  readonly cacheSize: number;
  readonly bcrypt: Bcrypt | undefined;
}

/** bcrypt behind its gates: what was found before, what is being found, the budget; then the hash and a comparison in constant time. */
export function createProver({ hashing, spend, cacheSize, bcrypt }: ProverOptions): Prover {
  let compute = bcrypt;
  // Apart, so that a flood of what is wrong cannot push out what is right.
  const known = { proved: new Map<string, true>(), disproved: new Map<string, true>() };
  const underWay = new Map<string, Promise<Proof>>();

  async function find(secret: string, { salt, cost, digest }: Token): Promise<"proved" | "disproved"> {
    compute ??= createBcrypt();
    const computed = await compute(secretBytes(secret), salt, cost);
    return computed.length === digest.length && hashing.isEqual(computed, digest) ? "proved" : "disproved";
  }

  function remember(key: string, proof: "proved" | "disproved"): void {
    const memory = known[proof];
    memory.set(key, true);
    // A Map keeps the order, so the first key is the oldest.
    for (const oldest of memory.keys()) {
      if (memory.size <= cacheSize) break;
      memory.delete(oldest);
    }
  }

  return {
    async keyOf(secret, { text }) {
      // No secret contains NUL. Hashed, so that neither is kept in readable form and no key is found faster than another.
      return String.fromCharCode(...(await hashing.sha256(`${secret}\0`, new TextEncoder().encode(text))));
    },
    recall(key) {
      if (known.proved.delete(key)) {
        // Used again, so the youngest.
        known.proved.set(key, true);
        return "proved";
      }
      return known.disproved.has(key) ? "disproved" : undefined;
    },
    prove(key, secret, token) {
      const sibling = underWay.get(key);
      if (sibling) return sibling;
      const work = spend(() => find(secret, token));
      if (!work) return Promise.resolve("busy");
      const finding = work.then((proof) => {
        remember(key, proof);
        return proof;
      });
      underWay.set(key, finding);
      const forget = (): void => void underWay.delete(key);
      finding.then(forget, forget);
      return finding;
    },
  };
}
