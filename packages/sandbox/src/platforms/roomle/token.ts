/** What the token of a call says. */
export interface TokenContent {
  /** `anonymous` before the sign-in. */
  readonly session: string;
  readonly apiKey: string;
}

/** Reads the token of a call; where it cannot, what is wrong with it. A sandbox keeps no secret, so it may say that. */
export async function readToken(token: string, secret: string): Promise<TokenContent | string> {
  const [, algorithm, encoded = ""] = /^(\d\d)-(.+)$/.exec(token) ?? [];
  if (algorithm !== "01") return "the token begins with 01-: AES/CBC is the only algorithm that the sandbox reads";
  const blocks = fromBase64(encoded);
  if (!blocks?.length || blocks.length % 16 !== 0) return "the token holds no whole blocks of AES in base64";
  const zero = new Uint8Array(16);
  // The platform does not say where the initialization vector is: in front, or zero.
  const ways = [
    { iv: blocks.slice(0, 16), data: blocks.slice(16) },
    { iv: zero, data: blocks },
  ];
  for (const { iv, data } of ways) {
    const text = await decrypt(secret, iv, data);
    const [, session, apiKey] = /^\d{4}-\d\d-\d\dT[^;]*;([^;]+);(.*)$/.exec(text ?? "") ?? [];
    if (session !== undefined && apiKey !== undefined) return { session, apiKey };
  }
  return "the token is not encrypted with the secret of this API key, or holds something else than timestamp;session;apiKey";
}

type Bytes = Uint8Array<ArrayBuffer>;

async function decrypt(secret: string, iv: Bytes, data: Bytes): Promise<string | undefined> {
  const { subtle } = globalThis.crypto;
  try {
    const key = await subtle.importKey("raw", new TextEncoder().encode(secret), "AES-CBC", false, ["decrypt"]);
    const plain = await subtle.decrypt({ name: "AES-CBC", iv }, key, data);
    return new TextDecoder("utf-8", { fatal: true }).decode(plain);
  } catch {
    return undefined;
  }
}

function fromBase64(text: string): Bytes | undefined {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
