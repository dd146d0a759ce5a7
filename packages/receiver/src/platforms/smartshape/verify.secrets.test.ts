import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { createReceiver } from "@tacklebox/receiver";
import { sign, smartshape } from "@tacklebox/receiver/smartshape";
import { countingBcrypt, forged, secret, tokenOf } from "../../../test/smartshape-tokens.ts";
import { createVerifier, type VerifierOptions } from "./verify.ts";

const body = new TextEncoder().encode('{"event":"file_uploaded","uuid":"u-1"}');

function verifierOf(options: Partial<VerifierOptions> = {}) {
  const verify = createVerifier({ secrets: secret, now: () => 0, ...options });
  return (token: string, url?: string) => verify({ headers: { "x-smartshape-token": token }, body, url });
}

describe("SmartShape's secrets", () => {
  it.each([
    { what: "empty", value: "", message: "is empty" },
    { what: "of 73 bytes", value: "s".repeat(73), message: "longer than 72 bytes" },
    { what: "of 74 bytes in 37 characters", value: "é".repeat(37), message: "longer than 72 bytes" },
    { what: "with NUL", value: "test\0secret", message: "contains NUL" },
    { what: "with a line break behind", value: "test-secret\n", message: "has white space" },
  ])("C32 throw at construction when $what", async ({ value, message }) => {
    expect(() => verifierOf({ secrets: value })).toThrow(message);
    expect(() => verifierOf({ secrets: value })).toThrow(TypeError);
    await expect(sign({ secret: value })).rejects.toThrow(message);
    expect(await verifierOf({ secrets: () => value })(await tokenOf(1))).toMatchObject({ reason: "busy", status: 503 });
  });

  it("are tried one after the other, and the one that matched is named", async () => {
    const verify = verifierOf({ secrets: ["next-secret", { id: "before", value: secret }] });
    expect(await verify(await tokenOf(1))).toMatchObject({ ok: true, keyId: "before" });
    expect(await verify(await tokenOf(1))).toMatchObject({ ok: true, keyId: "before" });
    expect(await verify(await tokenOf(1, { secret: "next-secret" }))).toMatchObject({ ok: true, keyId: "1" });
  });

  it("are valid from notBefore to notAfter, also for a token that is remembered", async () => {
    let time = 0;
    const entry = { id: "old", value: secret, notBefore: new Date(0), notAfter: new Date(10) };
    const verify = verifierOf({ secrets: entry, now: () => time });
    const token = await tokenOf(1);
    expect(await verify(token)).toMatchObject({ ok: true });
    time = 10;
    expect(await verify(token)).toMatchObject({ ok: true });
    time = 11;
    expect(await verify(token)).toMatchObject({ reason: "bad_token" });
  });

  it("are looked up by the URL, and a token of one tenant is none of another's", async () => {
    const { bcrypt, state } = countingBcrypt();
    const secrets = ({ url = "" }) => {
      if (url.endsWith("/c")) throw new Error("no database");
      return url.endsWith("/x") ? null : { tenant: url.slice(-1), secrets: `${secret}-${url.slice(-1)}` };
    };
    const verify = verifierOf({ bcrypt, secrets });
    const token = await tokenOf(1, { secret: `${secret}-a` });
    expect(await verify(token, "https://hearthpine.example/a")).toMatchObject({ ok: true, tenant: "a" });
    expect(await verify(token, "https://hearthpine.example/b")).toMatchObject({ reason: "bad_token" });
    expect(await verify(token, "https://hearthpine.example/c")).toMatchObject({ reason: "busy", status: 503 });
    expect(state.hashes).toBe(2);
  });

  it("B28 cost an unknown tenant's sender as much as a known one's, and as much of the budget", async () => {
    const { bcrypt, state } = countingBcrypt();
    const verify = verifierOf({ bcrypt, secrets: () => null, budget: { perSecond: 2 } });
    const tokens = forged(3, "04");
    // Of the dummy secret, which proves nothing.
    const ofDummy = await tokenOf(1, { secret: "none" });
    expect(await verify(ofDummy)).toEqual({ ok: false, reason: "unknown_tenant", status: 401 });
    expect(await verify(ofDummy)).toMatchObject({ reason: "unknown_tenant" });
    expect(state.hashes).toBe(1);
    expect(await verify(tokens[0]!)).toMatchObject({ reason: "unknown_tenant" });
    expect(await verify(tokens[1]!)).toMatchObject({ reason: "busy" });
  });

  it("are in no error, no verdict and nothing that prints a platform", async () => {
    const platform = smartshape({ secrets: secret });
    const delivery = { headers: { "x-smartshape-token": await tokenOf(1) }, body };
    const verdict = await platform.verify(delivery);
    const printed = [platform, verdict, createReceiver({ platform })].map((value) =>
      [JSON.stringify(value), inspect(value, { depth: 9, showHidden: true })].join(""),
    );
    expect(printed.join("")).not.toMatch(/test-secret|\$2b/);
  });
});

describe("SmartShape's options", () => {
  it.each([
    { what: "maxCost of 3", options: { maxCost: 3 } },
    { what: "maxCost of 32", options: { maxCost: 32 } },
    { what: "maxCost that is no number", options: { maxCost: Number.NaN } },
    { what: "cache of 0", options: { cache: 0 } },
    { what: "endless cache", options: { cache: Infinity } },
    { what: "budget of nothing a second", options: { budget: { perSecond: 0 } } },
    { what: "budget of none at a time", options: { budget: { concurrent: 0 } } },
    { what: "budget with a negative queue", options: { budget: { queue: -1 } } },
    { what: "endless budget", options: { budget: { perSecond: Infinity } } },
  ])("refuse a $what", ({ options }) => {
    expect(() => verifierOf(options)).toThrow(RangeError);
  });

  it("refuse a pin that is no token, costs too much, or would hold for every tenant", () => {
    const [costly = ""] = forged(1, "13");
    expect(() => verifierOf({ pin: ["test-secret"] })).toThrow("malformed_header");
    expect(() => verifierOf({ pin: [costly] })).toThrow("cost_refused");
    expect(() => verifierOf({ pin: forged(1), secrets: () => secret })).toThrow("tenant");
    expect(() => verifierOf({ pin: ["test-secret"] })).toThrow(/^(?!.*test-secret)/);
  });

  it("tell the platform's cost once, whatever the listener does", async () => {
    const onCost = vi.fn(() => {
      throw new Error("no");
    });
    const verify = verifierOf({ onCost });
    await verify(forged(1, "04")[0]!);
    expect(onCost).not.toHaveBeenCalled();
    expect(await verify(await tokenOf(1, { cost: 5 }))).toMatchObject({ ok: true });
    expect(await verify(await tokenOf(2))).toMatchObject({ ok: true });
    expect(onCost.mock.calls).toEqual([[5]]);
  });
});
