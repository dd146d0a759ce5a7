import { ReceiverError } from "../../errors.ts";
import type { Delivery, Platform, Proof, Verified } from "../../platform.ts";
import { answer } from "./answer.ts";
import type { CrazygoldfishEvent } from "./event.ts";
import { createParser, type ParseOptions } from "./parse.ts";
import { checkRead, schemes } from "./scheme.ts";
import { createVerifier, type ProofFor, type VerifierOptions } from "./verify.ts";

export type { Hash, Hashing } from "../../hashing.ts";
export { createVerifier } from "./verify.ts";
export { sign, type SignInput } from "./sign.ts";

export type { CrazygoldfishEvent, CrazygoldfishEventType, TemplatePayload } from "./event.ts";
export type { ProofOf, ReadOptions, Scheme } from "./scheme.ts";
export type { AuthenticatedOptions, ProofFor, UnauthenticatedOptions, VerifierOptions, Verify } from "./verify.ts";

export type CrazygoldfishOptions<T extends string = string> = VerifierOptions & ParseOptions<T>;

/** The names in the option `templates`. */
export type TemplatesOf<O extends CrazygoldfishOptions> = O extends { readonly templates: readonly (infer T)[] }
  ? Extract<T, string>
  : never;

/** CrazyGoldFish, for `createReceiver`; its parts can be used alone. `T` are the names in the option `templates`. */
export interface Crazygoldfish<P extends Proof = Proof, T extends string = never> extends Platform<
  CrazygoldfishEvent<T>,
  P
> {
  /** @throws {ReceiverError} with the reason and the status to answer with. */
  readonly verifyOrThrow: (delivery: Delivery) => Promise<Verified<P>>;
}

/**
 * Receives from CrazyGoldFish, whose deliveries are documented nowhere: say in `read` which header proves one and how, or
 * `unauthenticated: true` where the webhook has no secret. An event's type is the name of the template that documents went through; list
 * your account's own as `templates`, and they may have typed handlers like those that are documented.
 *
 * @example
 * const platform = crazygoldfish({
 *   secrets: process.env.CRAZYGOLDFISH_SECRET ?? "",
 *   read: { header: "x-webhook-signature", scheme: "hmac-sha256-hex" },
 *   templates: ["delivery_note_extraction"],
 * });
 *
 * @throws {TypeError} when there is neither a scheme nor `unauthenticated: true`, or both, and for a secret that no delivery could prove.
 */
export function crazygoldfish<const O extends CrazygoldfishOptions>(
  options: O,
): Crazygoldfish<ProofFor<O>, TemplatesOf<O>>;
// Implemented for any of the options; the signature above says what they give.
export function crazygoldfish(options: CrazygoldfishOptions): Crazygoldfish<Proof, string> {
  const verify = createVerifier<VerifierOptions>(options);
  const { proof, secretHeaders } = strengthOf(options);
  return {
    name: "crazygoldfish",
    proof,
    secretHeaders,
    verify,
    async verifyOrThrow(delivery) {
      const verdict = await verify(delivery);
      if (verdict.ok) return verdict;
      throw new ReceiverError(verdict);
    },
    parse: createParser(options),
    answer,
  };
}

function strengthOf({ read }: CrazygoldfishOptions): Pick<Platform, "proof" | "secretHeaders"> {
  // createVerifier has refused what says neither.
  if (!read) return { proof: "none" };
  const { scheme, header } = checkRead(read);
  const { proof } = schemes[scheme];
  // A header that is the secret itself is good for any other body.
  return { proof, secretHeaders: proof === "bearer" ? [header] : [] };
}
