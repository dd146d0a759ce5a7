import type { Platform } from "../../platform.ts";
import { answer } from "./answer.ts";
import type { LanternfishEvent } from "./event.ts";
import { parse } from "./parse.ts";
import { createVerifier, type VerifierOptions } from "./verify.ts";

export { sign, type SignInput } from "./sign.ts";
export type { LanternfishEvent } from "./event.ts";
export { createVerifier, type Verify, type VerifierOptions } from "./verify.ts";

/** Receives from Lanternfish: HMAC-SHA256 over time and body. */
export function lanternfish(options: VerifierOptions): Platform<LanternfishEvent, "signed"> {
  return { name: "lanternfish", proof: "signed", verify: createVerifier(options), parse, answer };
}
