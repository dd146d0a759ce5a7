import { bodySuspects } from "../../diagnose/body-suspects.ts";
import { bodyVariants } from "../../diagnose/body-variants.ts";
import type { Finding } from "../../diagnose/cause.ts";
import { type Bounds, freshness } from "../../diagnose/freshness.ts";
import type { DiagnosisExample, DiagnosisPlatform, Evidence, Examination, Material } from "../../diagnose/platform.ts";
import { type Match, type Search, search, type Space } from "../../diagnose/search.ts";
import { secretVariants } from "../../diagnose/secret-variants.ts";
import { timestampVariants } from "../../diagnose/timestamp-variants.ts";
import { parseTimestamp } from "../../timestamp.ts";
import { type Claims, readClaims, signatureHeader, timestampHeader } from "./diagnose-headers.ts";

/** The receiver's bounds, where they are not the default. */
export type VntanaDiagnosisOptions = Partial<Bounds>;

/** VNTANA, for `diagnose`: HMAC-SHA256 over timestamp, "#" and body. */
export function vntana({ maxAgeSeconds = 300, maxAheadSeconds = 60 }: VntanaDiagnosisOptions = {}): DiagnosisPlatform {
  const bounds = { maxAgeSeconds, maxAheadSeconds };
  return {
    name: "vntana",
    headerNames: [timestampHeader, signatureHeader],
    async examine(evidence) {
      const claims = readClaims(evidence.headers);
      const { findings, signatures } = claims;
      const { material } = evidence;
      if (!material || !signatures.length) return { findings, isComplete: true };
      const { match, isComplete } = await searchAll(claims, material);
      if (match) return { ...conclude(match, { claims, evidence, bounds }), isComplete };
      return { findings: suspect(material, { claims, evidence, bounds }), isComplete };
    },
    example: parsedOnTheWay(),
  };
}

/** The first delivery of the contract's vectors, its JSON printed for people. */
function parsedOnTheWay(): DiagnosisExample {
  return {
    headers: `Content-Type: application/json
X-TIMESTAMP: 2022-06-21T03:34:10.348Z
X-VNTANA-SIGNATURE: 6d762fe0a9c09ddf3bac5bfb3c97364083644a238f4bbacd70d5576776aabb9b`,
    body: `{
  "event": "product.completed",
  "product": {
    "uuid": "p-1"
  }
}`,
    secret: "test-secret",
    receivedAt: new Date("2022-06-21T03:34:12.000Z"),
  };
}

// As in the examples of the contract, but for two in which the client comes before the organization.
const memberOrder = [
  "event",
  "user",
  "organization",
  "turntable",
  "render",
  "project",
  "showroom",
  "viewerPreset",
  "product",
  "client",
];
// In which all of them agree: only what breaks this is suspicious by itself.
const firstMember = memberOrder.slice(0, 1);

function searchAll({ timestamps, signatures }: Claims, material: Material): Promise<Search> {
  const { body, secrets } = material;
  // Without the header a sender may still have signed the body.
  const texts = timestamps.length ? timestamps : [""];
  const space: Space = {
    secrets: secrets.flatMap(secretVariants),
    timestamps: texts.flatMap((text) => timestampVariants(text, timestampHeader)),
    recipes,
    body,
    otherBodies: () => bodyVariants(body, memberOrder),
  };
  return search(space, material, signatures);
}

// What VNTANA signs, and what senders written by hand do.
const recipes: Space["recipes"] = [
  { value: (timestamp) => `${timestamp}#`, weight: 0, undone: [] },
  { value: () => "", weight: 1, undone: [{ cause: "wrong_recipe", recipe: "body_alone" }] },
  { value: (timestamp) => timestamp, weight: 1, undone: [{ cause: "wrong_recipe", recipe: "no_separator" }] },
  { value: (timestamp) => `${timestamp}.`, weight: 1, undone: [{ cause: "wrong_recipe", recipe: "dot" }] },
];

interface Case {
  readonly claims: Claims;
  readonly evidence: Evidence;
  readonly bounds: Bounds;
}

function conclude(match: Match, { claims, evidence, bounds }: Case): Omit<Examination, "isComplete"> {
  const signedAt = parseTimestamp(match.timestamp);
  const time = signedAt === undefined ? [] : freshness(signedAt, evidence, bounds);
  const undone = match.undone.map((detail): Finding => ({ ...detail, confidence: "certain" }));
  const findings = [...claims.findings, ...undone, ...time];
  // A receiver that knows the old secret takes it, and nobody knows how old it was on arrival.
  const refusing = findings.filter(({ cause, confidence }) => cause !== "old_secret" && confidence === "certain");
  if (refusing.length || signedAt === undefined) return { findings };
  return { findings: [], verified: { secret: match.secret, signedAt, notes: findings } };
}

function suspect({ body }: Material, { claims, evidence, bounds }: Case): readonly Finding[] {
  const suspects = bodySuspects(body, firstMember);
  const isExplained = [...claims.findings, ...suspects].some(({ confidence }) => confidence !== "possible");
  const signedAt = parseTimestamp(String(claims.timestamps[0]));
  // Refused as well once the signature is good.
  const time = signedAt === undefined || evidence.receivedAt === undefined ? [] : freshness(signedAt, evidence, bounds);
  return [
    ...claims.findings,
    ...suspects,
    { cause: "wrong_secret", confidence: isExplained ? "possible" : "likely" },
    ...time.map((finding): Finding => ({ ...finding, confidence: "possible" })),
  ];
}
