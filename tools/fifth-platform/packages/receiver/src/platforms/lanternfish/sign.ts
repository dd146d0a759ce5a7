import { createHashing } from "../../hashing.ts";
import { toHex } from "../../hex.ts";

export const timeHeader = "x-lanternfish-time";
export const signatureHeader = "x-lanternfish-signature";

export interface SignInput {
  readonly secret: string;
  /** ISO 8601. */
  readonly time: string;
  readonly body: Uint8Array;
}

/** The headers Lanternfish would send with this body. */
export async function sign({ secret, time, body }: SignInput): Promise<Readonly<Record<string, string>>> {
  return { [timeHeader]: time, [signatureHeader]: toHex(await createHashing().hmac(secret)(`${time}.`, body)) };
}
