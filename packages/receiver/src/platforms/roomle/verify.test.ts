import { describe, expect, it, vi } from "vitest";
import { createVerifier, sign, type SignInput, type VerifierOptions } from "@tacklebox/receiver/roomle";

const body = new TextEncoder().encode('{"event":"email.shareConfiguration"}');
const secret = "a-Secr3t_Str1ng!";
const apiKey = "aValidApiKey";
const timestamp = "2026-03-13T09:41:08.529Z";
const later = Date.parse("2027-03-13T09:41:08.529Z");

const tokenOf = async (input: Partial<SignInput> = {}): Promise<string> =>
  (await sign({ secret, apiKey, timestamp, ...input })).token;

function verifierOf(options: Partial<VerifierOptions> = {}) {
  const now = () => Date.parse("2026-03-13T09:41:20.529Z");
  const verify = createVerifier({ secrets: secret, apiKey, now, ...options });
  return (token: string, { header = "token", url }: { header?: string; url?: string } = {}) =>
    verify({ headers: { [header]: token }, body, url });
}

/** The token with bytes changed. */
function changed(token: string, change: (bytes: Buffer) => Uint8Array): string {
  return `01-${Buffer.from(change(Buffer.from(token.slice(3), "base64"))).toString("base64")}`;
}

function flipped(token: string, at: number, bits: number): string {
  return changed(token, (bytes) => bytes.fill(Number(bytes[at]) ^ bits, at, at + 1));
}

