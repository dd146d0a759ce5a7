/** AES in CBC mode for one secret, whose bytes are the key. */
export interface Aes {
  /** With PKCS#7 padding. */
  readonly encrypt: (plain: Uint8Array<ArrayBuffer>, iv: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
  /** Whole blocks, at least one, with sixteen zeros for a vector; the padding stays, right or wrong. */
  readonly decrypt: (blocks: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
}

/** From WebCrypto, which every runtime has. Rejects where the runtime knows no AES of the secret's length: Chromium has none of 24 bytes. */
export function createAes(secret: Uint8Array<ArrayBuffer>): Aes {
  const { subtle } = crypto;
  const key = subtle.importKey("raw", secret, "AES-CBC", false, ["encrypt", "decrypt"]);
  // Whoever uses it awaits it; unused, it is nobody's unhandled rejection.
  key.catch(() => undefined);
  const encrypt: Aes["encrypt"] = async (plain, iv) =>
    new Uint8Array(await subtle.encrypt({ name: "AES-CBC", iv }, await key, plain));
  return {
    encrypt,
    async decrypt(blocks) {
      // WebCrypto takes padding off and throws where it is wrong, which would tell a stranger so. Nothing, encrypted with the last block
      // for a vector, is one block of right padding behind it: that is taken off, and it never throws.
      const ending = await encrypt(new Uint8Array(), blocks.slice(-16));
      const whole = new Uint8Array(blocks.length + ending.length);
      whole.set(blocks);
      whole.set(ending, blocks.length);
      const iv = new Uint8Array(16);
      return new Uint8Array(await subtle.decrypt({ name: "AES-CBC", iv }, await key, whole));
    },
  };
}
