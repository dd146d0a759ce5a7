import type { Reason, Refusal } from "../../errors.ts";
import { createHashing } from "../../hashing.ts";
import { readHeader } from "../../headers.ts";
import { fromHex, toHex } from "../../hex.ts";
import type { Delivery, Verdict } from "../../platform.ts";
import { createKeyring, type Secrets } from "../../secrets.ts";
import { parseTimestamp } from "../../timestamp.ts";
import { signatureHeader, timeHeader } from "./sign.ts";

export interface VerifierOptions {
  readonly secrets: Secrets;
  /** Milliseconds since 1970. @defaultValue Date.now */
  readonly now?: (() => number) | undefined;
}

/** Never throws because of its input. */
export type Verify = (delivery: Delivery) => Promise<Verdict<"signed">>;

/** Makes the function that proves that Lanternfish sent exactly these bytes, within five minutes. */
export function createVerifier({ secrets, now = Date.now }: VerifierOptions): Verify {
  const keysFor = createKeyring(secrets);
  return async (delivery) => {
    const { body } = delivery;
    if (!ArrayBuffer.isView(body)) return refuse("body_unavailable", 500);
    const time = readHeader(delivery.headers, timeHeader);
    if (time.reason) return refuse(time.reason);
    const signature = readHeader(delivery.headers, signatureHeader);
    if (signature.reason) return refuse(signature.reason);
    const signedAt = parseTimestamp(time.value);
    if (signedAt === undefined || !/^[\da-f]{64}$/i.test(signature.value)) return refuse("malformed_header");
    const keys = await Promise.resolve(keysFor(delivery)).catch(() => undefined);
    if (keys === undefined) return refuse("busy", 503);
    const { hmac, sha256, isEqual } = createHashing();
    for (const { id, value } of keys?.candidates ?? []) {
      if (!isEqual(await hmac(value)(`${time.value}.`, body), fromHex(signature.value))) continue;
      const age = now() - signedAt;
      if (!(age <= 300_000)) return refuse("stale");
      if (!(age >= -60_000)) return refuse("future");
      const tenant = keys?.tenant;
      return {
        ok: true,
        proof: "signed",
        keyId: id,
        tenant,
        signedAt: new Date(signedAt),
        deliveryKey: async () =>
          ["lanternfish", tenant ?? [], toHex(await sha256(`${time.value}.`, body))].flat().join(":"),
      };
    }
    return refuse(keys ? "bad_signature" : "unknown_tenant");
  };
}

function refuse(reason: Reason, status = 401): Refusal {
  return { ok: false, reason, status };
}
