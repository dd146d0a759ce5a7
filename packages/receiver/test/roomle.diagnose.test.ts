import { describe as suite, expect, it } from "vitest";
import { type CauseId, describe, diagnose, diagnosisPlatforms, roomle } from "@tacklebox/receiver/diagnose";
import { sign, type SignInput } from "@tacklebox/receiver/roomle";
import { roomleVectors as vectors } from "./vectors.ts";

const secret = "a-Secr3t_Str1ng!";
const { apiKey } = vectors;
const timestamp = "2026-03-13T09:41:08.529Z";
const receivedAt = new Date("2026-03-13T09:41:20.529Z");
const now = () => receivedAt.getTime();

const tokenOf = async (input: Partial<SignInput> = {}): Promise<string> =>
  (await sign({ secret, apiKey, timestamp, ...input })).token;
const diagnoseToken = (token: string, secrets: string | readonly string[] = secret, options = { apiKey }) =>
  diagnose({ platform: roomle(options), headers: { token }, secrets, receivedAt, now });

async function causesOf(...input: Parameters<typeof diagnoseToken>) {
  const diagnosis = await diagnoseToken(...input);
  return diagnosis.verdict === "failed" ? diagnosis.causes : [];
}

/** What may be named first for what a receiver refuses with a reason. */
const fitting: Readonly<Record<string, readonly CauseId[]>> = {
  missing_header: ["missing_header"],
  duplicate_header: ["duplicate_header"],
  malformed_header: ["malformed_token"],
  bad_token: ["wrong_secret", "wrong_api_key", "default_secret"],
  stale: ["stale"],
  future: ["future"],
};

