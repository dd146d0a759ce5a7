import type { Reason, Refusal } from "../../errors.ts";
import { createHashing, type Hashing } from "../../hashing.ts";
import { readHeader } from "../../headers.ts";
import { toHex } from "../../hex.ts";
import type { Delivery, Proof, Verdict, Verified } from "../../platform.ts";
import { type Candidate, createKeyring, type Keyring, type Secrets } from "../../secrets.ts";
import {
  checkRead,
  checkSecretFor,
  type ProofOf,
  type Reading,
  type ReadOptions,
  type Scheme,
  schemes,
} from "./scheme.ts";

interface AnyOptions {
  /** Milliseconds since 1970. @defaultValue Date.now */
  readonly now?: (() => number) | undefined;
  /** @defaultValue node:crypto where there is one, else WebCrypto; chosen at the first delivery */
  readonly hashing?: Hashing | undefined;
}

/** For webhooks that were created with a secret. */
export interface AuthenticatedOptions<S extends Scheme = Scheme> extends AnyOptions {
  /** What was given as `secret_hash` when the webhook was created; several during a replacement, or a function that finds them. */
  readonly secrets: Secrets;
  readonly read: ReadOptions<S>;
  readonly unauthenticated?: undefined;
}

/** For webhooks without a secret: whoever knows the endpoint can send it anything. */
export interface UnauthenticatedOptions extends AnyOptions {
  readonly unauthenticated: true;
  readonly secrets?: undefined;
  readonly read?: undefined;
}

export type VerifierOptions = AuthenticatedOptions | UnauthenticatedOptions;

/** What these options let a delivery prove: `signed` or `bearer` by the scheme, `none` where nothing is asked for. */
export type ProofFor<O extends VerifierOptions> = O extends AuthenticatedOptions<infer S> ? ProofOf<S> : "none";

/** Never throws because of its input. */
export type Verify<P extends Proof> = (delivery: Delivery) => Promise<Verdict<P>>;

/**
 * Makes the function that proves a delivery in the way it was told, because CrazyGoldFish documents none. For programs that verify and do
 * the rest themselves.
 *
 * @example
 * const verify = createVerifier({ secrets: process.env.CRAZYGOLDFISH_SECRET ?? "", read: { scheme: "hmac-sha256-hex" } });
 * const verdict = await verify({ headers: request.headers, body: new Uint8Array(await request.arrayBuffer()) });
 * if (!verdict.ok) return new Response(null, { status: verdict.status });
 *
 * @throws {TypeError} when there is neither a scheme nor `unauthenticated: true`, or both, and for a secret that no delivery could prove.
 */
export function createVerifier<O extends VerifierOptions>(options: O): Verify<ProofFor<O>>;
// Implemented for any of the options; the signature above says which proof they give.
export function createVerifier(options: VerifierOptions): Verify<Proof> {
  const { secrets, read, unauthenticated, now = Date.now } = options;
  let { hashing } = options;
  const tools = (): Hashing => (hashing ??= createHashing());
  // Intentionally nothing but `true`: a misread setting must not turn verification off.
  if (unauthenticated !== true) return verifySecrets({ keysFor: keyring(options), read: checkRead(read), now, tools });
  if (secrets !== undefined || read !== undefined) {
    throw new TypeError("unauthenticated: true proves nothing, so it goes with neither secrets nor read.");
  }
  return async ({ body }) => {
    if (!ArrayBuffer.isView(body)) return refuse("body_unavailable", 500);
    return accept({ proof: "none", keyId: "none", tenant: undefined, body, hashing: tools() });
  };
}

function keyring({ secrets, read }: VerifierOptions): Keyring {
  const { scheme } = checkRead(read);
  // Absent in JavaScript, where it is refused as empty.
  return createKeyring(secrets ?? "", checkSecretFor(scheme));
}

interface SecretsVerifier {
  readonly keysFor: Keyring;
  readonly read: Reading;
  readonly now: () => number;
  readonly tools: () => Hashing;
}

function verifySecrets({ keysFor, read: { scheme, header }, now, tools }: SecretsVerifier): Verify<Proof> {
  const { grammar, normal, proof, mismatch } = schemes[scheme];
  return async ({ headers, body, url }) => {
    if (!ArrayBuffer.isView(body)) return refuse("body_unavailable", 500);
    const { value, reason } = readHeader(headers, header);
    if (reason) return refuse(reason);
    if (!grammar.test(value)) return refuse("malformed_header");
    let keys;
    try {
      keys = await keysFor({ headers, url });
    } catch (cause) {
      return { ...refuse("busy", 503), cause };
    }
    const time = now();
    const valid = (keys?.candidates ?? []).filter(({ notBefore, notAfter }) => time >= notBefore && time <= notAfter);
    const hashing = tools();
    const isProof = await comparison(normal(value), hashing);
    const expect = expectation(scheme, body, hashing);
    // An unknown tenant takes as long as a known one.
    if (!valid.length) await isProof(await expect({ value: "none" }));
    for (const key of valid) {
      if (!(await isProof(await expect(key)))) continue;
      return accept({ proof, keyId: key.id, tenant: keys?.tenant, body, hashing });
    }
    return refuse(keys ? mismatch : "unknown_tenant");
  };
}

/** What the header would be if it were made with this secret. */
function expectation(
  scheme: Scheme,
  body: Uint8Array,
  { hmac }: Hashing,
): (key: Pick<Candidate, "value" | "hmac">) => Promise<string> {
  const { encode } = schemes[scheme];
  return async (key) => {
    if (!encode) return key.value;
    key.hmac ??= hmac(key.value);
    return encode(await key.hmac("", body));
  };
}

/** Compares by hashes: those have one length, and what differs in them says nothing about what differs in the texts. */
async function comparison(given: string, { sha256, isEqual }: Hashing): Promise<(text: string) => Promise<boolean>> {
  const nothing = new Uint8Array();
  const hash = await sha256(given, nothing);
  return async (text) => isEqual(await sha256(text, nothing), hash);
}

interface Accepted<P extends Proof> {
  readonly proof: P;
  readonly keyId: string;
  readonly tenant: string | undefined;
  readonly body: Uint8Array;
  readonly hashing: Hashing;
}

function accept<P extends Proof>({ proof, keyId, tenant, body, hashing }: Accepted<P>): Verified<P> {
  return {
    ok: true,
    proof,
    keyId,
    tenant,
    signedAt: undefined,
    // There is no id of an event and no time, so the body alone tells repetitions apart.
    deliveryKey: async () => ["crazygoldfish", tenant ?? [], toHex(await hashing.sha256("", body))].flat().join(":"),
  };
}

function refuse(reason: Reason, status = 401): Refusal {
  return { ok: false, reason, status };
}
