import type { Reason, Refusal } from "../../errors.ts";
import { createHashing, type Hashing } from "../../hashing.ts";
import { readHeader } from "../../headers.ts";
import { fromHex, toHex } from "../../hex.ts";
import type { Delivery, Verdict } from "../../platform.ts";
import { createKeyring, type Secrets } from "../../secrets.ts";
import { parseTimestamp } from "../../timestamp.ts";

export interface VerifierOptions {
  /** One signing secret, several during a rotation, or a function that finds them. */
  readonly secrets: Secrets;
  /** How old a delivery may be, its bound included. @defaultValue 300 */
  readonly maxAgeSeconds?: number | undefined;
  /** How far the platform's clock may be ahead of ours, its bound included. @defaultValue 60 */
  readonly maxAheadSeconds?: number | undefined;
  /** Milliseconds since 1970. @defaultValue Date.now */
  readonly now?: (() => number) | undefined;
  /** @defaultValue node:crypto where there is one, else WebCrypto; chosen at the first delivery */
  readonly hashing?: Hashing | undefined;
}

/** Never throws because of its input. */
export type Verify = (delivery: Delivery) => Promise<Verdict<"signed">>;

/**
 * Makes the function that proves that VNTANA sent exactly these bytes, recently; for programs that verify and do the rest themselves.
 *
 * @example
 * const verify = createVerifier({ secrets: process.env.VNTANA_SECRET ?? "" });
 * const verdict = await verify({ headers: request.headers, body: new Uint8Array(await request.arrayBuffer()) });
 * if (!verdict.ok) return new Response(null, { status: verdict.status });
 *
 * @throws {TypeError} when a secret is empty, has white space around it, or has another platform's prefix.
 */
export function createVerifier(options: VerifierOptions): Verify {
  const { secrets, maxAgeSeconds = 300, maxAheadSeconds = 60, now = Date.now } = options;
  if (!Number.isFinite(maxAgeSeconds + maxAheadSeconds)) {
    throw new RangeError("maxAgeSeconds and maxAheadSeconds must be finite.");
  }
  const keysFor = createKeyring(secrets);
  let { hashing } = options;

  return async (delivery) => {
    const claim = readClaim(delivery);
    if ("reason" in claim) return claim;
    const { text, body, signature, signedAt } = claim;
    let keys;
    try {
      keys = await keysFor(delivery);
    } catch (cause) {
      return { ...refuse("busy", 503), cause };
    }
    const { hmac, sha256, isEqual } = (hashing ??= createHashing());
    const time = now();
    const valid = (keys?.candidates ?? []).filter(({ notBefore, notAfter }) => time >= notBefore && time <= notAfter);
    // An unknown tenant takes as long as a known one.
    if (!valid.length) await hmac("none")(text, body);
    for (const key of valid) {
      key.hmac ??= hmac(key.value);
      if (!isEqual(await key.hmac(text, body), signature)) continue;
      // Only now, so that a forger learns nothing about our clock. Intentionally not `>`: with NaN, freshness must fail.
      if (!(time - signedAt <= maxAgeSeconds * 1000)) return refuse("stale");
      if (!(signedAt - time <= maxAheadSeconds * 1000)) return refuse("future");
      const tenant = keys?.tenant;
      return {
        ok: true,
        proof: "signed",
        keyId: key.id,
        tenant,
        signedAt: new Date(signedAt),
        // Intentionally not the signature: whoever can read a store of keys could replay it.
        deliveryKey: async () => ["vntana", tenant ?? [], toHex(await sha256(text, body))].flat().join(":"),
      };
    }
    return refuse(keys ? "bad_signature" : "unknown_tenant");
  };
}

interface Claim {
  /** Signed in front of the body. */
  readonly text: string;
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
  readonly signedAt: number;
}

// Grammar before hashing: with `2026-01-01T00:00:00#{"event":"x` as the timestamp, header and body could trade bytes under one signature.
function readClaim({ headers, body }: Delivery): Claim | Refusal {
  if (!ArrayBuffer.isView(body)) return refuse("body_unavailable", 500);
  const timestamp = readHeader(headers, "x-timestamp");
  if (timestamp.reason) return refuse(timestamp.reason);
  const signature = readHeader(headers, "x-vntana-signature");
  if (signature.reason) return refuse(signature.reason);
  const signedAt = parseTimestamp(timestamp.value);
  if (signedAt === undefined || !/^[\da-f]{64}$/i.test(signature.value)) return refuse("malformed_header");
  return { text: `${timestamp.value}#`, body, signature: fromHex(signature.value), signedAt };
}

function refuse(reason: Reason, status = 401): Refusal {
  return { ok: false, reason, status };
}
