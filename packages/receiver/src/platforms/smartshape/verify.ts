import type { Reason, Refusal } from "../../errors.ts";
import { createHashing, type Hashing } from "../../hashing.ts";
import { toHex } from "../../hex.ts";
import type { Delivery, Verdict, Verified } from "../../platform.ts";
import { createKeyring, type Keys, type Secrets } from "../../secrets.ts";
import type { Bcrypt } from "./bcrypt.ts";
import { type BudgetOptions, createBudget } from "./budget.ts";
import { createProver, type Prover } from "./prover.ts";
import { checkSecretToken, parseToken, readToken, type Token } from "./token.ts";

export interface VerifierOptions {
  /** What was given as `secretToken` when the webhook was created; several during a replacement, or a function that finds them. */
  readonly secrets: Secrets;
  /** The highest cost that is hashed, 4 to 31; each step doubles the work. The platform's own is told to `onCost`. @defaultValue 12 */
  readonly maxCost?: number | undefined;
  /** Told once, with the first proved token: the cost that the platform uses, to be set as `maxCost`. */
  readonly onCost?: ((cost: number) => unknown) | undefined;
  /** Tokens that were seen to be good, accepted without hashing; not with a function for `secrets`. @defaultValue none */
  readonly pin?: readonly string[] | undefined;
  /** For tokens that were not seen before. What exceeds it is answered 503. */
  readonly budget?: BudgetOptions | undefined;
  /** How many tokens are remembered as good, and how many as bad. @defaultValue 64 */
  readonly cache?: number | undefined;
  /** @defaultValue `@node-rs/bcrypt` where it is installed, else bcryptjs, in a thread where there are threads; chosen at the first hash */
  readonly bcrypt?: Bcrypt | undefined;
  /** Milliseconds since 1970. @defaultValue Date.now */
  readonly now?: (() => number) | undefined;
  /** @defaultValue node:crypto where there is one, else WebCrypto; chosen at the first delivery */
  readonly hashing?: Hashing | undefined;
}

/** Never throws because of its input. */
export type Verify = (delivery: Delivery) => Promise<Verdict<"bearer">>;

/**
 * Makes the function that proves that whoever sent a delivery knows the secret, or has seen a token of it: the body is not covered. For
 * programs that verify and do the rest themselves.
 *
 * @example
 * const verify = createVerifier({ secrets: process.env.SMARTSHAPE_SECRET ?? "" });
 * const verdict = await verify({ headers: request.headers, body: new Uint8Array(await request.arrayBuffer()) });
 * if (!verdict.ok) return new Response(null, { status: verdict.status });
 *
 * @throws {TypeError} when a secret is empty, longer than 72 bytes, contains NUL or has white space around it, or a pin is no token.
 * @throws {RangeError} when `maxCost`, `cache` or `budget` is out of range.
 */
export function createVerifier(options: VerifierOptions): Verify {
  const { secrets, maxCost = 12, cache = 64, now = Date.now } = options;
  if (!(maxCost >= 4 && maxCost <= 31)) throw new RangeError("maxCost must be 4 to 31.");
  if (!(cache >= 1 && Number.isFinite(cache))) throw new RangeError("cache must be at least 1.");
  const keysFor = createKeyring(secrets, checkSecretToken);
  const pins = readPins(options, maxCost);
  const spend = createBudget({ ...options.budget }, now);
  let tools: { readonly hashing: Hashing; readonly prover: Prover } | undefined;
  let { onCost } = options;

  function report({ cost }: Token): void {
    const tell = onCost;
    onCost = undefined;
    try {
      tell?.(cost);
    } catch {
      // What a listener throws must not change the verdict.
    }
  }

  return async ({ headers, body, url }) => {
    if (!ArrayBuffer.isView(body)) return refuse("body_unavailable", 500);
    const { token, reason } = readToken(headers, maxCost);
    if (reason) return refuse(reason);
    tools ??= createTools(options, { spend, cache });
    const { hashing, prover } = tools;
    if (isPinned(token, pins, hashing)) return accept({ keyId: "pinned", tenant: undefined, body, hashing });
    let keys: Keys | null;
    try {
      keys = await keysFor({ headers, url });
      const proof = await findKey({ keys, token, prover, time: now() });
      if (proof === "busy") return refuse("busy", 503);
      if (proof === undefined) return refuse(keys ? "bad_token" : "unknown_tenant");
      report(token);
      return accept({ keyId: proof.keyId, tenant: keys?.tenant, body, hashing });
    } catch (cause) {
      return { ...refuse("busy", 503), cause };
    }
  };
}

interface Finding {
  readonly keys: Keys | null;
  readonly token: Token;
  readonly prover: Prover;
  readonly time: number;
}

/** Which secret the token was made from. */
async function findKey({
  keys,
  token,
  prover,
  time,
}: Finding): Promise<{ readonly keyId: string } | "busy" | undefined> {
  const valid = (keys?.candidates ?? []).filter(({ notBefore, notAfter }) => time >= notBefore && time <= notAfter);
  const pairs = await Promise.all(
    valid.map(async ({ id, value }) => ({ keyId: id, value, key: await prover.keyOf(value, token) })),
  );
  const remembered = pairs.find(({ key }) => prover.recall(key) === "proved");
  if (remembered) return remembered;
  for (const pair of pairs) {
    const proof = prover.recall(pair.key) ?? (await prover.prove(pair.key, pair.value, token));
    if (proof === "proved") return pair;
    if (proof === "busy") return proof;
  }
  if (valid.length) return undefined;
  // An unknown tenant takes as long as a known one, and as much of the budget.
  const key = await prover.keyOf("none", token);
  const proof = prover.recall(key) ?? (await prover.prove(key, "none", token));
  return proof === "busy" ? proof : undefined;
}

function createTools(
  { bcrypt, hashing: given }: VerifierOptions,
  { spend, cache }: { readonly spend: ReturnType<typeof createBudget>; readonly cache: number },
): { readonly hashing: Hashing; readonly prover: Prover } {
  const hashing = given ?? createHashing();
  return { hashing, prover: createProver({ hashing, spend, cacheSize: cache, bcrypt }) };
}

function readPins({ pin = [], secrets }: VerifierOptions, maxCost: number): readonly Uint8Array[] {
  if (pin.length && typeof secrets === "function") {
    throw new TypeError("A pinned token belongs to no tenant, so secrets must not be a function.");
  }
  return pin.map((text) => {
    const { reason } = parseToken(text, maxCost);
    if (reason) throw new TypeError(`A pinned token is not accepted: ${reason}.`);
    return new TextEncoder().encode(text);
  });
}

function isPinned({ text }: Token, pins: readonly Uint8Array[], { isEqual }: Hashing): boolean {
  // All tokens have 60 bytes. Every pin is compared, so that the time tells nothing.
  return pins.filter((pinned) => isEqual(pinned, new TextEncoder().encode(text))).length > 0;
}

interface Accepted {
  readonly keyId: string;
  readonly tenant: string | undefined;
  readonly body: Uint8Array;
  readonly hashing: Hashing;
}

function accept({ keyId, tenant, body, hashing }: Accepted): Verified<"bearer"> {
  return {
    ok: true,
    proof: "bearer",
    keyId,
    tenant,
    signedAt: undefined,
    // Of the body alone: the next attempt may carry another token.
    deliveryKey: async () => ["smartshape", tenant ?? [], toHex(await hashing.sha256("", body))].flat().join(":"),
  };
}

function refuse(reason: Reason, status = 401): Refusal {
  return { ok: false, reason, status };
}
