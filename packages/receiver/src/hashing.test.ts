import { describe, expect, it } from "vitest";
import { createHashing, webHashing } from "./hashing.ts";
import { fromHex, toHex } from "./hex.ts";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

describe.each([
  { name: "node:crypto", hashing: createHashing() },
  { name: "WebCrypto", hashing: webHashing() },
])("$name", ({ hashing }) => {
  // RFC 4231, test case 2.
  it("computes HMAC-SHA256 over a text and bytes", async () => {
    const digest = await hashing.hmac("Jefe")("what do ya want ", text("for nothing?"));
    expect(toHex(digest)).toBe("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  });

  // FIPS 180-2, appendix B.1.
  it("computes SHA-256 over a text and bytes", async () => {
    const digest = await hashing.sha256("a", text("bc"));
    expect(toHex(digest)).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("A12 hashes a view by its offset and length", async () => {
    const view = text("xxbcxx").subarray(2, 4);
    expect(await hashing.sha256("a", view)).toEqual(await hashing.sha256("a", text("bc")));
  });

  it.each([
    { right: "00".repeat(32), equal: true },
    { right: `${"00".repeat(31)}01`, equal: false },
    { right: `80${"00".repeat(31)}`, equal: false },
  ])("B28 compares all 32 bytes: $right", ({ right, equal }) => {
    expect(hashing.isEqual(new Uint8Array(32), fromHex(right))).toBe(equal);
  });
});

it("uses WebCrypto where there is no node:crypto", async () => {
  const found = Object.getOwnPropertyDescriptor(globalThis, "process");
  Object.defineProperty(globalThis, "process", { value: undefined, configurable: true });
  try {
    expect(createHashing().sha256("", new Uint8Array())).toBeInstanceOf(Promise);
  } finally {
    Object.defineProperty(globalThis, "process", found!);
  }
});

describe("hex", () => {
  it("reads what it wrote, and either case", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    expect(fromHex(toHex(bytes))).toEqual(bytes);
    expect(fromHex(toHex(bytes).toUpperCase())).toEqual(bytes);
  });
});
