/** Hashes a text and then bytes, as one message. */
export type Hash = (text: string, bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** Where hashes are computed. */
export interface Hashing {
  /** HMAC-SHA256 with the UTF-8 bytes of a secret as its key, for any number of messages. */
  readonly hmac: (secret: string) => Hash;
  readonly sha256: Hash;
  /** For two hashes; takes the same time wherever they differ. */
  readonly isEqual: (left: Uint8Array, right: Uint8Array) => boolean;
}

/** node:crypto where there is one (Node ≥ 20.16, Bun, Deno, Workers with Node compatibility), else WebCrypto. */
export function createHashing(): Hashing {
  // Intentionally not an import: bundlers for browsers and the edge would fail on it. On Node, WebCrypto takes ten times as long.
  const node = globalThis.process?.getBuiltinModule?.("node:crypto");
  return node ? nodeHashing(node) : webHashing();
}

function nodeHashing({
  createHash,
  createHmac,
  createSecretKey,
  timingSafeEqual,
}: typeof import("node:crypto")): Hashing {
  return {
    hmac(secret) {
      const key = createSecretKey(secret, "utf8");
      return (text, bytes) => createHmac("sha256", key).update(text).update(bytes).digest();
    },
    sha256: (text, bytes) => createHash("sha256").update(text).update(bytes).digest(),
    isEqual: timingSafeEqual,
  };
}

export function webHashing(): Hashing {
  const { subtle } = crypto;
  return {
    hmac(secret) {
      const key = subtle.importKey("raw", join(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
      return async (text, bytes) => new Uint8Array(await subtle.sign("HMAC", await key, join(text, bytes)));
    },
    sha256: async (text, bytes) => new Uint8Array(await subtle.digest("SHA-256", join(text, bytes))),
    isEqual: (left, right) => left.reduce((difference, byte, i) => difference | (byte ^ Number(right[i])), 0) === 0,
  };
}

function join(text: string, bytes: Uint8Array = new Uint8Array()): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(text);
  const all = new Uint8Array(head.length + bytes.length);
  all.set(head);
  all.set(bytes, head.length);
  return all;
}
