import { describe, expect, it } from "vitest";
import { countingBcrypt, forged, secret, tokenOf } from "../../../test/smartshape-tokens.ts";
import { toBytes } from "./bcrypt-text.ts";
import { createVerifier, type VerifierOptions } from "./verify.ts";

const body = new TextEncoder().encode('{"event":"file_uploaded","uuid":"u-1"}');

function verifierOf(options: Partial<VerifierOptions> = {}) {
  const verify = createVerifier({ secrets: secret, now: () => 0, ...options });
  return (token: string, url?: string) => verify({ headers: { "x-smartshape-token": token }, body, url });
}

describe("SmartShape's token", () => {
  it("C29 is refused for its cost, and for its shape, before anything is hashed", async () => {
    const { bcrypt, state } = countingBcrypt();
    const verify = verifierOf({ bcrypt });
    const [token = ""] = forged(1, "31");
    for (const cost of [31, 30, 13]) {
      expect(await verify(token.replace("31", `${cost}`))).toEqual({ ok: false, reason: "cost_refused", status: 401 });
    }
    expect(await verify(token.replace("31", "32"))).toMatchObject({ reason: "malformed_header" });
    expect(state.hashes).toBe(0);
  });

  it("C29 may cost what the receiver allows, and no more", async () => {
    const verify = verifierOf({ maxCost: 5 });
    expect(await verify(await tokenOf(1, { cost: 5 }))).toMatchObject({ ok: true });
    expect(await verify(await tokenOf(1, { cost: 6 }))).toMatchObject({ reason: "cost_refused" });
  });

  it("C30 is refused as busy, not as false, where too many new ones arrive, and known ones are not affected", async () => {
    let time = 0;
    const { bcrypt, state } = countingBcrypt();
    const pinned = await tokenOf(9);
    const verify = verifierOf({ bcrypt, pin: [pinned], now: () => time });
    const known = await tokenOf(1);
    expect(await verify(known)).toMatchObject({ ok: true, keyId: "1" });
    const verdicts = await Promise.all(forged(100, "04").map((token) => verify(token)));
    expect(verdicts.filter(({ ok }) => ok)).toEqual([]);
    // Five a second, of which the known one has used one.
    expect(verdicts.filter((verdict) => !verdict.ok && verdict.reason === "bad_token")).toHaveLength(4);
    expect(verdicts).toContainEqual({ ok: false, reason: "busy", status: 503 });
    expect([state.hashes, state.mostAtOnce]).toEqual([5, 1]);
    expect(await verify(known)).toMatchObject({ ok: true, keyId: "1" });
    expect(await verify(pinned)).toMatchObject({ ok: true, keyId: "pinned" });
    const fresh = await tokenOf(2);
    expect(await verify(fresh)).toMatchObject({ reason: "busy" });
    time = 1_000;
    expect(await verify(fresh)).toMatchObject({ ok: true });
  });

  it("C30 gets nothing for a clock that is set back", async () => {
    let time = 10_000;
    const verify = verifierOf({ budget: { perSecond: 1 }, now: () => time });
    const tokens = forged(4, "04");
    expect(await verify(tokens[0]!)).toMatchObject({ reason: "bad_token" });
    time = 0;
    expect(await verify(tokens[1]!)).toMatchObject({ reason: "busy" });
    time = 1_000;
    expect(await verify(tokens[2]!)).toMatchObject({ reason: "bad_token" });
  });

  it("C30 waits in a queue of eight behind the one that is being hashed", async () => {
    const { bcrypt, state, release } = countingBcrypt({ held: true });
    const verify = verifierOf({ bcrypt, budget: { perSecond: 100 } });
    const verdicts = forged(12, "04").map((token) => verify(token));
    await expect.poll(() => state.hashes).toBe(1);
    for (const busy of verdicts.slice(9)) expect(await busy).toMatchObject({ reason: "busy" });
    while (state.running > 0) {
      release();
      await new Promise((resolve) => setImmediate(resolve));
    }
    for (const queued of verdicts.slice(0, 9)) expect(await queued).toMatchObject({ reason: "bad_token" });
    expect([state.hashes, state.mostAtOnce]).toEqual([9, 1]);
  });

  it("C30 pushes no good one out of memory by being false", async () => {
    const { bcrypt, state } = countingBcrypt();
    const verify = verifierOf({ bcrypt, cache: 2, budget: { perSecond: 1_000 } });
    const [first, second, third] = [await tokenOf(1), await tokenOf(2), await tokenOf(3)];
    for (const token of [first, second, ...forged(10, "04"), first]) await verify(token);
    expect(state.hashes).toBe(12);
    await verify(third);
    // `first` was used last, so `second` had to go.
    for (const token of [first, third]) await verify(token);
    expect(state.hashes).toBe(13);
    await verify(second);
    expect(state.hashes).toBe(14);
  });

  it("is not hashed again when it is known to be false", async () => {
    const { bcrypt, state } = countingBcrypt();
    const verify = verifierOf({ bcrypt });
    const [token = ""] = forged(1, "04");
    for (let i = 0; i < 20; i++) expect(await verify(token)).toMatchObject({ reason: "bad_token" });
    expect(state.hashes).toBe(1);
  });

  it("C38 is hashed once where a hundred deliveries arrive with it at once", async () => {
    const { bcrypt, state } = countingBcrypt();
    const verify = verifierOf({ bcrypt });
    const token = await tokenOf(1);
    const verdicts = await Promise.all(Array.from({ length: 100 }, () => verify(token)));
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(100);
    expect(state.hashes).toBe(1);
  });

  it("C33 is compared by what the hash module computed, in constant time, whatever its length", async () => {
    const compared: number[] = [];
    const hashing = {
      hmac: () => () => new Uint8Array(32),
      sha256: (text: string, bytes: Uint8Array) => new TextEncoder().encode(`${text}${bytes.length}`),
      isEqual(left: Uint8Array, right: Uint8Array) {
        compared.push(left.length, right.length);
        return left.every((byte, i) => byte === right[i]);
      },
    };
    const token = await tokenOf(1);
    expect(await verifierOf({ hashing })(token)).toMatchObject({ ok: true });
    expect(compared).toEqual([23, 23]);
    const short = verifierOf({ hashing, bcrypt: () => toBytes(token.slice(29)).subarray(0, 22) });
    expect(await short(token)).toMatchObject({ reason: "bad_token" });
    expect(compared).toHaveLength(2);
  });

  it("answers busy and tells the cause where the hash module fails", async () => {
    const cause = new Error("no memory");
    const verify = verifierOf({ bcrypt: () => Promise.reject(cause) });
    const token = await tokenOf(1);
    expect(await verify(token)).toEqual({ ok: false, reason: "busy", status: 503, cause });
    expect(await verify(token)).toMatchObject({ reason: "busy", cause });
  });
});
