import { describe, expect, it } from "vitest";
import { type CauseId, diagnose, vntana } from "@tacklebox/receiver/diagnose";
import { webHashing } from "../src/hashing.ts";
import { type Vector, vntanaVectors as vectors } from "./vectors.ts";

const diagnoseVector = ({ headers, body, secrets, now }: Vector) =>
  diagnose({ platform: vntana(), headers, body, secrets, receivedAt: now, now: () => now });

/** What may be named first for what a receiver refuses with a reason. */
const fitting: Readonly<Record<string, readonly CauseId[]>> = {
  missing_header: ["missing_header"],
  duplicate_header: ["duplicate_header"],
  malformed_header: ["malformed_signature", "malformed_timestamp", "swapped_headers"],
  stale: ["stale"],
  future: ["future"],
};

/** What was done to those whose signature is bad, by their names in the vectors. */
const damages: Readonly<Record<string, readonly CauseId[]>> = {
  "secret decoded from base64": ["secret_encoding"],
  "signed without timestamp": ["wrong_recipe"],
  "signed with a dot": ["wrong_recipe"],
  "signed without separator": ["wrong_recipe"],
  "timestamp with +00:00 for Z": ["timestamp_rewritten"],
  "timestamp with more digits": ["timestamp_rewritten"],
  "re-serialised body": ["body_reencoded"],
  "members in other order": ["body_reordered"],
  "trailing newline added": ["trailing_newline"],
  "trailing newline lost": ["trailing_newline"],
  "body cut off": ["body_cut_off"],
  "body lost": ["body_empty"],
  "body appended": ["body_changed"],
  "byte order mark lost": ["byte_order_mark"],
  "byte order mark added": ["byte_order_mark"],
  "0xFF for a signed U+FFFD": ["charset"],
  "U+FFFD for a signed 0xFF": ["charset"],
  "decomposed for composed letters": ["charset"],
  "Latin-1 for UTF-8": ["charset"],
  "escaped for plain letters": ["body_reencoded"],
};

describe("diagnose", () => {
  it.each(vectors.accept)("verifies: $name", async (vector) => {
    expect(await diagnoseVector(vector)).toMatchObject({ verdict: "verified" });
  });

  it.each(vectors.refuse.filter(({ headers }) => headers.length))("explains: $name", async (vector) => {
    const diagnosis = await diagnoseVector(vector);
    const causes = diagnosis.verdict === "failed" ? diagnosis.causes : [];
    const expected = fitting[vector.result] ?? damages[vector.name] ?? ["wrong_secret"];
    expect(expected).toContain(causes[0]?.cause);
  });

  it.each(vectors.refuse.filter(({ headers }) => !headers.length))("asks for headers: $name", async (vector) => {
    expect(await diagnoseVector(vector)).toMatchObject({ verdict: "not_checked", reasons: ["no_headers"] });
  });

  it("finds the same with WebCrypto", async () => {
    for (const vector of [...vectors.accept.slice(0, 3), ...vectors.refuse.filter(({ name }) => name in damages)]) {
      const { headers, body, secrets, now } = vector;
      const input = { platform: vntana(), headers, body, secrets, receivedAt: now, now: () => now };
      expect(await diagnose({ ...input, hashing: webHashing() })).toEqual(await diagnose(input));
    }
  });

  it("reaches every damage named here", () => {
    const names = vectors.refuse.map(({ name }) => name);
    expect(Object.keys(damages).filter((name) => !names.includes(name))).toEqual([]);
  });
});
