import { describe, expect, it } from "vitest";
import { now, secret, signed, type SignedOptions } from "../../../test/delivery.ts";
import { webHashing } from "../../hashing.ts";
import { createVerifier, type VerifierOptions } from "./verify.ts";

const verifierAt = (options: Partial<VerifierOptions> = {}) => createVerifier({ secrets: secret, now, ...options });
const at = (text: string) => () => Date.parse(text);

describe("createVerifier", () => {
  it("tells which secret matched, when it was signed, and how strong the proof is", async () => {
    const verify = createVerifier({ secrets: secret, now });
    const verdict = await verify(await signed());
    expect(verdict).toMatchObject({
      ok: true,
      proof: "signed",
      keyId: "1",
      tenant: undefined,
      signedAt: new Date("2022-06-21T03:34:10.348Z"),
    });
  });

  it("gives one delivery one key, in any process, and each delivery its own", async () => {
    const keyOf = async (delivery: SignedOptions, options: Partial<VerifierOptions> = {}) => {
      const verdict = await verifierAt(options)(await signed(delivery));
      return verdict.ok ? verdict.deliveryKey() : verdict.reason;
    };
    const body = '{"event":"product.completed","product":{"uuid":"p-1"}}';
    // sha256sum of the timestamp, "#" and the body
    const key = "vntana:a0e5a1df0af89edd18c8bca886133c16f85c59f879404475a29e5af6999f67ae";
    expect(await keyOf({ body })).toBe(key);
    expect(await keyOf({ body }, { hashing: webHashing() })).toBe(key);
    expect(await keyOf({ body, secret: "next" }, { secrets: "next" })).toBe(key);
    expect(await keyOf({ body: `${body} ` })).not.toBe(key);
    // B25
    expect(await keyOf({ body, timestamp: "2022-06-21T03:34:10.349Z" })).not.toBe(key);
  });

  it("A1 refuses an absent, empty or blank proof, and never skips", async () => {
    const { headers, body } = await signed();
    for (const name of ["x-timestamp", "x-vntana-signature"]) {
      for (const value of [undefined, "", " \t"]) {
        const verdict = await verifierAt()({ headers: { ...headers, [name]: value }, body });
        expect(verdict).toEqual({ ok: false, reason: "missing_header", status: 401 });
      }
    }
  });

  it("A2 refuses a repeated proof, whichever of the two is good", async () => {
    const { headers, body } = await signed();
    const good = headers["x-vntana-signature"]!;
    for (const values of [
      [good, "0".repeat(64)],
      ["0".repeat(64), good],
      [good, good],
    ]) {
      for (const value of [values, values.join(", ")]) {
        const verdict = await verifierAt()({ headers: { ...headers, "x-vntana-signature": value }, body });
        expect(verdict).toMatchObject({ reason: "duplicate_header" });
      }
    }
  });

  it("A3 refuses what is long, or holds control or other characters, before hashing anything", async () => {
    const { headers, body } = await signed();
    const unused = () => expect.unreachable("hashed");
    const verify = verifierAt({ hashing: { hmac: unused, sha256: unused, isEqual: unused } });
    const good = headers["x-vntana-signature"]!;
    for (const value of [good.repeat(20), `${good.slice(1)}\0`, `${good}\n`, `${good}\r\n`, `é${good.slice(1)}`]) {
      expect(await verify({ headers: { ...headers, "x-vntana-signature": value }, body })).toMatchObject({
        reason: "malformed_header",
      });
    }
    for (const value of [
      `${headers["x-timestamp"]}${"0".repeat(2000)}`,
      "2022-06-21T03:34:10.348Z\0",
      "2022\n-06-21",
    ]) {
      expect(await verify({ headers: { ...headers, "x-timestamp": value }, body })).toMatchObject({
        reason: "malformed_header",
      });
    }
  });

  it("A4 takes exactly 64 hex digits, in either case", async () => {
    const { headers, body } = await signed();
    const good = headers["x-vntana-signature"]!;
    const verdictOn = (value: string) => verifierAt()({ headers: { ...headers, "x-vntana-signature": value }, body });
    expect(await verdictOn(good.toUpperCase())).toMatchObject({ ok: true });
    for (const value of [good.slice(1), `${good}0`, `0x${good.slice(2)}`, `${good.slice(2)}  `, `${good.slice(2)}zz`]) {
      expect(await verdictOn(value)).toMatchObject({ reason: "malformed_header" });
    }
  });

  it("A5 refuses 64 characters that are more than 64 bytes", async () => {
    const { headers, body } = await signed();
    const value = `${headers["x-vntana-signature"]!.slice(1)}é`;
    expect(await verifierAt()({ headers: { ...headers, "x-vntana-signature": value }, body })).toMatchObject({
      ok: false,
    });
  });

  it.each(["text", { event: "x" }, undefined, null, [1, 2], new ArrayBuffer(2)])(
    "A11 refuses a body that is no bytes: %j",
    async (body) => {
      const { headers } = await signed();
      const verdict = await verifierAt()({ headers, body: body as unknown as Uint8Array });
      expect(verdict).toEqual({ ok: false, reason: "body_unavailable", status: 500 });
    },
  );

  it("A12 verifies a view on a pooled buffer", async () => {
    const { headers, body } = await signed();
    const pool = new Uint8Array(body.length + 20).fill(1);
    pool.set(body, 7);
    for (const hashing of [undefined, webHashing()]) {
      const view = pool.subarray(7, 7 + body.length);
      expect(await verifierAt({ hashing })({ headers, body: view })).toMatchObject({ ok: true });
    }
  });
});

describe("VNTANA freshness", () => {
  it.each([
    { when: "at the bound of its age", time: "2022-06-21T03:39:10.348Z", result: "ok" },
    { when: "a millisecond older", time: "2022-06-21T03:39:10.349Z", result: "stale" },
    { when: "at the bound of a clock ahead", time: "2022-06-21T03:33:10.348Z", result: "ok" },
    { when: "a millisecond further ahead", time: "2022-06-21T03:33:10.347Z", result: "future" },
  ])("B22 judges a delivery $when", async ({ time, result }) => {
    const verdict = await verifierAt({ now: at(time) })(await signed());
    expect(verdict.ok ? "ok" : verdict.reason).toBe(result);
  });

  it("B22 takes other bounds", async () => {
    const options = { maxAgeSeconds: 10, maxAheadSeconds: 0 };
    const verdictAt = async (text: string) => verifierAt({ ...options, now: at(text) })(await signed());
    expect(await verdictAt("2022-06-21T03:34:20.348Z")).toMatchObject({ ok: true });
    expect(await verdictAt("2022-06-21T03:34:20.349Z")).toMatchObject({ reason: "stale" });
    expect(await verdictAt("2022-06-21T03:34:10.347Z")).toMatchObject({ reason: "future" });
  });

  it("B23 judges the signature before the time", async () => {
    const forged = await signed({ secret: "guess", timestamp: "2020-01-01T00:00:00Z" });
    expect(await verifierAt()(forged)).toMatchObject({ reason: "bad_signature" });
  });

  it("refuses everything when the clock is broken", async () => {
    expect(await verifierAt({ now: () => Number.NaN })(await signed())).toMatchObject({ ok: false });
  });

  it.each([{ maxAgeSeconds: Infinity }, { maxAheadSeconds: Infinity }, { maxAgeSeconds: Number.NaN }])(
    "cannot be switched off: %j",
    (options) => {
      expect(() => verifierAt(options)).toThrow("maxAgeSeconds and maxAheadSeconds must be finite.");
    },
  );
});
