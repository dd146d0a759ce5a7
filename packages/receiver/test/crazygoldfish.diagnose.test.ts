import { createHmac } from "node:crypto";
import { describe as suite, expect, it } from "vitest";
import {
  type CauseId,
  crazygoldfish,
  type CrazygoldfishDiagnosisOptions,
  describe,
  diagnose,
  type DiagnosisInput,
  diagnosisPlatforms,
} from "@tacklebox/receiver/diagnose";
import { crazygoldfishVectors } from "./vectors.ts";

const secret = "a-signing-secret";
const body = '{"template":{"name":"delivery_note_extraction"},"data":{"name":"Übung"}}';
const header = "x-webhook-signature";

/** Made by node:crypto alone, with nothing of what is tested. */
const hex = createHmac("sha256", secret).update(body).digest("hex");
const base64 = Buffer.from(hex, "hex").toString("base64");

type Given = Partial<Omit<DiagnosisInput, "platform">>;

const diagnoseProof = (headers: Record<string, string>, read?: CrazygoldfishDiagnosisOptions, given: Given = {}) =>
  diagnose({ platform: crazygoldfish(read), headers, body, secrets: secret, ...given });

async function causesOf(...input: Parameters<typeof diagnoseProof>) {
  const diagnosis = await diagnoseProof(...input);
  return diagnosis.verdict === "failed" ? diagnosis.causes : [diagnosis.verdict];
}

/** What may be named first for what a receiver refuses with a reason. */
const fitting: Readonly<Record<string, readonly CauseId[]>> = {
  missing_header: ["missing_header", "wrong_reading"],
  duplicate_header: ["duplicate_header"],
  // The last where the secret itself is wanted: then any text that differs is just another one.
  malformed_header: ["malformed_signature", "wrong_reading", "wrong_secret"],
  bad_token: ["wrong_secret", "wrong_reading", "secret_quotes", "secret_prefix"],
};

/** What was done to those whose signature is bad, by their names in the vectors. */
const damages: Readonly<Record<string, readonly CauseId[]>> = {
  "secret decoded from base64": ["secret_encoding"],
  "re-serialised body": ["body_reencoded"],
  "trailing newline added": ["trailing_newline"],
  "trailing newline lost": ["trailing_newline"],
  "body cut off": ["body_cut_off"],
  "body lost": ["body_empty"],
  "body appended": ["body_changed"],
  "byte order mark lost": ["byte_order_mark"],
  "0xFF for a signed U+FFFD": ["charset"],
  "decomposed for composed letters": ["charset"],
  "escaped for plain letters": ["body_reencoded"],
};

for (const { read, vectors } of crazygoldfishVectors) {
  suite(`diagnose, for CrazyGoldFish's ${read.scheme} in ${read.header}`, () => {
    it.each(vectors.accept)("verifies: $name", async ({ headers, body: bytes, secrets }) => {
      const diagnosis = await diagnose({ platform: crazygoldfish(read), headers, body: bytes, secrets });
      expect(diagnosis).toMatchObject({ verdict: "verified", signedAt: undefined });
    });

    it.each(vectors.refuse.filter(({ headers }) => headers.length))("explains: $name", async (vector) => {
      const { headers, body: bytes, secrets, result, name } = vector;
      const diagnosis = await diagnose({ platform: crazygoldfish(read), headers, body: bytes, secrets });
      const causes = diagnosis.verdict === "failed" ? diagnosis.causes : [];
      expect(fitting[result] ?? damages[name] ?? ["wrong_secret"]).toContain(causes[0]?.cause);
      expect(describe(diagnosis)).not.toContain(secrets[0]);
    });
  });
}

