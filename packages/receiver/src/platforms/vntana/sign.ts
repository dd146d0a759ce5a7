import { createHashing, type Hashing } from "../../hashing.ts";
import { toHex } from "../../hex.ts";
import { checkSecret } from "../../secrets.ts";

export interface SignInput {
  readonly secret: string;
  /** The exact text of the X-TIMESTAMP header. */
  readonly timestamp: string;
  /** Bytes, or text that is sent as UTF-8. */
  readonly body: Uint8Array | string;
  /** @defaultValue node:crypto where there is one, else WebCrypto */
  readonly hashing?: Hashing | undefined;
}

/**
 * The headers VNTANA would send with this body; for tests and sandboxes.
 *
 * @example
 * const proof = await sign({ secret, timestamp: new Date().toISOString(), body });
 * const headers = { "content-type": "application/json", ...proof };
 *
 * @throws {TypeError} when no receiver would take the secret.
 */
export async function sign({
  secret,
  timestamp,
  body,
  hashing = createHashing(),
}: SignInput): Promise<Record<"x-timestamp" | "x-vntana-signature", string>> {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const signature = await hashing.hmac(checkSecret(secret))(`${timestamp}#`, bytes);
  return { "x-timestamp": timestamp, "x-vntana-signature": toHex(signature) };
}
