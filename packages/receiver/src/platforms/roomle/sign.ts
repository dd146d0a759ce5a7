import { toBase64 } from "../../base64.ts";
import { createAes } from "./aes.ts";
import type { Iv } from "./content.ts";
import { checkAesSecret, secretBytes, type tokenHeader } from "./token.ts";

export interface SignInput {
  /** 16, 24 or 32 bytes. */
  readonly secret: string;
  readonly apiKey: string;
  /** As `yyyy-MM-dd'T'HH:mm:ss.SSSX`. @defaultValue now */
  readonly timestamp?: string | undefined;
  /** @defaultValue "anonymous" */
  readonly session?: string | undefined;
  /** Where the initialization vector is, which is not documented. @defaultValue "prefixed" */
  readonly iv?: Iv | undefined;
  /** The vector itself, 16 bytes; not for `zero`. @defaultValue random ones */
  readonly vector?: Uint8Array | undefined;
}

/**
 * The header Roomle would send with any body; for tests and sandboxes.
 *
 * @example
 * const proof = await sign({ secret, apiKey });
 * const headers = { "content-type": "application/json", ...proof };
 *
 * @throws {TypeError} when no receiver would take the secret.
 */
export async function sign({
  secret,
  apiKey,
  timestamp = new Date().toISOString(),
  session = "anonymous",
  iv = "prefixed",
  vector = crypto.getRandomValues(new Uint8Array(16)),
}: SignInput): Promise<Record<typeof tokenHeader, string>> {
  const aes = createAes(secretBytes(checkAesSecret(secret)));
  const plain = new TextEncoder().encode(`${timestamp};${session};${apiKey}`);
  const used = iv === "zero" ? new Uint8Array(16) : new Uint8Array(vector);
  const blocks = await aes.encrypt(plain, used);
  return { token: `01-${toBase64(iv === "prefixed" ? new Uint8Array([...used, ...blocks]) : blocks)}` };
}
