import { ClientError } from "../../errors.ts";

/** Where a token's initialization vector goes, which is not documented: random and in front of the encrypted bytes, or sixteen zeros. */
export type Iv = "prefixed" | "zero";

export interface FramingOptions {
  readonly apiKey: string;
  readonly readSecret: () => Promise<string | undefined>;
  readonly iv: Iv;
  readonly now: () => number;
}

/** What a token carries before there is a session. */
export const anonymous = "anonymous";

/**
 * Makes the function that writes a call's token: `01-`, and in base64 `<timestamp>;<session>;<API key>` in AES-CBC under the secret's bytes.
 *
 * @throws {ClientError} kind `usage`, when it is called, for a secret that is no AES key. Never shows it.
 */
export function createFraming({ apiKey, readSecret, iv, now }: FramingOptions): (session: string) => Promise<string> {
  return async (session) => {
    const { subtle } = crypto;
    const secret = new TextEncoder().encode((await readSecret()) ?? "");
    if (![16, 24, 32].includes(secret.length)) {
      throw new ClientError("usage", "Roomle's secret must have 16, 24 or 32 bytes. Is the environment variable set?");
    }
    const key = await subtle.importKey("raw", secret, "AES-CBC", false, ["encrypt"]);
    const vector = iv === "zero" ? new Uint8Array(16) : crypto.getRandomValues(new Uint8Array(16));
    const plain = new TextEncoder().encode(`${new Date(now()).toISOString()};${session};${apiKey}`);
    const blocks = new Uint8Array(await subtle.encrypt({ name: "AES-CBC", iv: vector }, key, plain));
    const bytes = iv === "zero" ? blocks : [...vector, ...blocks];
    return `01-${btoa(String.fromCharCode(...bytes))}`;
  };
}
