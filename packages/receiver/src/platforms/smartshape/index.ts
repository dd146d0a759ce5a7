import { ReceiverError } from "../../errors.ts";
import type { Delivery, Platform, Verified } from "../../platform.ts";
import { answer } from "./answer.ts";
import type { SmartshapeEvent } from "./event.ts";
import { parse } from "./parse.ts";
import { createVerifier, type VerifierOptions } from "./verify.ts";

export type { Hash, Hashing } from "../../hashing.ts";
export { createVerifier, type Verify, type VerifierOptions } from "./verify.ts";
export { sign, type SignInput } from "./sign.ts";
export { type Bcrypt, nativeBcrypt, slicedBcrypt, threadedBcrypt } from "./bcrypt.ts";

export type { BudgetOptions } from "./budget.ts";
export type { SmartshapeEvent, SmartshapeEventType } from "./event.ts";

export type SmartshapeOptions = VerifierOptions;

/** SmartShape, for `createReceiver`; its parts can be used alone. */
export interface Smartshape extends Platform<SmartshapeEvent, "bearer"> {
  /** @throws {ReceiverError} with the reason and the status to answer with. */
  readonly verifyOrThrow: (delivery: Delivery) => Promise<Verified<"bearer">>;
}

/**
 * Receives from SmartShape: a bcrypt hash of the secret, JSON events known by their `uuid`, `{"success":true}`. The proof is a bearer's:
 * it does not cover the body, so confirm through the API what a delivery says before acting on it.
 *
 * @example
 * const receiver = createReceiver({ platform: smartshape({ secrets: process.env.SMARTSHAPE_SECRET ?? "" }) });
 *
 * @throws {TypeError} when a secret is empty, longer than 72 bytes, contains NUL or has white space around it, or a pin is no token.
 * @throws {RangeError} when `maxCost`, `cache` or `budget` is out of range.
 */
export function smartshape(options: SmartshapeOptions): Smartshape {
  const verify = createVerifier(options);
  return {
    name: "smartshape",
    proof: "bearer",
    verify,
    async verifyOrThrow(delivery) {
      const verdict = await verify(delivery);
      if (verdict.ok) return verdict;
      throw new ReceiverError(verdict);
    },
    parse,
    answer,
  };
}
