import { createHashing, type Hashing } from "../../hashing.ts";
import { checkRead, checkSecretFor, type ReadOptions, schemes } from "./scheme.ts";

export interface SignInput {
  readonly secret: string;
  /** Bytes, or text that is sent as UTF-8. */
  readonly body: Uint8Array | string;
  /** As the receiver's. @defaultValue `hmac-sha256-hex` in `x-webhook-signature`, which is proposed */
  readonly read?: ReadOptions | undefined;
  /** @defaultValue node:crypto where there is one, else WebCrypto */
  readonly hashing?: Hashing | undefined;
}

/**
 * The header that proves this body to a receiver that reads the same way; for tests and sandboxes.
 *
 * @example
 * const proof = await sign({ secret, body });
 * const headers = { "content-type": "application/json", ...proof };
 *
 * @throws {TypeError} when no receiver would take the secret, or read this way.
 */
export async function sign({
  secret,
  body,
  read = { scheme: "hmac-sha256-hex" },
  hashing = createHashing(),
}: SignInput): Promise<Readonly<Record<string, string>>> {
  const { scheme, header } = checkRead(read);
  const text = checkSecretFor(scheme)(secret);
  const { encode } = schemes[scheme];
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return { [header]: encode ? encode(await hashing.hmac(text)("", bytes)) : text };
}
