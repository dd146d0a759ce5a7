import { type Bcrypt, nativeBcrypt, slicedBcrypt } from "./bcrypt.ts";
import { toText } from "./bcrypt-text.ts";
import { checkSecretToken, secretBytes, type tokenHeader } from "./token.ts";

export interface SignInput {
  readonly secret: string;
  /** 4 to 31; each step doubles the work. Which one the platform uses is not documented. @defaultValue 10 */
  readonly cost?: number | undefined;
  /** 16 bytes. @defaultValue random ones */
  readonly salt?: Uint8Array | undefined;
  /** @defaultValue `@node-rs/bcrypt` where it is installed, else bcryptjs on this thread */
  readonly bcrypt?: Bcrypt | undefined;
}

/**
 * The header SmartShape would send with any body; for tests and sandboxes.
 *
 * @example
 * const proof = await sign({ secret });
 * const headers = { "content-type": "application/json", ...proof };
 *
 * @throws {TypeError} when no receiver would take the secret.
 */
export async function sign({
  secret,
  cost = 10,
  salt = crypto.getRandomValues(new Uint8Array(16)),
  bcrypt = nativeBcrypt() ?? slicedBcrypt(),
}: SignInput): Promise<Record<typeof tokenHeader, string>> {
  const digest = await bcrypt(secretBytes(checkSecretToken(secret)), salt, cost);
  return { "x-smartshape-token": `$2b$${String(cost).padStart(2, "0")}$${toText(salt)}${toText(digest)}` };
}
