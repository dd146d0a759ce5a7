/** A secret that only its vault can read. Prints as nothing but bytes. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly text: Promise<ArrayBuffer>;
}

/** Keeps secrets as the platform says that it does: encrypted, so that it can read them back. */
export interface Vault {
  readonly seal: (secret: string) => Sealed;
  readonly open: (sealed: Sealed) => Promise<string>;
}

/** AES-GCM, with a key that never leaves the runtime and is made when the first secret is sealed. */
export function createVault(): Vault {
  let key: Promise<CryptoKey> | undefined;
  const theKey = (): Promise<CryptoKey> => {
    key ??= crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    return key;
  };
  return {
    seal(secret) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const text = theKey().then((made) =>
        crypto.subtle.encrypt({ name: "AES-GCM", iv }, made, new TextEncoder().encode(secret)),
      );
      // Told to whoever opens it; nobody else waits for it.
      text.catch(() => undefined);
      return { iv, text };
    },
    async open({ iv, text }) {
      const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await theKey(), await text);
      return new TextDecoder().decode(plain);
    },
  };
}
