import { sign } from "@tacklebox/receiver/smartshape";
import { type Bcrypt, slicedBcrypt } from "../src/platforms/smartshape/bcrypt.ts";

export const secret = "test-secret";
const real = slicedBcrypt();

/** bcrypt that counts, and that answers when the test says so. */
export function countingBcrypt({ held = false } = {}) {
  const waiting: (() => void)[] = [];
  const state = { hashes: 0, running: 0, mostAtOnce: 0 };
  const bcrypt: Bcrypt = async (...input) => {
    state.hashes++;
    state.mostAtOnce = Math.max(state.mostAtOnce, ++state.running);
    if (held) await new Promise<void>((resolve) => waiting.push(resolve));
    const digest = await real(...input);
    state.running--;
    return digest;
  };
  return { bcrypt, state, release: () => waiting.splice(0).forEach((resolve) => resolve()) };
}

/** Of the secret, and different for each salt. */
export const tokenOf = async (salt: number, options: { secret?: string; cost?: number } = {}): Promise<string> => {
  const proof = await sign({ secret, cost: 4, salt: new Uint8Array(16).fill(salt), bcrypt: real, ...options });
  return proof["x-smartshape-token"];
};

/** Well-formed, all different, of no secret. */
export const forged = (count: number, cost = "12") =>
  Array.from({ length: count }, (_, i) => `$2b$${cost}$${String(i).padStart(21, ".")}.${"A".repeat(30)}.`);