suite("diagnose, for Roomle", () => {
  it.each(vectors.accept)("verifies: $name", async ({ headers, secrets, now: time }) => {
    const diagnosis = await diagnose({ platform: roomle({ apiKey }), headers, secrets, receivedAt: new Date(time) });
    expect(diagnosis).toMatchObject({ verdict: "verified" });
  });

  it.each(vectors.refuse.filter(({ headers }) => headers.length))("explains: $name", async (vector) => {
    const { headers, body, secrets, result, now: time } = vector;
    const options = { platform: roomle({ apiKey }), headers, body, secrets, receivedAt: new Date(time) };
    const diagnosis = await diagnose(options);
    const causes = diagnosis.verdict === "failed" ? diagnosis.causes : [];
    expect(fitting[result]).toContain(causes[0]?.cause);
    expect(describe(diagnosis)).not.toContain(secrets[0]);
  });

  it("asks for headers and a secret, and never for a body", async () => {
    expect(await diagnose({ platform: roomle(), headers: { token: await tokenOf() } })).toMatchObject({
      verdict: "not_checked",
      reasons: ["no_secret"],
    });
    expect(await diagnose({ platform: roomle() })).toMatchObject({ reasons: ["no_headers", "no_secret"] });
  });

  it.each([
    { what: "in quotes", given: `"${secret}"`, causes: [{ cause: "secret_quotes", secret: 1 }] },
    { what: "with a line break", given: `${secret}\n`, causes: [{ cause: "secret_white_space", secret: 1 }] },
    { what: "with its variable", given: `SECRET=${secret}`, causes: [{ cause: "secret_prefix", secret: 1 }] },
  ])("finds the secret that was copied $what", async ({ given, causes }) => {
    const found = await causesOf(await tokenOf(), given);
    expect(found).toMatchObject(causes.map((cause) => ({ ...cause, confidence: "certain", fix: "clean_secret" })));
  });

  it("takes an older secret, and tells when it was signed where that can be read", async () => {
    const diagnosis = await diagnoseToken(await tokenOf(), ["a-new-secret-16b", secret]);
    const notes = [{ cause: "old_secret" }];
    expect(diagnosis).toMatchObject({ verdict: "verified", secret: 2, signedAt: new Date(timestamp), notes });
    const hidden = await diagnoseToken(await tokenOf({ iv: "unknown" }));
    expect(hidden).toMatchObject({ verdict: "verified", signedAt: undefined });
  });

  it.each([
    { form: "plain_secret", change: () => secret },
    { form: "weak_cipher", change: (token: string) => `02${token.slice(2)}` },
    { form: "not_encrypted", change: (token: string) => `03${token.slice(2)}` },
    { form: "other", change: (token: string) => token.slice(0, -5) },
  ])("tells a token that is none by its form: $form", async ({ form, change }) => {
    const token = change(await tokenOf());
    const detail = { cause: "malformed_token", header: "token", form, length: token.length };
    expect(await causesOf(token)).toEqual([{ ...detail, confidence: "certain", fix: "send_encrypted_token" }]);
  });

  it("tells white space around a token that is good otherwise", async () => {
    const causes = await causesOf(`${await tokenOf()} `);
    expect(causes).toMatchObject([{ cause: "malformed_token", form: "white_space" }]);
  });

  it("names the default secret where nothing fits, and is certain where the token has no key", async () => {
    expect(await causesOf(await tokenOf({ secret: "default-secret-1" }))).toMatchObject([
      { cause: "wrong_secret", confidence: "likely" },
      { cause: "default_secret", confidence: "possible", fix: "set_api_key" },
    ]);
    const keyless = [{ cause: "default_secret", confidence: "certain", fix: "set_api_key" }];
    expect(await causesOf(await tokenOf({ apiKey: "" }))).toMatchObject(keyless);
  });

  it("compares the API key where it is told one", async () => {
    const token = await tokenOf({ apiKey: "another" });
    expect(await causesOf(token)).toMatchObject([{ cause: "wrong_api_key", confidence: "certain" }]);
    const platform = diagnosisPlatforms["roomle"]!();
    expect(await diagnose({ platform, headers: { token }, secrets: secret, now })).toMatchObject({
      verdict: "verified",
    });
  });

  it("tells a secret that is no key for AES by its length", async () => {
    const causes = await causesOf(await tokenOf(), "short-secret");
    expect(causes).toMatchObject([
      { cause: "secret_length", secret: 1, length: 12, fix: "use_right_secret" },
      { cause: "wrong_secret", confidence: "possible" },
      { cause: "default_secret", confidence: "possible" },
    ]);
  });

  it("finds the header as CGI names it, and takes no other token for it", async () => {
    const found = await diagnose({
      platform: roomle(),
      headers: { HTTP_TOKEN: await tokenOf() },
      secrets: secret,
      now,
    });
    expect(found).toMatchObject({ causes: [{ cause: "missing_header", foundAs: "HTTP_TOKEN" }] });
    const other = await diagnose({ platform: roomle(), headers: { "x-csrf-token": "1" }, secrets: secret });
    expect(other).toMatchObject({ causes: [{ cause: "missing_header", header: "token" }] });
    expect(other).not.toHaveProperty("causes.0.foundAs");
  });

  it("stops at a number of tries", async () => {
    const many = Array.from({ length: 8 }, (_, i) => `secret of 16 b ${i}`);
    const few = await diagnose({
      platform: roomle(),
      headers: { token: await tokenOf() },
      secrets: many,
      maxHashes: 3,
    });
    expect(few).toMatchObject({ verdict: "failed", search: { hashes: 3, isComplete: false } });
  });

  it.each([
    ["malformed_token", "02-AAAA", secret, "token is no token that is taken (weak cipher, 7 characters)."],
    ["secret_length", undefined, "short", "Secret 1 has 5 bytes, which is no key of the cipher."],
    ["default_secret", undefined, "another-secret-1", "default secret, because the account has no API key."],
  ])("says %s in a sentence", async (_, token, secrets, sentence) => {
    expect(describe(await diagnoseToken(token ?? (await tokenOf()), secrets))).toContain(sentence);
    const other = await diagnoseToken(await tokenOf({ apiKey: "another" }));
    expect(describe(other)).toBe("certain: The token carries another API key.");
  });

  it("explains its own example", async () => {
    const platform = diagnosisPlatforms["roomle"]!();
    const { secret: secrets, ...example } = platform.example!;
    expect(await diagnose({ platform, secrets, ...example })).toMatchObject({
      verdict: "failed",
      causes: [{ cause: "secret_quotes", confidence: "certain" }],
    });
  });
});
