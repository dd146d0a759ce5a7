import { execFileSync } from "node:child_process";
import { afterEach, describe, expect, it, vi } from "vitest";
import { smartshapeVectors } from "../../../test/vectors.ts";
import { type Bcrypt, createBcrypt, nativeBcrypt, slicedBcrypt, threadedBcrypt } from "./bcrypt.ts";
import { toBytes, toText } from "./bcrypt-text.ts";
import { sign } from "./sign.ts";
import { secretBytes } from "./token.ts";

afterEach(() => vi.unstubAllGlobals());

// There is no binary for every machine.
const native = nativeBcrypt();
const ways: [string, Bcrypt | undefined][] = [
  ["@node-rs/bcrypt", native],
  ["a thread", threadedBcrypt()],
  ["slices", slicedBcrypt()],
];

const hashes = smartshapeVectors.accept.flatMap(({ name, secrets, headers }) => {
  const token = headers.find(([header]) => header.toLowerCase() === "x-smartshape-token")?.[1] ?? "";
  return secrets.length === 1 && Number(token.slice(4, 6)) < 12 ? [{ name, secret: secrets[0]!, token }] : [];
});

describe.each(ways)("bcrypt by %s", (_, bcrypt) => {
  it.skipIf(!bcrypt).each(hashes)("gives what another implementation gives: $name", async ({ secret, token }) => {
    const digest = await bcrypt!(secretBytes(secret), toBytes(token.slice(7, 29)), Number(token.slice(4, 6)));
    expect(toText(digest)).toBe(token.slice(29));
  });

  it.skipIf(!bcrypt)("gives each of many at once its own", async () => {
    const salt = toBytes("qrouHb64PMWPMYqv6ph4KO");
    const secrets = Array.from({ length: 8 }, (__, i) => secretBytes(`secret-${i}`));
    const digests = await Promise.all(secrets.map(async (secret) => bcrypt!(secret, salt, 4)));
    const again = await Promise.all(secrets.map(async (secret) => slicedBcrypt()(secret, salt, 4)));
    expect(digests.map(toText)).toEqual(again.map(toText));
  });
});

describe("bcrypt", () => {
  it("takes the fastest way there is", async () => {
    const salt = toBytes("qrouHb64PMWPMYqv6ph4KO");
    expect(await createBcrypt()(secretBytes("a"), salt, 4)).toHaveLength(23);
  });

  it("is computed where there are neither native modules nor threads", async () => {
    vi.stubGlobal("process", undefined);
    expect([nativeBcrypt(), threadedBcrypt()]).toEqual([undefined, undefined]);
    expect(await createBcrypt()(secretBytes("a"), toBytes("qrouHb64PMWPMYqv6ph4KO"), 4)).toHaveLength(23);
    expect(await sign({ secret: "a", cost: 4 })).toEqual({
      "x-smartshape-token": expect.stringMatching(/^\$2b\$04\$[./\dA-Za-z]{53}$/),
    });
  });

  it("rejects what a thread was asked when it ends early, and from then on", async () => {
    const bcrypt = threadedBcrypt()!;
    // bcryptjs throws because of the salt, and nothing in the thread catches it.
    const asked = [0, 1].map(async () => bcrypt(secretBytes("a"), new Uint8Array(3), 4));
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(bcrypt(secretBytes("a"), new Uint8Array(16), 4)).rejects.toThrow("salt");
  });

  it("keeps a process alive until the answer is there, and no longer", () => {
    const script = `
      const { threadedBcrypt } = await import(${JSON.stringify(new URL("bcrypt.ts", import.meta.url).href)});
      const bcrypt = threadedBcrypt();
      console.log((await bcrypt(new Uint8Array([97]), new Uint8Array(16), 4)).length);`;
    const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
    expect(output.trim()).toBe("23");
  });

  it("has a text for all bytes, and bytes for all such texts", () => {
    const salt = Uint8Array.from({ length: 16 }, (_, i) => (i * 89 + 7) % 256);
    const digest = Uint8Array.from({ length: 23 }, (_, i) => 255 - i * 11);
    expect([toText(salt).length, toText(digest).length]).toEqual([22, 31]);
    expect([toBytes(toText(salt)), toBytes(toText(digest))]).toEqual([salt, digest]);
  });
});
