import { describe as suite, expect, it } from "vitest";
import { type CauseId, describe, diagnose, diagnosisPlatforms, smartshape } from "@tacklebox/receiver/diagnose";
import { forged, secret, tokenOf } from "./smartshape-tokens.ts";
import { smartshapeVectors as vectors } from "./vectors.ts";

const header = "x-smartshape-token";
const diagnoseToken = (token: string, secrets: string | readonly string[] = secret, maxCost?: number) =>
  diagnose({ platform: smartshape({ maxCost }), headers: { [header]: token }, secrets });

async function causesOf(...input: Parameters<typeof diagnoseToken>) {
  const diagnosis = await diagnoseToken(...input);
  return diagnosis.verdict === "failed" ? diagnosis.causes : [];
}

/** What may be named first for what a receiver refuses with a reason. */
const fitting: Readonly<Record<string, readonly CauseId[]>> = {
  missing_header: ["missing_header"],
  duplicate_header: ["duplicate_header"],
  malformed_header: ["malformed_bcrypt"],
  cost_refused: ["bcrypt_cost"],
  bad_token: ["wrong_secret", "secret_quotes", "secret_white_space"],
};

suite("diagnose, for SmartShape", () => {
  it.each(vectors.accept)("verifies: $name", async ({ headers, secrets }) => {
    const diagnosis = await diagnose({ platform: smartshape(), headers, secrets });
    expect(diagnosis).toMatchObject({ verdict: "verified", signedAt: undefined });
  });

  it.each(vectors.refuse.filter(({ headers }) => headers.length))("explains: $name", async (vector) => {
    const { headers, body, secrets, result } = vector;
    const diagnosis = await diagnose({ platform: smartshape(), headers, body, secrets });
    const causes = diagnosis.verdict === "failed" ? diagnosis.causes : [];
    expect(fitting[result]).toContain(causes[0]?.cause);
    expect(describe(diagnosis)).not.toContain(secrets[0]);
  });

  it("asks for headers and a secret, and never for a body", async () => {
    const diagnosis = await diagnose({ platform: smartshape(), headers: { [header]: await tokenOf(1) } });
    expect(diagnosis).toMatchObject({ verdict: "not_checked", reasons: ["no_secret"] });
    expect(await diagnose({ platform: smartshape() })).toMatchObject({ reasons: ["no_headers", "no_secret"] });
  });

  it.each([
    { what: "in quotes", given: `"${secret}"`, causes: [{ cause: "secret_quotes", secret: 1 }] },
    { what: "with a line break", given: `${secret}\n`, causes: [{ cause: "secret_white_space", secret: 1 }] },
    { what: "with its variable", given: `TOKEN=${secret}`, causes: [{ cause: "secret_prefix", secret: 1 }] },
  ])("finds the secret that was copied $what", async ({ given, causes }) => {
    const found = await causesOf(await tokenOf(1), given);
    expect(found).toMatchObject(causes.map((cause) => ({ ...cause, confidence: "certain", fix: "clean_secret" })));
  });

  it("takes an older secret, and says so", async () => {
    const diagnosis = await diagnoseToken(await tokenOf(1), ["a-new-secret", secret]);
    expect(diagnosis).toMatchObject({ verdict: "verified", secret: 2, notes: [{ cause: "old_secret" }] });
  });

  it.each([
    { form: "plain_secret", token: secret, length: 11 },
    { form: "too_short", token: forged(1, "04")[0]!.slice(1).replace("2b", "$2b").slice(0, 59), length: 59 },
    { form: "too_long", token: `${forged(1, "04")[0]}AA`, length: 62 },
    { form: "other", token: forged(1, "04")[0]!.replace("2b", "2x"), length: 60 },
    { form: "other", token: "1234", length: 4 },
  ])("tells how a token is malformed: $form", async ({ form, token, length }) => {
    const found = await causesOf(token);
    expect(found).toEqual([
      { cause: "malformed_bcrypt", header, form, length, confidence: "certain", fix: "send_bcrypt" },
    ]);
  });

  it("looks through white space around a token, and at its cost as well", async () => {
    const spaced = ` ${await tokenOf(1, { cost: 5 })}`;
    expect(await causesOf(spaced)).toMatchObject([{ cause: "malformed_bcrypt", form: "white_space", length: 61 }]);
    expect(await causesOf(spaced, "other")).toMatchObject([
      { cause: "malformed_bcrypt" },
      { cause: "wrong_secret", confidence: "possible" },
    ]);
    expect(await causesOf(spaced, secret, 4)).toMatchObject([
      { cause: "malformed_bcrypt" },
      { cause: "bcrypt_cost", cost: 5, allowed: 4, fix: "allow_bcrypt_cost" },
    ]);
  });

  it("finds a header under the name that a gateway gave it", async () => {
    const headers = { HTTP_X_SMARTSHAPE_TOKEN: await tokenOf(1) };
    const diagnosis = await diagnose({ platform: smartshape(), headers, secrets: secret });
    expect(diagnosis).toMatchObject({ causes: [{ cause: "missing_header", foundAs: "HTTP_X_SMARTSHAPE_TOKEN" }] });
  });

  it("stops at a number of hashes, and earlier where each is slow", async () => {
    const many = Array.from({ length: 8 }, (_, i) => `secret ${i}`);
    const headers = { [header]: await tokenOf(1) };
    const few = await diagnose({ platform: smartshape(), headers, secrets: many, maxHashes: 3 });
    expect(few).toMatchObject({ verdict: "failed", search: { hashes: 3, isComplete: false } });
    const slow = await diagnoseToken(forged(1, "17")[0]!, many, 17);
    expect(slow).toMatchObject({ verdict: "failed", search: { hashes: 0, isComplete: false } });
  });

  it("passes over what can be no secret", async () => {
    expect(await causesOf(await tokenOf(1), ["s".repeat(73), "a\0b"])).toMatchObject([{ cause: "wrong_secret" }]);
  });

  it("says what it found in a sentence", async () => {
    expect(describe(await diagnoseToken(forged(1, "31")[0]!))).toBe(
      "certain: x-smartshape-token is a bcrypt hash of cost 31; 12 is allowed.",
    );
  });

  it("explains its own example", async () => {
    const platform = diagnosisPlatforms["smartshape"]!();
    const { secret: secrets, ...example } = platform.example!;
    expect(await diagnose({ platform, secrets, ...example })).toMatchObject({
      verdict: "failed",
      causes: [{ cause: "secret_quotes", confidence: "certain" }],
    });
  });
});
