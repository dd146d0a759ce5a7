import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createHashing, type Hashing, webHashing } from "../../hashing.ts";
import type { Scheme } from "./scheme.ts";
import { type AuthenticatedOptions, createVerifier, type VerifierOptions } from "./verify.ts";

const secret = "test-secret";
const schemes: readonly Scheme[] = ["equals", "hmac-sha256-hex", "hmac-sha256-base64"];
const body = new TextEncoder().encode('{"template":{"name":"x"}}');

/** Made by node:crypto alone, with nothing of what is tested. */
function proofOf(scheme: Scheme, key = secret): string {
  if (scheme === "equals") return key;
  return createHmac("sha256", key)
    .update(body)
    .digest(scheme === "hmac-sha256-hex" ? "hex" : "base64");
}

const verifierOf = (scheme: Scheme, options: Partial<AuthenticatedOptions> = {}) =>
  createVerifier({ secrets: secret, read: { scheme }, ...options });

const delivery = (proof: string, header = "x-webhook-signature") => ({ headers: { [header]: proof }, body });

describe.each(schemes)("%s", (scheme) => {
  it("tells which secret matched, how strong the proof is, and no time", async () => {
    expect(await verifierOf(scheme)(delivery(proofOf(scheme)))).toMatchObject({
      ok: true,
      proof: scheme === "equals" ? "bearer" : "signed",
      keyId: "1",
      tenant: undefined,
      signedAt: undefined,
    });
  });

  it("reads the header that it is told, and no other", async () => {
    const verify = verifierOf(scheme, { read: { scheme, header: "X-Goldfish-Proof" } });
    expect(await verify(delivery(proofOf(scheme), "x-goldfish-proof"))).toMatchObject({ ok: true });
    expect(await verify(delivery(proofOf(scheme)))).toEqual({ ok: false, reason: "missing_header", status: 401 });
  });

  it("tries several secrets within their time", async () => {
    const now = Date.parse("2026-03-13T09:41:08.529Z");
    const old = { id: "old", value: secret, notAfter: new Date(now) };
    const verdictAt = (time: number) =>
      verifierOf(scheme, { secrets: ["next-secret", old], now: () => time })(delivery(proofOf(scheme)));
    expect(await verdictAt(now)).toMatchObject({ ok: true, keyId: "old" });
    expect(await verdictAt(now + 1)).toMatchObject({ ok: false });
  });

  it("refuses an unknown tenant like a forged proof, after as much work", async () => {
    const counted = (hashing: Hashing) => {
      let work = 0;
      const counting: Hashing = {
        ...hashing,
        hmac: (key) => (text, bytes) => (work++, hashing.hmac(key)(text, bytes)),
        isEqual: (left, right) => (work++, hashing.isEqual(left, right)),
      };
      return { counting, count: () => work };
    };
    const [unknown, known] = [counted(createHashing()), counted(createHashing())];
    const forged = delivery(proofOf(scheme, "guess"));
    const nobody = verifierOf(scheme, { secrets: () => null, hashing: unknown.counting });
    expect(await nobody(forged)).toEqual({ ok: false, reason: "unknown_tenant", status: 401 });
    await verifierOf(scheme, { hashing: known.counting })(forged);
    expect(unknown.count()).toBe(known.count());
    expect(await nobody(delivery(proofOf(scheme, "none")))).toMatchObject({ ok: false });
  });

  it("puts the tenant into verdict and key", async () => {
    const verify = verifierOf(scheme, { secrets: ({ url = "" }) => ({ tenant: url.slice(-4), secrets: secret }) });
    const verdict = await verify({ ...delivery(proofOf(scheme)), url: "https://hearthpine.example/acme" });
    expect(verdict).toMatchObject({ ok: true, tenant: "acme" });
    expect(verdict.ok && (await verdict.deliveryKey())).toMatch(/^crazygoldfish:acme:[\da-f]{64}$/);
  });

  it("answers 503 where a lookup fails, and keeps the cause", async () => {
    const down = new Error("database is down");
    const verify = verifierOf(scheme, { secrets: () => Promise.reject(down) });
    const verdict = { ok: false, reason: "busy", status: 503, cause: down };
    expect(await verify(delivery(proofOf(scheme)))).toEqual(verdict);
  });

  it.each(["text", undefined, null, [1]])("refuses a body that is no bytes: %j", async (other) => {
    const verdict = await verifierOf(scheme)({ ...delivery(proofOf(scheme)), body: other as unknown as Uint8Array });
    expect(verdict).toEqual({ ok: false, reason: "body_unavailable", status: 500 });
  });

  it("compares in constant time what the hash module computed, with WebCrypto as well", async () => {
    for (const real of [createHashing(), webHashing()]) {
      const compared: number[] = [];
      const isEqual: Hashing["isEqual"] = (left, right) => {
        compared.push(left.length, right.length);
        return real.isEqual(left, right);
      };
      const verify = verifierOf(scheme, { hashing: { ...real, isEqual } });
      expect(await verify(delivery(proofOf(scheme)))).toMatchObject({ ok: true });
      expect(compared).toEqual([32, 32]);
    }
  });

  it("shows no secret in what is returned, printed or serialised", async () => {
    const verify = verifierOf(scheme);
    for (const value of [verify, await verify(delivery(proofOf(scheme))), await verify(delivery("0"))]) {
      expect(inspect(value, { depth: 9, showHidden: true }) + JSON.stringify(value)).not.toContain(secret);
    }
  });
});