describe("Roomle's token", () => {
  it.each([
    { iv: "zero", signedAt: new Date(timestamp) },
    { iv: "prefixed", signedAt: new Date(timestamp) },
    { iv: "unknown", signedAt: undefined },
  ] as const)("is read with a vector that is $iv, which is told once and can then be asked for", async (way) => {
    const onIv = vi.fn();
    const verify = verifierOf({ onIv });
    const token = await tokenOf({ iv: way.iv });
    for (let i = 0; i < 2; i++) expect(await verify(token)).toMatchObject({ ok: true, signedAt: way.signedAt });
    expect(onIv.mock.calls).toEqual([[way.iv]]);
    expect(await verifierOf({ iv: way.iv })(token)).toMatchObject({ ok: true });
    const others = (["zero", "prefixed", "unknown"] as const).filter((iv) => iv !== way.iv);
    expect(await verifierOf({ iv: others })(token)).toEqual({ ok: false, reason: "bad_token", status: 401 });
  });

  it("is judged as before where the listener throws", async () => {
    const onIv = () => {
      throw new Error("no");
    };
    expect(await verifierOf({ onIv })(await tokenOf())).toMatchObject({ ok: true });
  });

  it("C41 is no token of another algorithm, and a bare one only where that is asked for", async () => {
    const token = await tokenOf();
    const plain = Buffer.from(`${timestamp};anonymous;${apiKey}`).toString("base64");
    for (const text of [`02${token.slice(2)}`, `03-${plain}`, `00${token.slice(2)}`, token.slice(3)]) {
      expect(await verifierOf()(text)).toMatchObject({ reason: "malformed_header" });
    }
    const bare = verifierOf({ layout: "bare" });
    expect(await bare(token.slice(3))).toMatchObject({ ok: true });
    for (const text of [token, `02${token.slice(2)}`, plain]) expect((await bare(text)).ok).toBe(false);
  });

  it("comes in the header that the receiver is told", async () => {
    const verify = verifierOf({ header: "X-Roomle-Token" });
    expect(await verify(await tokenOf(), { header: "x-roomle-token" })).toMatchObject({ ok: true });
    expect(await verify(await tokenOf())).toMatchObject({ reason: "missing_header" });
  });

  it("C42 shows the limits of CBC: a vector that travels along lets a captor change the time, and nothing else", async () => {
    const captured = await tokenOf();
    const verify = verifierOf({ now: () => later });
    expect(await verify(captured)).toMatchObject({ reason: "stale" });
    // 2026 becomes 2027: the fourth character.
    const renewed = flipped(captured, 3, "6".charCodeAt(0) ^ "7".charCodeAt(0));
    expect(await verify(renewed)).toMatchObject({ ok: true, signedAt: new Date(later) });
    for (const at of [16, 31, 32, 47, 48, 63])
      expect(await verify(flipped(renewed, at, 1)), `${at}`).toMatchObject({ ok: false });
  });

  it("C42 has a time that nobody can change where the vector is known to be zero", async () => {
    const captured = await tokenOf({ iv: "zero" });
    const block = Buffer.alloc(16, 1);
    const pinned = verifierOf({ iv: "zero", now: () => later });
    const withBlock = changed(captured, (bytes) => Buffer.concat([block, bytes]));
    const tries = [captured, withBlock, ...Array.from({ length: 48 }, (_, at) => flipped(captured, at, 1))];
    for (const token of tries) expect((await pinned(token)).ok).toBe(false);
    // With all three readings a lost block is taken for an unknown vector, and that has no age.
    const cut = changed(await tokenOf(), (bytes) => bytes.subarray(16));
    expect(await verifierOf({ now: () => later })(cut)).toMatchObject({ ok: true, signedAt: undefined });
    expect(await verifierOf({ iv: "prefixed", now: () => later })(cut)).toMatchObject({ reason: "bad_token" });
  });

  it("C43 proves nothing without an API key in the tenant, and a receiver without one is not made", async () => {
    const byDefault = await tokenOf({ secret: "default-secret-1", apiKey: "" });
    expect(await verifierOf()(byDefault)).toMatchObject({ reason: "bad_token" });
    expect(await verifierOf()(await tokenOf({ apiKey: "" }))).toMatchObject({ reason: "bad_token" });
    for (const wrong of ["", " ", "key ", [], ["key", ""]]) {
      expect(() => createVerifier({ secrets: secret, apiKey: wrong })).toThrow("The API key is empty");
    }
    // JavaScript callers leave things out.
    expect(() => createVerifier({ secrets: secret } as never)).toThrow(TypeError);
  });

  it("is no AES token for a secret of another length, and the error does not show it", () => {
    for (const wrong of ["short-secret", "a-Secr3t_Str1ng!-", "é".repeat(9), "x".repeat(33)]) {
      expect(() => createVerifier({ secrets: wrong, apiKey })).toThrow(
        /^(?!.*(Secr3t|short|é|xx)).*16, 24 or 32 bytes/,
      );
    }
    expect(() => createVerifier({ secrets: "", apiKey })).toThrow("The signing secret is empty.");
    expect(() => createVerifier({ secrets: ` ${secret}`, apiKey })).toThrow("white space");
    expect(() => createVerifier({ secrets: secret, apiKey, maxAgeSeconds: Number.NaN })).toThrow(RangeError);
  });

  it("is bound to the tenant whose secret and whose key it was made with", async () => {
    const tenants: Readonly<Record<string, string>> = { a: "secret-of-a-16-b", b: "secret-of-b-16-b" };
    const verify = verifierOf({
      secrets: ({ url = "" }) => {
        const tenant = url.slice(-1);
        const found = tenants[tenant];
        return found === undefined ? null : { tenant, secrets: found };
      },
      apiKey: (tenant) => `key-of-${tenant}`,
    });
    const ofA = await tokenOf({ secret: "secret-of-a-16-b", apiKey: "key-of-a" });
    const verdict = await verify(ofA, { url: "https://hearthpine.example/a" });
    expect(verdict).toMatchObject({ ok: true, tenant: "a" });
    expect(verdict.ok && (await verdict.deliveryKey())).toMatch(/^roomle:a:[\da-f]{64}$/);
    expect(await verify(ofA, { url: "https://hearthpine.example/b" })).toMatchObject({ reason: "bad_token" });
    const unknownTenant = await verify(ofA, { url: "https://hearthpine.example/c" });
    expect(unknownTenant).toEqual({ ok: false, reason: "unknown_tenant", status: 401 });
    const crossed = await tokenOf({ secret: "secret-of-a-16-b", apiKey: "key-of-b" });
    expect(await verify(crossed, { url: "https://hearthpine.example/a" })).toMatchObject({ reason: "bad_token" });
  });

  it("is refused for an unknown tenant even if it was made for what stands in for one", async () => {
    const verify = verifierOf({ secrets: () => null, apiKey: () => apiKey });
    const token = await tokenOf({ secret: "0".repeat(16), apiKey: "" });
    expect(await verify(token)).toMatchObject({ reason: "unknown_tenant" });
  });

  it.each([
    ["the secret", { secrets: () => Promise.reject(new Error("down")) }],
    ["the API key", { apiKey: () => JSON.parse("{") as string }], // throws
    ["a secret that is no AES key", { secrets: () => "short" }],
  ])("is answered as busy where looking up %s fails, with the cause for the log", async (_, options) => {
    const verdict = await verifierOf(options)(await tokenOf());
    expect(verdict).toMatchObject({ ok: false, reason: "busy", status: 503, cause: expect.any(Error) });
  });

  it("is taken during a replacement with either secret and either key, and says which secret it was", async () => {
    const verify = verifierOf({
      secrets: [
        { id: "new", value: "a-new-secret-16b" },
        { id: "old", value: secret, notAfter: new Date(later) },
      ],
      apiKey: ["aNewKey", apiKey],
    });
    expect(await verify(await tokenOf())).toMatchObject({ ok: true, keyId: "old" });
    const replaced = await tokenOf({ secret: "a-new-secret-16b", apiKey: "aNewKey" });
    expect(await verify(replaced)).toMatchObject({ ok: true, keyId: "new" });
    const expired = verifierOf({ secrets: [{ id: "old", value: secret, notAfter: new Date(0) }] });
    expect(await expired(await tokenOf())).toMatchObject({ reason: "bad_token" });
  });

  it("makes a delivery's key together with the body, the same in either spelling", async () => {
    const token = await tokenOf({ vector: new Uint8Array(16).fill(251) });
    const keyOf = async (text: string): Promise<string> => {
      const verdict = await verifierOf()(text);
      return verdict.ok ? verdict.deliveryKey() : verdict.reason;
    };
    const key = await keyOf(token);
    expect(key).toMatch(/^roomle:[\da-f]{64}$/);
    expect(await keyOf(token.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", ""))).toBe(key);
    expect(await keyOf(await tokenOf())).not.toBe(key);
  });
});

it("signs for the present, at random, unless told otherwise", async () => {
  const proofs = await Promise.all([1, 2].map(() => sign({ secret, apiKey })));
  expect(new Set(proofs.map(({ token }) => token)).size).toBe(2);
  const verify = createVerifier({ secrets: secret, apiKey });
  for (const headers of proofs) expect(await verify({ headers, body })).toMatchObject({ ok: true });
  await expect(sign({ secret: "short", apiKey })).rejects.toThrow("16, 24 or 32 bytes");
});
