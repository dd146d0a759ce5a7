import { ReceiverError } from "../../errors.ts";
import type { Delivery, Platform, Verified } from "../../platform.ts";
import { answer } from "./answer.ts";
import type { VntanaEvent } from "./event.ts";
import { parse } from "./parse.ts";
import { createVerifier, type VerifierOptions } from "./verify.ts";

export type { Hash, Hashing } from "../../hashing.ts";
export { createVerifier, type Verify, type VerifierOptions } from "./verify.ts";
export { sign, type SignInput } from "./sign.ts";
export { canonicalType, type VntanaEvent, type VntanaEventType } from "./event.ts";

export interface VntanaOptions extends VerifierOptions {
  /**
   * Reads from an event which tenant it belongs to. An event of another tenant than the one whose secret signed it is refused,
   * so that one tenant cannot speak for another. Needs a secret lookup that returns tenants.
   */
  readonly bind?: ((event: VntanaEvent) => string | undefined) | undefined;
}

/** VNTANA, for `createReceiver`; its parts can be used alone. */
export interface Vntana extends Platform<VntanaEvent, "signed"> {
  /** @throws {ReceiverError} with the reason and the status to answer with. */
  readonly verifyOrThrow: (delivery: Delivery) => Promise<Verified<"signed">>;
}

/**
 * Receives from VNTANA: HMAC-SHA256 over timestamp and body, JSON events, `{"ok":true}`.
 *
 * @example
 * const receiver = createReceiver({ platform: vntana({ secrets: process.env.VNTANA_SECRET ?? "" }) });
 *
 * @throws {TypeError} when a secret is empty, has white space around it, or has another platform's prefix.
 */
export function vntana({ bind, ...options }: VntanaOptions): Vntana {
  if (bind && typeof options.secrets !== "function") {
    throw new TypeError("bind compares with a tenant, so secrets must be a function that returns one.");
  }
  const verify = createVerifier(options);
  return {
    name: "vntana",
    proof: "signed",
    verify,
    async verifyOrThrow(delivery) {
      const verdict = await verify(delivery);
      if (verdict.ok) return verdict;
      throw new ReceiverError(verdict);
    },
    parse(body, verified) {
      const parsed = parse(body);
      if (!bind || !parsed.ok || isBound(parsed.event, verified, bind)) return parsed;
      return { ok: false, reason: "tenant_mismatch", status: 401 };
    },
    answer,
  };
}

function isBound(event: VntanaEvent, { tenant }: Verified, bind: NonNullable<VntanaOptions["bind"]>): boolean {
  try {
    return tenant !== undefined && bind(event) === tenant;
  } catch {
    // The payload is not checked against the contract: `bind` may trip over a member that is not there.
    return false;
  }
}
