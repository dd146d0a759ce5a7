import type { Reason, Refusal } from "../../errors.ts";
import { createHashing, type Hashing } from "../../hashing.ts";
import { toHex } from "../../hex.ts";
import type { Delivery, Verdict } from "../../platform.ts";
import { type Candidate, createKeyring, type Secrets } from "../../secrets.ts";
import { type Aes, createAes } from "./aes.ts";
import { type ApiKeys, createApiKeys } from "./api-keys.ts";
import { type Content, type Iv, readContent } from "./content.ts";
import { checkAesSecret, type Layout, readToken, secretBytes, tokenHeader } from "./token.ts";

export interface VerifierOptions {
  /** What Roomle issued with the API key, 16, 24 or 32 bytes; several during a replacement, or a function that finds them. */
  readonly secrets: Secrets;
  /** What is entered in the tenant's settings. Without one there, tokens are made with a default secret and prove nothing. */
  readonly apiKey: ApiKeys;
  /** How old a token may be, its bound included. @defaultValue 300 */
  readonly maxAgeSeconds?: number | undefined;
  /** How far the platform's clock may be ahead of ours, its bound included. @defaultValue 60 */
  readonly maxAheadSeconds?: number | undefined;
  /** Where a token's initialization vector may be. The platform's own way is told to `onIv`. @defaultValue all three */
  readonly iv?: Iv | readonly Iv[] | undefined;
  /**
   * Told once, with the first proved token: the way that the platform uses, to be set as `iv`. With `zero` alone nobody who has captured
   * a token can change its time.
   */
  readonly onIv?: ((iv: Iv) => unknown) | undefined;
  /** @defaultValue "prefixed" */
  readonly layout?: Layout | undefined;
  /** The header that carries the token. @defaultValue "token" */
  readonly header?: string | undefined;
  /** Milliseconds since 1970. @defaultValue Date.now */
  readonly now?: (() => number) | undefined;
  /** For delivery keys and comparisons. @defaultValue node:crypto where there is one, else WebCrypto; chosen at the first delivery */
  readonly hashing?: Hashing | undefined;
}

/** Never throws because of its input. */
export type Verify = (delivery: Delivery) => Promise<Verdict<"bearer">>;

/**
 * Makes the function that proves that whoever sent a delivery knows the secret, or has seen a token of it in the last minutes: the body
 * is not covered. For programs that verify and do the rest themselves.
 *
 * @example
 * const verify = createVerifier({ secrets: process.env.ROOMLE_SECRET ?? "", apiKey: process.env.ROOMLE_API_KEY ?? "" });
 * const verdict = await verify({ headers: request.headers, body: new Uint8Array(await request.arrayBuffer()) });
 * if (!verdict.ok) return new Response(null, { status: verdict.status });
 *
 * @throws {TypeError} when a secret is no AES key or has white space around it, or the API key is empty.
 * @throws {RangeError} when a bound is not finite.
 */
export function createVerifier(options: VerifierOptions): Verify {
  const { secrets, apiKey, maxAgeSeconds = 300, maxAheadSeconds = 60, now = Date.now } = options;
  const { iv = ["zero", "prefixed", "unknown"], layout = "prefixed", header = tokenHeader } = options;
  if (!Number.isFinite(maxAgeSeconds + maxAheadSeconds)) {
    throw new RangeError("maxAgeSeconds and maxAheadSeconds must be finite.");
  }
  const keysFor = createKeyring(secrets, checkAesSecret);
  const apiKeysFor = createApiKeys(apiKey);
  const ivs: readonly Iv[] = [iv].flat();
  const aesOf = createAesCache();
  const report = once(options.onIv);
  let { hashing } = options;

  /** Whether a token may be handed on, for what it says; the same work whether there is something to compare or not. */
  async function holds(content: Content | undefined, apiKeys: readonly string[], hash: Hashing): Promise<boolean> {
    const given = await hash.sha256("", content?.apiKey ?? new Uint8Array());
    let isOurs = false;
    for (const wanted of apiKeys) {
      isOurs = hash.isEqual(await hash.sha256(wanted, new Uint8Array()), given) || isOurs;
    }
    return content !== undefined && isOurs && ivs.includes(content.iv);
  }

  return async ({ headers, body, url }) => {
    if (!ArrayBuffer.isView(body)) return refuse("body_unavailable", 500);
    const { blocks, reason } = readToken(headers, { header: header.toLowerCase(), layout });
    if (reason) return refuse(reason);
    const hash = (hashing ??= createHashing());
    try {
      const keys = await keysFor({ headers, url });
      const tenant = keys?.tenant;
      const apiKeys = apiKeysFor(tenant, keys !== null);
      const time = now();
      const valid = (keys?.candidates ?? []).filter(({ notBefore, notAfter }) => time >= notBefore && time <= notAfter);
      // An unknown tenant takes as long as a known one.
      for (const candidate of valid.length ? valid : [nobody]) {
        const content = readContent(await aesOf(candidate).decrypt(blocks));
        if (!(await holds(content, apiKeys, hash)) || candidate === nobody || !content) continue;
        const { signedAt } = content;
        // Only now, so that a forger learns nothing about our clock. Intentionally not `>`: with NaN, freshness must fail.
        if (signedAt !== undefined && !(time - signedAt <= maxAgeSeconds * 1000)) return refuse("stale");
        if (signedAt !== undefined && !(signedAt - time <= maxAheadSeconds * 1000)) return refuse("future");
        report(content.iv);
        return {
          ok: true,
          proof: "bearer",
          keyId: candidate.id,
          tenant,
          signedAt: signedAt === undefined ? undefined : new Date(signedAt),
          // Of both: two visitors may ask for the same.
          deliveryKey: async () =>
            ["roomle", tenant ?? [], toHex(await hash.sha256(`${toHex(blocks)}#`, body))].flat().join(":"),
        };
      }
      return refuse(keys ? "bad_token" : "unknown_tenant");
    } catch (cause) {
      return { ...refuse("busy", 503), cause };
    }
  };
}

/** Stands in for the secret of a tenant that nobody knows. */
const nobody: Candidate = { id: "", value: "0".repeat(16), notBefore: -Infinity, notAfter: Infinity };

/** By candidate: importing a key costs as much as using it. */
function createAesCache(): (candidate: Candidate) => Aes {
  const made = new WeakMap<Candidate, Aes>();
  return (candidate) => {
    const aes = made.get(candidate) ?? createAes(secretBytes(candidate.value));
    made.set(candidate, aes);
    return aes;
  };
}

function once(listener: VerifierOptions["onIv"]): (iv: Iv) => void {
  let tell = listener;
  return (iv) => {
    const first = tell;
    tell = undefined;
    try {
      first?.(iv);
    } catch {
      // What a listener throws must not change the verdict.
    }
  };
}

function refuse(reason: Reason, status = 401): Refusal {
  return { ok: false, reason, status };
}