describe("what cannot be a verifier", () => {
  const read = { scheme: "hmac-sha256-hex" };
  it.each([
    { what: "nothing at all", options: {}, message: "read.scheme is one of equals, hmac-sha256-hex" },
    { what: "a secret without a scheme", options: { secrets: secret }, message: "unauthenticated: true" },
    { what: "a scheme without a secret", options: { read }, message: "is empty" },
    { what: "an empty secret", options: { secrets: "", read }, message: "is empty" },
    { what: "no secret in a list", options: { secrets: [], read }, message: "is empty" },
    { what: "a secret with white space", options: { secrets: "a ", read }, message: "white space" },
    { what: "a scheme nobody knows", options: { secrets: secret, read: { scheme: "none" } }, message: "one of" },
    { what: "a prototype's member", options: { secrets: secret, read: { scheme: "constructor" } }, message: "one of" },
    { what: "a scheme that is none", options: { secrets: secret, read: { scheme: null } }, message: "one of" },
    { what: "no header's name", options: { secrets: secret, read: { ...read, header: "a b" } }, message: "header" },
    { what: "an empty header", options: { secrets: secret, read: { ...read, header: "" } }, message: "header" },
    { what: "unauthenticated: false", options: { unauthenticated: false }, message: "one of" },
    { what: 'unauthenticated: "true"', options: { unauthenticated: "true" }, message: "one of" },
    { what: "unauthenticated: 1", options: { unauthenticated: 1 }, message: "one of" },
    { what: "both", options: { unauthenticated: true, secrets: secret, read }, message: "neither secrets nor read" },
    { what: "both, without a scheme", options: { unauthenticated: true, secrets: "" }, message: "neither" },
  ])("is $what", ({ options, message }) => {
    const create = () => createVerifier(options as VerifierOptions);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(message);
    expect(create).toThrow(/^(?!.*test-secret)/);
  });

  it.each(["clé", "a, b", "a\u0000b", "x".repeat(1_025)])(
    "is a secret that no header can be, where it is to be one: %j",
    async (value) => {
      const equals = { secrets: value, read: { scheme: "equals" } } as const;
      expect(() => createVerifier(equals)).toThrow("cannot be a header's value");
      const looked = createVerifier({ ...equals, secrets: () => value });
      expect(await looked(delivery("a"))).toMatchObject({ reason: "busy", status: 503 });
      expect(() => createVerifier({ secrets: value, read: { scheme: "hmac-sha256-hex" } })).not.toThrow();
    },
  );
});

describe("unauthenticated: true", () => {
  const verify = createVerifier({ unauthenticated: true });

  it("takes whatever comes, and says in the verdict that nothing proves it", async () => {
    const verdict = await verify({ headers: {}, body });
    expect(verdict).toMatchObject({ ok: true, proof: "none", keyId: "none", tenant: undefined, signedAt: undefined });
    // sha256sum of the body
    const key = "crazygoldfish:daf61bb584a72d4cf47be954f6b1208863974d824bcc0cab9edb6a803ee99a6a";
    expect(verdict.ok && (await verdict.deliveryKey())).toBe(key);
  });

  it("takes bytes and nothing else", async () => {
    const verdict = await verify({ headers: {}, body: "{}" as unknown as Uint8Array });
    expect(verdict).toEqual({ ok: false, reason: "body_unavailable", status: 500 });
  });
});
