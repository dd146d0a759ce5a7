import type { Hash } from "./hashing.ts";
import { readHeader } from "./headers.ts";
import type { Delivery } from "./platform.ts";

/** A signing secret with a name for logs and, during a rotation, the time it is valid. Both bounds are inclusive. */
export interface SecretEntry {
  /** Reported as `keyId`, so that a dashboard shows when an old secret is no longer used. */
  readonly id: string;
  readonly value: string;
  readonly notBefore?: Date | undefined;
  readonly notAfter?: Date | undefined;
}

/** A secret without an id is known by its place in the list, from "1". */
export type Secret = string | SecretEntry;

export type SecretList = Secret | readonly Secret[];

/** The secrets of one tenant. `tenant` becomes part of the verdict and of every delivery key. */
export interface TenantSecrets {
  readonly tenant: string;
  readonly secrets: SecretList;
}

/** What is known before the proof was checked, and may therefore be forged: only for finding secrets. */
export interface SecretHint {
  /** The URL that was called, as the runtime tells it: often with the host that the sender wrote. */
  readonly url: string | undefined;
  /** The value of a header that occurs once. */
  header(name: string): string | undefined;
}

/** Finds secrets at run time; `null` for an unknown tenant, which is answered like a bad signature. A throw is answered with 503. */
export type SecretLookup = (
  hint: SecretHint,
) => SecretList | TenantSecrets | null | Promise<SecretList | TenantSecrets | null>;

/** At most eight per delivery: each costs one hash over the body. */
export type Secrets = SecretList | SecretLookup;

export interface Candidate {
  readonly id: string;
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** Made when first needed, and kept: importing a key into WebCrypto costs as much as using it. */
  hmac?: Hash;
}

export interface Keys {
  readonly tenant: string | undefined;
  readonly candidates: readonly Candidate[];
}

export type Keyring = (delivery: Pick<Delivery, "headers" | "url">) => Keys | Promise<Keys | null>;

/** Checks fixed secrets now and looked-up ones when they arrive. */
export function createKeyring(secrets: Secrets, check: (value: unknown) => string = checkSecret): Keyring {
  if (typeof secrets !== "function") {
    const keys = toKeys(secrets, check);
    check(keys.candidates[0]?.value);
    return () => keys;
  }
  return async ({ headers, url }) => {
    const found = await secrets({ url, header: (name) => readHeader(headers, name.toLowerCase()).value });
    return found === null ? null : toKeys(found, check);
  };
}

/** @throws {TypeError} with a sentence that says what is wrong, and never the secret. */
export function checkSecret(value: unknown): string {
  const secret = typeof value === "string" ? value : "";
  const problem = !secret
    ? "is empty."
    : secret !== secret.trim()
      ? "has white space around it."
      : /^(whsec_|v\d+,)/.test(secret) && 'starts with "whsec_" or "v1,".';
  if (problem) throw new TypeError(`The signing secret ${problem}`);
  return secret;
}

// Destructures objects made with Object(), so that null and texts have no members rather than throw: JavaScript callers pass anything.
function toKeys(found: unknown, check: (value: unknown) => string): Keys {
  const { tenant, secrets = found } = Object(found);
  const list: unknown[] = [secrets].flat();
  if (list.length > 8) throw new TypeError("There are more than eight signing secrets.");
  const candidates = list.map((secret, index) => {
    const { id = `${index + 1}`, value = secret, notBefore = -Infinity, notAfter = Infinity } = Object(secret);
    return { id, value: check(value), notBefore: Number(notBefore), notAfter: Number(notAfter) };
  });
  return { tenant, candidates };
}
