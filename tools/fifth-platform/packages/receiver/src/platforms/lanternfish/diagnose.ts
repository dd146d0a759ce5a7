import { bodyVariants } from "../../diagnose/body-variants.ts";
import type { Finding } from "../../diagnose/cause.ts";
import { freshness } from "../../diagnose/freshness.ts";
import type { DiagnosisPlatform, Evidence, Examination, Material } from "../../diagnose/platform.ts";
import { readValues } from "../../diagnose/read-values.ts";
import { search, type Search } from "../../diagnose/search.ts";
import { secretVariants } from "../../diagnose/secret-variants.ts";
import { timestampVariants } from "../../diagnose/timestamp-variants.ts";
import { parseTimestamp } from "../../timestamp.ts";
import { signatureHeader, timeHeader } from "./sign.ts";

/** Lanternfish, for `diagnose`. */
export function lanternfish(): DiagnosisPlatform {
  return {
    name: "lanternfish",
    headerNames: [timeHeader, signatureHeader],
    async examine(evidence) {
      const { headers, material } = evidence;
      const [times, signatures] = [readValues(headers, timeHeader), readValues(headers, signatureHeader)];
      const findings = [...times.findings, ...signatures.findings].map(certain);
      const digits = signatures.values.filter((value) => /^[\da-f]{64}$/i.test(value));
      if (!material || digits.length === 0) return { findings, isComplete: true };
      const found = await find(material, times.values, digits);
      return { ...conclude(found, findings, evidence), isComplete: found.isComplete };
    },
    example: {
      headers: `X-Lanternfish-Time: 2026-03-13T09:41:10Z
X-Lanternfish-Signature: a9eefa0780f32aa747f85cdc2d65f9915252100f429201bda6568c6f39c3968c`,
      body: JSON.stringify({ event: "lamp.lit", lamp: { name: "Lamp" } }, undefined, 2),
      secret: "test-secret",
      receivedAt: new Date("2026-03-13T09:41:20.000Z"),
    },
  };
}

function certain<Detail extends object>(detail: Detail): Detail & Pick<Finding, "confidence"> {
  return { ...detail, confidence: "certain" };
}

function find(material: Material, times: readonly string[], digits: readonly string[]): Promise<Search> {
  const { body, secrets } = material;
  const space = {
    secrets: secrets.flatMap(secretVariants),
    timestamps: times.flatMap((text) => timestampVariants(text, timeHeader)),
    recipes: [{ value: (time: string) => `${time}.`, weight: 0, undone: [] }],
    body,
    otherBodies: () => bodyVariants(body, ["event", "lamp"]),
  };
  return search(
    space,
    material,
    digits.map((text) => text.toLowerCase()),
  );
}

function conclude({ match }: Search, claims: readonly Finding[], evidence: Evidence): Omit<Examination, "isComplete"> {
  if (!match) return { findings: [...claims, { cause: "wrong_secret", confidence: "likely" }] };
  const signedAt = parseTimestamp(match.timestamp);
  const time = signedAt === undefined ? [] : freshness(signedAt, evidence, { maxAgeSeconds: 300, maxAheadSeconds: 60 });
  const findings = [...claims, ...match.undone.map(certain), ...time];
  const isRefused = findings.some(({ confidence, cause }) => confidence === "certain" && cause !== "old_secret");
  if (isRefused || signedAt === undefined) return { findings };
  return { findings: [], verified: { secret: match.secret, signedAt, notes: findings } };
}
