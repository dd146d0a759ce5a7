import { fromBase64 } from "../../base64.ts";
import { bodySuspects } from "../../diagnose/body-suspects.ts";
import { bodyVariants } from "../../diagnose/body-variants.ts";
import type { CauseDetail, Finding } from "../../diagnose/cause.ts";
import type { DiagnosisExample, DiagnosisPlatform, Evidence, Examination, Material } from "../../diagnose/platform.ts";
import { readSignature } from "../../diagnose/read-signature.ts";
import { readValues } from "../../diagnose/read-values.ts";
import { search } from "../../diagnose/search.ts";
import { secretVariants } from "../../diagnose/secret-variants.ts";
import { toHex } from "../../hex.ts";
import { checkRead, type Reading, type ReadOptions, type Scheme, schemes } from "./scheme.ts";

/** The receiver's `read`, where it is not the default. */
export type CrazygoldfishDiagnosisOptions = Partial<ReadOptions>;

/**
 * CrazyGoldFish, for `diagnose`: a proof in the header and scheme that the receiver was told. Because none is documented, the others are
 * tried as well, and every header where that one is missing: a delivery of your own tells how to read it.
 *
 * @throws {TypeError} for a scheme that is none, and a header that no request can have.
 */
export function crazygoldfish({
  scheme = "hmac-sha256-hex",
  header,
}: CrazygoldfishDiagnosisOptions = {}): DiagnosisPlatform {
  const read = checkRead({ scheme, header });
  return {
    name: "crazygoldfish",
    headerNames: [read.header],
    coversBody: scheme !== "equals",
    provedBy: (proof) => crazygoldfish({ header, scheme: proof === "bearer" ? "equals" : scheme }),
    async examine({ headers, material }) {
      const { claims, findings } = readClaims(headers, read);
      const { match, isComplete } = material ? await find(claims, material) : { match: undefined, isComplete: true };
      if (match) return { ...conclude(match, { findings, read }), isComplete };
      const own = claims.filter((claim) => claim.header === read.header);
      const misread = own.flatMap((claim) => formOf(claim, read));
      if (!material || !own.length) return { findings: [...findings, ...misread].map(certain), isComplete };
      return { findings: suspect([...findings, ...misread], { material, read }), isComplete };
    },
    example: inBase64(),
  };
}

/** The first delivery of the contract's vectors, its signature in the other notation. */
function inBase64(): DiagnosisExample {
  return {
    headers: `Content-Type: application/json
X-Webhook-Signature: KC5+begYNOrs3B0gY7ooET8OUSbYbTPhXvs89s1SL8w=`,
    body: `{"template":{"id":"t-1","name":"assignment_answer_sheet_extraction"},"webhook_id":"w-1","data":{"id":"s-1","status":2}}`,
    secret: "test-secret",
    receivedAt: new Date("2026-03-13T09:41:20.000Z"),
  };
}

/** A header's value that may be the proof. */
interface Claim {
  readonly header: string;
  readonly text: string;
  /** What its form is that of; absent where that can only be the secret. */
  readonly notation?: Exclude<Scheme, "equals">;
  /** The signature in lower-case hex. */
  readonly digits?: string;
}

interface Claims {
  readonly claims: readonly Claim[];
  readonly findings: readonly CauseDetail[];
}

function readClaims(headers: Evidence["headers"], { header, scheme }: Reading): Claims {
  const { values, findings } = readValues(headers, header);
  const damaged = (text: string): Claim => ({ header, text, ...(scheme === "equals" ? {} : digitsOf(text)) });
  if (values.length) return { claims: values.map((text) => whole(header, text) ?? damaged(text)), findings };
  const others = headers.filter(([, text]) => text.length <= 1_024).slice(0, 64);
  const claims = others.map(
    ([name, text]): Claim => whole(name.toLowerCase(), text) ?? { header: name.toLowerCase(), text },
  );
  return { claims, findings };
}

