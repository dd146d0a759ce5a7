import { toBase64 } from "../../base64.ts";
import type { Reason } from "../../errors.ts";
import { toHex } from "../../hex.ts";
import type { Proof } from "../../platform.ts";
import { checkSecret } from "../../secrets.ts";

/** How a header proves a delivery: it is the secret itself, or HMAC-SHA256 over the body in one of two notations. */
export type Scheme = "equals" | "hmac-sha256-hex" | "hmac-sha256-base64";

/** Where the proof of a delivery is and how it is made. CrazyGoldFish documents neither: look at a delivery of your own. */
export interface ReadOptions<S extends Scheme = Scheme> {
  readonly scheme: S;
  /** Proposed. @defaultValue "x-webhook-signature" */
  readonly header?: string | undefined;
}

/** What a scheme proves. The secret itself says nothing about the body. */
export type ProofOf<S extends Scheme> = S extends "equals" ? "bearer" : "signed";

/** The same with every default filled in; the header in lower case. */
export interface Reading {
  readonly scheme: Scheme;
  readonly header: string;
}

interface Rules {
  readonly proof: Exclude<Proof, "none">;
  /** What the header can be at all: looked at before anything is hashed. */
  readonly grammar: RegExp;
  readonly mismatch: Reason;
  /** The header's text for an HMAC; absent where the text is the secret. */
  readonly encode?: (hmac: Uint8Array) => string;
  /** One spelling for texts that mean the same. */
  readonly normal: (text: string) => string;
}

export const schemes: Readonly<Record<Scheme, Rules>> = {
  // Runtimes disagree on what bytes beyond ASCII are in a header.
  equals: { proof: "bearer", grammar: /^[ -~]{1,1024}$/, mismatch: "bad_token", normal: (text) => text },
  "hmac-sha256-hex": {
    proof: "signed",
    grammar: /^[\da-f]{64}$/i,
    mismatch: "bad_signature",
    encode: toHex,
    normal: (text) => text.toLowerCase(),
  },
  // The last character before the padding has two bits to spare, which must be zero: otherwise one signature has several spellings.
  "hmac-sha256-base64": {
    proof: "signed",
    grammar: /^[A-Za-z\d+/]{42}[AEIMQUYcgkosw048]=$/,
    mismatch: "bad_signature",
    encode: toBase64,
    normal: (text) => text,
  },
};

/** @throws {TypeError} for a scheme that is none, and a header that no request can have. JavaScript callers pass anything. */
export function checkRead(read: unknown): Reading {
  const { scheme, header = "x-webhook-signature" } = Object(read);
  if (!Object.hasOwn(schemes, String(scheme))) {
    throw new TypeError(
      `read.scheme is one of ${Object.keys(schemes).join(", ")}. To receive what nothing proves, say unauthenticated: true.`,
    );
  }
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(String(header))) throw new TypeError("read.header is no name of a header.");
  return { scheme, header: String(header).toLowerCase() };
}

/** @throws {TypeError} with a sentence that says what is wrong, and never the secret. */
export function checkSecretFor(scheme: Scheme): (value: unknown) => string {
  return (value) => {
    const secret = checkSecret(value);
    // Two values of a repeated header arrive joined by a comma and a space.
    if (scheme === "equals" && (!schemes.equals.grammar.test(secret) || secret.includes(", "))) {
      throw new TypeError(
        "The signing secret cannot be a header's value: it has to be ASCII, up to 1024, without a comma and a space.",
      );
    }
    return secret;
  };
}
