import { toBase64 } from "../../base64.ts";
import { createAes } from "./aes.ts";
import { checkAesSecret, secretBytes, type tokenHeader } from "./token.ts";

export interface SignInput {
  /** 16, 24 or 32 bytes. */
  readonly secret: string;
  readonly apiKey: string;
  /** As `yyyy-MM-dd'T'HH:mm:ss.SSSX`. @defaultValue now */
  readonly timestamp?: string | undefined;
  /** @defaultValue "anonymous" */
  readonly session?: string | undefined;
  /**
   * Where the initialization vector goes: random and in front of the encrypted bytes, sixteen zeros, or bytes that the receiver does not
   * know. Which one the platform uses is not documented. @defaultValue "prefixed"
   */
  readonly iv?: "prefixed" | "zero" | Uint8Array | undefined;
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
}: SignInput): Promise<Record<typeof tokenHeader, string>> {
  const aes = createAes(secretBytes(checkAesSecret(secret)));
  const plain = new TextEncoder().encode(`${timestamp};${session};${apiKey}`);
  if (iv !== "prefixed") {
    const vector = iv === "zero" ? new Uint8Array(16) : new Uint8Array(iv);
    return { token: `01-${toBase64(await aes.encrypt(plain, vector))}` };
  }
  const vector = crypto.getRandomValues(new Uint8Array(16));
  return { token: `01-${toBase64(new Uint8Array([...vector, ...(await aes.encrypt(plain, vector))]))}` };
}