function whole(header: string, text: string): Claim | undefined {
  if (schemes["hmac-sha256-hex"].grammar.test(text)) {
    return { header, text, notation: "hmac-sha256-hex", digits: text.toLowerCase() };
  }
  const bytes = schemes["hmac-sha256-base64"].grammar.test(text) ? fromBase64(text) : undefined;
  return bytes && { header, text, notation: "hmac-sha256-base64", digits: toHex(bytes) };
}

function digitsOf(text: string): Pick<Claim, "digits"> {
  const { digits } = readSignature(text);
  return digits === undefined ? {} : { digits };
}

interface Found {
  readonly claim: Claim;
  readonly scheme: Scheme | undefined;
  readonly secret: number;
  readonly undone: readonly CauseDetail[];
}

/** Tries whether a value is the secret itself, then whether it is a signature of the body. */
async function find(
  claims: readonly Claim[],
  material: Material,
): Promise<{ readonly match: Found | undefined; readonly isComplete: boolean }> {
  const secrets = material.secrets.flatMap(secretVariants).toSorted((left, right) => left.weight - right.weight);
  for (const { value, undone } of secrets) {
    const claim = claims.find(({ text }) => text === value.key);
    if (claim) return { match: { claim, scheme: "equals", secret: value.place, undone }, isComplete: true };
  }
  const signatures = claims.flatMap(({ digits }) => digits ?? []);
  if (!signatures.length) return { match: undefined, isComplete: true };
  const { body } = material;
  const space = {
    secrets,
    timestamps: [{ value: "", weight: 0, undone: [] }],
    recipes: [{ value: () => "", weight: 0, undone: [] }],
    body,
    otherBodies: () => bodyVariants(body, []),
  };
  const { match, isComplete } = await search(space, material, signatures);
  const claim = match && claims.find(({ digits }) => digits === match.signature);
  if (!claim) return { match: undefined, isComplete };
  return { match: { claim, scheme: claim.notation, secret: match.secret, undone: match.undone }, isComplete };
}

interface Case {
  readonly findings: readonly CauseDetail[];
  readonly read: Reading;
}

function conclude(match: Found, { findings, read }: Case): Omit<Examination, "isComplete"> {
  const { claim, scheme, secret, undone } = match;
  const isThere = claim.header === read.header;
  // A header that another one stands in for is not missing.
  const others = isThere ? findings : findings.filter(({ cause }) => cause !== "missing_header");
  const misread = isThere ? formOf(claim, read, scheme) : [wrongReading(claim.header, scheme)];
  const refusing = [...others, ...misread, ...undone.filter(({ cause }) => cause !== "old_secret")];
  if (refusing.length) return { findings: [...others, ...misread, ...undone].map(certain) };
  return { findings: [], verified: { secret, notes: undone.map(certain) } };
}

/** What keeps the receiver from reading a value of its own header; nothing where it can. `found` is the scheme that is known to fit. */
function formOf(
  { text, notation }: Claim,
  { header, scheme }: Reading,
  found: Scheme | undefined = notation,
): readonly CauseDetail[] {
  if (found && found !== scheme) return [wrongReading(header, found)];
  if (scheme === "hmac-sha256-hex") {
    const { form } = readSignature(text);
    return form ? [{ cause: "malformed_signature", header, form, length: text.length }] : [];
  }
  return found || scheme === "equals" ? [] : [wrongReading(header, found)];
}

function wrongReading(header: string, scheme: Scheme | undefined): CauseDetail {
  return { cause: "wrong_reading", header, ...(scheme && { scheme }) };
}

interface Suspicion {
  readonly material: Material;
  readonly read: Reading;
}

function suspect(findings: readonly CauseDetail[], { material, read }: Suspicion): readonly Finding[] {
  const suspects = read.scheme === "equals" ? [] : bodySuspects(material.body, []);
  const isExplained = findings.length > 0 || suspects.some(({ confidence }) => confidence !== "possible");
  const wrongSecret: Finding = { cause: "wrong_secret", confidence: isExplained ? "possible" : "likely" };
  return [...findings.map(certain), ...suspects, wrongSecret];
}

function certain(detail: CauseDetail): Finding {
  return { ...detail, confidence: "certain" };
}
