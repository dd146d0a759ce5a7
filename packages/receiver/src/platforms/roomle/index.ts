import { ReceiverError } from "../../errors.ts";
import type { Delivery, Platform, Verified } from "../../platform.ts";
import { answer } from "./answer.ts";
import type { RoomleEvent } from "./event.ts";
import { parse } from "./parse.ts";
import { tokenHeader } from "./token.ts";
import { createVerifier, type VerifierOptions } from "./verify.ts";

export type { Hash, Hashing } from "../../hashing.ts";
export { createVerifier, type Verify, type VerifierOptions } from "./verify.ts";
export { sign, type SignInput } from "./sign.ts";

export type { ApiKeyList, ApiKeys } from "./api-keys.ts";
export type { Iv } from "./content.ts";
export type { RoomleEvent, RoomleEventType } from "./event.ts";
export type { Layout } from "./token.ts";

export type RoomleOptions = VerifierOptions;

/** Roomle, for `createReceiver`; its parts can be used alone. */
export interface Roomle extends Platform<RoomleEvent, "bearer", true> {
  /** @throws {ReceiverError} with the reason and the status to answer with. */
  readonly verifyOrThrow: (delivery: Delivery) => Promise<Verified<"bearer">>;
}

/**
 * Receives from Roomle: an encrypted token, JSON events of mail that a visitor asked for, and the choice who sends it. A handler returns
 * `{ taken: true }` when it did; after `{ taken: false }`, or where no handler took the event, Roomle sends its own. The proof is a
 * bearer's: it does not cover the body.
 *
 * @example
 * const platform = roomle({ secrets: process.env.ROOMLE_SECRET ?? "", apiKey: process.env.ROOMLE_API_KEY ?? "" });
 * const receiver = createReceiver({ platform }).on("email.shareConfiguration", async ({ payload }) => {
 *   return { taken: await sendMail(payload.data) };
 * });
 *
 * @throws {TypeError} when a secret is no AES key or has white space around it, or the API key is empty.
 * @throws {RangeError} when a bound is not finite.
 */
export function roomle(options: RoomleOptions): Roomle {
  const verify = createVerifier(options);
  const { header = tokenHeader } = options;
  return {
    name: "roomle",
    proof: "bearer",
    handlersChoose: true,
    secretHeaders: [header.toLowerCase()],
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
