import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { now, secret, signed } from "../../../test/delivery.ts";
import { createHashing, type Hashing } from "../../hashing.ts";
import type { SecretLookup, Secrets } from "../../secrets.ts";
import { createVerifier } from "./verify.ts";

const verifierOf = (secrets: Secrets, hashing?: Hashing) => createVerifier({ secrets, now, hashing });

/** Counts the hashes, to show that work does not depend on what is known. */
function countingHashing(): Hashing & { count: () => number } {
  const real = createHashing();
  let hashes = 0;
  return {
    ...real,
    hmac: (value) => (text, bytes) => {
      hashes++;
      return real.hmac(value)(text, bytes);
    },
    count: () => hashes,
  };
}

describe("signing secrets", () => {
  it.each([
    { what: "empty", secrets: "", message: "is empty" },
    { what: "blank", secrets: "  ", message: "has white space" },
    { what: "followed by a line break", secrets: "test-secret\n", message: "has white space" },
    { what: "of another platform", secrets: "whsec_abc", message: 'starts with "whsec_" or "v1,"' },
    { what: "copied with its version", secrets: "v1,abc", message: 'starts with "whsec_" or "v1,"' },
    { what: "undefined", secrets: undefined, message: "is empty" },
    { what: "null", secrets: null, message: "is empty" },
    { what: "a number", secrets: 5, message: "is empty" },
    { what: "an empty list", secrets: [], message: "is empty" },
    { what: "empty in a list", secrets: ["test-secret", ""], message: "is empty" },
    { what: "empty in an entry", secrets: { id: "a", value: "" }, message: "is empty" },
    { what: "nine in a list", secrets: Array.from({ length: 9 }, () => "test-secret"), message: "more than eight" },
  ])("throw at construction when $what", ({ secrets, message }) => {
    expect(() => verifierOf(secrets as Secrets)).toThrow(TypeError);
    expect(() => verifierOf(secrets as Secrets)).toThrow(message);
  });

  it("are not in the message about them", () => {
    expect(() => verifierOf("test-secret ")).toThrow(/^(?!.*test-secret)/);
    expect(() => verifierOf("whsec_test-secret")).toThrow(/^(?!.*test-secret)/);
  });

  it("are tried one after the other, and the one that matched is named", async () => {
    const verify = verifierOf(["next-secret", { id: "before", value: secret }]);
    expect(await verify(await signed({ secret: "next-secret" }))).toMatchObject({ ok: true, keyId: "1" });
    expect(await verify(await signed())).toMatchObject({ ok: true, keyId: "before" });
    expect(await verify(await signed({ secret: "other" }))).toMatchObject({ reason: "bad_signature" });
  });

  it("B27 are valid from notBefore to notAfter, both included", async () => {
    const delivery = await signed();
    const verdictOn = (entry: object) => verifierOf({ id: "old", value: secret, ...entry })(delivery);
    const shifted = (ms: number) => new Date(now() + ms);
    expect(await verdictOn({ notBefore: shifted(0), notAfter: shifted(0) })).toMatchObject({ ok: true, keyId: "old" });
    expect(await verdictOn({ notAfter: shifted(-1) })).toMatchObject({ reason: "bad_signature" });
    expect(await verdictOn({ notBefore: shifted(1) })).toMatchObject({ reason: "bad_signature" });
    expect(await verdictOn({ notAfter: new Date(Number.NaN) })).toMatchObject({ reason: "bad_signature" });
  });

  it("do not show in what is returned, printed or serialised", async () => {
    const verify = verifierOf([{ id: "a", value: secret }]);
    const shown = [verify, await verify(await signed()), await verify(await signed({ secret: "guess" }))];
    for (const value of shown) {
      expect(inspect(value, { depth: 9, showHidden: true }) + JSON.stringify(value)).not.toContain(secret);
    }
  });
});

describe("a secret lookup", () => {
  const acme: SecretLookup = ({ url }) =>
    url?.endsWith("/acme") ? { tenant: "acme", secrets: ["new", secret] } : null;

  it("finds the secrets of a tenant, whose name is in the verdict and the delivery key", async () => {
    const verdict = await verifierOf(acme)({ ...(await signed()), url: "https://partner.example.com/acme" });
    expect(verdict).toMatchObject({ ok: true, tenant: "acme", keyId: "2" });
    expect(verdict.ok && (await verdict.deliveryKey())).toMatch(/^vntana:acme:[0-9a-f]{64}$/);
  });

  it("B28 refuses an unknown tenant like a forged delivery, after as much work", async () => {
    const hashing = countingHashing();
    const verify = verifierOf(acme, hashing);
    const delivery = await signed();
    const verdict = await verify({ ...delivery, url: "https://partner.example.com/nobody" });
    expect(verdict).toEqual({ ok: false, reason: "unknown_tenant", status: 401 });
    expect(hashing.count()).toBe(1);
  });

  it("never accepts what the unknown tenant's hash is made with", async () => {
    expect(await verifierOf(() => null)(await signed({ secret: "none" }))).toMatchObject({ ok: false });
    expect(await verifierOf(() => [])(await signed({ secret: "none" }))).toMatchObject({ reason: "bad_signature" });
  });

  it("may change its answer at run time", async () => {
    let secrets: readonly string[] = ["old"];
    const verify = verifierOf(() => secrets);
    const old = await signed({ secret: "old" });
    expect(await verify(old)).toMatchObject({ ok: true });
    secrets = ["new"];
    expect(await verify(old)).toMatchObject({ reason: "bad_signature" });
  });

  it("sees headers that occur once", async () => {
    const seen: unknown[] = [];
    const verify = verifierOf(({ header }) => {
      seen.push(header("X-Tenant"), header("x-twice"));
      return secret;
    });
    const { headers, body } = await signed();
    await verify({ headers: { ...headers, "x-tenant": "acme", "x-twice": ["a", "b"] }, body });
    expect(seen).toEqual(["acme", undefined]);
  });

  it.each([
    { what: "throws", lookup: () => Promise.reject(new Error("database is down")), message: "database is down" },
    { what: "finds an empty secret", lookup: () => "", message: "is empty" },
    { what: "finds nothing at all", lookup: () => undefined, message: "is empty" },
  ])("that $what is answered 503, for the sender to try again", async ({ lookup, message }) => {
    const verdict = await verifierOf(lookup as SecretLookup)(await signed());
    expect(verdict).toMatchObject({ ok: false, reason: "busy", status: 503 });
    expect(String(verdict.ok || verdict.cause)).toContain(message);
  });
});