suite("diagnose, for CrazyGoldFish", () => {
  it("reaches every damage named here", () => {
    const names = crazygoldfishVectors.flatMap(({ vectors }) => vectors.refuse.map(({ name }) => name));
    expect(Object.keys(damages).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each([
    { sent: "hmac-sha256-hex", text: hex },
    { sent: "hmac-sha256-base64", text: base64 },
    { sent: "equals", text: secret },
  ] as const)("finds out that a delivery is proved by $sent, wherever it is and whatever is read", async (proof) => {
    for (const scheme of ["equals", "hmac-sha256-hex", "hmac-sha256-base64"] as const) {
      for (const place of [header, "x-goldfish-proof"]) {
        const causes = await causesOf({ host: "hearthpine.example", [place]: proof.text }, { scheme });
        const isRead = scheme === proof.sent && place === header;
        const wrong = { cause: "wrong_reading", header: place, scheme: proof.sent, confidence: "certain" };
        expect(causes).toEqual(isRead ? ["verified"] : [{ ...wrong, fix: "read_as_sent" }]);
      }
    }
  });

  it("finds a header under the name that a gateway gave it", async () => {
    expect(await causesOf({ HTTP_X_WEBHOOK_SIGNATURE: hex })).toMatchObject([
      { cause: "missing_header", foundAs: "HTTP_X_WEBHOOK_SIGNATURE", fix: "forward_headers" },
    ]);
  });

  it("calls a header missing where nothing that arrived fits", async () => {
    for (const given of [{}, { secrets: [] }, { body: undefined }]) {
      const causes = await causesOf({ "x-other": "0".repeat(64) }, {}, given);
      expect(causes).toMatchObject([{ cause: "missing_header", header }]);
    }
  });

  it.each([
    { what: "in quotes", given: `"${secret}"`, causes: [{ cause: "secret_quotes" }] },
    { what: "with a line break", given: `${secret}\n`, causes: [{ cause: "secret_white_space" }] },
    { what: "with its variable", given: `SECRET=${secret}`, causes: [{ cause: "secret_prefix" }] },
  ])("finds the secret that was copied $what, by every scheme", async ({ given, causes }) => {
    const proofs = { equals: secret, "hmac-sha256-hex": hex, "hmac-sha256-base64": base64 } as const;
    for (const [scheme, text] of Object.entries(proofs)) {
      const read = { scheme: scheme as keyof typeof proofs };
      expect(await causesOf({ [header]: text }, read, { secrets: given })).toMatchObject(causes);
    }
  });

  it("takes an older secret, and says so", async () => {
    const diagnosis = await diagnoseProof({ [header]: hex }, {}, { secrets: ["a-new-secret", secret] });
    expect(diagnosis).toMatchObject({ verdict: "verified", secret: 2, notes: [{ cause: "old_secret" }] });
  });

  it.each([
    { form: "prefixed", text: `sha256=${hex}` },
    { form: "white_space", text: ` ${hex}` },
    { form: "too_short", text: hex.slice(0, 60) },
    { form: "base64", text: base64.replaceAll("=", "") },
  ])("looks through the damage of a signature: $form", async ({ form, text }) => {
    expect(await causesOf({ [header]: text })).toMatchObject([{ cause: "malformed_signature", form }]);
  });

  it("says only that it is read otherwise where nothing fits", async () => {
    expect(await causesOf({ [header]: "guess" }, { scheme: "hmac-sha256-base64" })).toMatchObject([
      { cause: "wrong_reading", header, confidence: "certain" },
      { cause: "body_changed", confidence: "possible" },
      { cause: "wrong_secret", confidence: "possible" },
    ]);
    expect(await causesOf({ [header]: "guess" }, { scheme: "equals" })).toMatchObject([
      { cause: "wrong_secret", confidence: "likely" },
    ]);
  });

  it("asks for the body where the proof covers it, and takes one that is too large for none where not", async () => {
    expect(await diagnoseProof({ [header]: hex }, {}, { body: undefined })).toMatchObject({ reasons: ["no_body"] });
    for (const given of [{ body: undefined }, { maxBodyBytes: 1 }]) {
      const diagnosis = await diagnoseProof({ [header]: secret }, { scheme: "equals" }, given);
      expect(diagnosis).toMatchObject({ verdict: "verified" });
    }
    const tooLarge = await diagnoseProof({ [header]: hex }, {}, { maxBodyBytes: 1 });
    expect(tooLarge).toMatchObject({ reasons: ["body_too_large"] });
  });

  it("stops at a number of hashes", async () => {
    const secrets = ["one", "two", "three"];
    const diagnosis = await diagnoseProof({ [header]: "0".repeat(64) }, {}, { secrets, maxHashes: 2 });
    expect(diagnosis).toMatchObject({ verdict: "failed", search: { hashes: 2, isComplete: false } });
  });

  it("takes the header for the secret itself where deliveries are known to carry a token, and asks for no body", async () => {
    const platform = crazygoldfish().provedBy!("bearer");
    const given = { platform, secrets: "test-secret" };
    expect(platform.coversBody).toBe(false);
    expect(await diagnose({ ...given, headers: "X-Webhook-Signature: test-secret" })).toMatchObject({
      verdict: "verified",
    });
    expect(await diagnose({ ...given, headers: "X-Webhook-Signature: another" })).toMatchObject({
      verdict: "failed",
      causes: [{ cause: "wrong_secret", confidence: "likely" }],
    });
    expect(crazygoldfish().provedBy!("signed").coversBody).toBe(true);
  });

  it("takes no scheme and no header that a receiver would not", () => {
    expect(() => crazygoldfish({ scheme: "none" as "equals" })).toThrow("one of");
    expect(() => crazygoldfish({ header: "a b" })).toThrow("header");
  });

  it("explains its own example", async () => {
    const platform = diagnosisPlatforms["crazygoldfish"]!();
    const { secret: secrets, ...example } = platform.example!;
    expect(await diagnose({ platform, secrets, ...example })).toMatchObject({
      verdict: "failed",
      causes: [{ cause: "wrong_reading", scheme: "hmac-sha256-base64", confidence: "certain" }],
    });
  });
});
