import type { CauseDetail, Finding } from "../../diagnose/cause.ts";
import { freshness } from "../../diagnose/freshness.ts";
import type { DiagnosisExample, DiagnosisPlatform, Evidence, Material } from "../../diagnose/platform.ts";
import { readValues } from "../../diagnose/read-values.ts";
import type { Key, Variant } from "../../diagnose/search.ts";
import { secretVariants } from "../../diagnose/secret-variants.ts";
import { createAes } from "./aes.ts";
import { type Content, readContent } from "./content.ts";
import { isKeyLength, type Layout, parseToken, secretBytes, tokenHeader } from "./token.ts";

export interface RoomleDiagnosisOptions {
  /** The receiver's; without it, only a token without any key is told apart. */
  readonly apiKey?: string | undefined;
  /** The receiver's, where they are not the defaults. @defaultValue 300 */
  readonly maxAgeSeconds?: number | undefined;
  /** @defaultValue 60 */
  readonly maxAheadSeconds?: number | undefined;
  /** @defaultValue "prefixed" */
  readonly layout?: Layout | undefined;
  /** @defaultValue "token" */
  readonly header?: string | undefined;
}

/** Roomle, for `diagnose`: a token encrypted with the secret, which covers nothing else. */
export function roomle(options: RoomleDiagnosisOptions = {}): DiagnosisPlatform {
  const { maxAgeSeconds = 300, maxAheadSeconds = 60, layout = "prefixed" } = options;
  const header = (options.header ?? tokenHeader).toLowerCase();
  return {
    name: "roomle",
    headerNames: [header],
    coversBody: false,
    async examine(evidence) {
      const { tokens, findings } = readTokens(evidence, { header, layout });
      if (!evidence.material || !tokens.length) return { findings, isComplete: true };
      const { match, isComplete } = await search(tokens, evidence.material);
      if (!match) return { findings: [...findings, ...unmatched(evidence.material, findings)], isComplete };
      const { content, secret } = match;
      const { signedAt } = content;
      const time = signedAt === undefined ? [] : freshness(signedAt, evidence, { maxAgeSeconds, maxAheadSeconds });
      const undone = secret.undone.map((detail): Finding => ({ ...detail, confidence: "certain" }));
      const found = [...findings, ...keyFindings(content, options.apiKey), ...time];
      // A receiver that knows the old secret takes it.
      const refusing = [...found, ...undone.filter(({ cause }) => cause !== "old_secret")];
      if (refusing.length) return { findings: [...found, ...undone], isComplete };
      const place = secret.value.place;
      return {
        findings: [],
        verified: { secret: place, ...(signedAt !== undefined && { signedAt }), notes: undone },
        isComplete,
      };
    },
    example: copiedWithQuotes(),
  };
}

/** The first delivery of the contract's vectors, and its secret as a file of variables has it. */
function copiedWithQuotes(): DiagnosisExample {
  return {
    headers: `Content-Type: application/json
token: 01-AAECAwQFBgcICQoLDA0OD9gswYKXRp7J9fkMjt2o6hdFBgiBNQb8Mza9iV1u4CX9dNCxk3t3a9ntVo0vl7QSZA==`,
    body: `{
  "event": "email.shareConfiguration",
  "data": { "email": "atelier@hearthpine.example" }
}`,
    secret: '"a-Secr3t_Str1ng!"',
    receivedAt: new Date("2026-03-13T09:41:20.529Z"),
  };
}

interface Claims {
  readonly tokens: readonly Uint8Array<ArrayBuffer>[];
  /** Facts, so all of them certain. */
  readonly findings: readonly Finding[];
}

function readTokens({ headers, material }: Evidence, { header, layout }: { header: string; layout: Layout }): Claims {
  // Many headers end in "token" and are others: only what CGI makes of this one is looked for besides.
  const own = headers.filter(([name]) =>
    new RegExp(`^(http[-_])?${header.replaceAll(/[^a-z\d]/g, ".")}$`, "i").test(name),
  );
  const { values, findings } = readValues(own, header);
  const tokens: Uint8Array<ArrayBuffer>[] = [];
  const malformed = values.flatMap((value): readonly CauseDetail[] => {
    const blocks = parseToken(value.trim(), layout);
    if (blocks) tokens.push(blocks);
    if (blocks && value === value.trim()) return [];
    const form = blocks ? "white_space" : formOf(value, material);
    return [{ cause: "malformed_token", header, form, length: value.length }];
  });
  return { tokens, findings: [...findings, ...malformed].map((detail) => ({ ...detail, confidence: "certain" })) };
}

type Form = Extract<CauseDetail, { cause: "malformed_token" }>["form"];

function formOf(value: string, material: Material | undefined): Form {
  if (material?.secrets.some((secret) => secret.value === value)) return "plain_secret";
  if (value.startsWith("02-")) return "weak_cipher";
  if (value.startsWith("03-")) return "not_encrypted";
  return "other";
}

interface Search {
  readonly match: { readonly secret: Variant<Key>; readonly content: Content } | undefined;
  readonly isComplete: boolean;
}

/** Tries the secrets as they were given, then with the usual damages undone. What reads as it should is not found by chance. */
async function search(tokens: readonly Uint8Array<ArrayBuffer>[], { secrets, budget }: Material): Promise<Search> {
  let isComplete = true;
  const variants = secrets.flatMap(secretVariants).toSorted((left, right) => left.weight - right.weight);
  for (const secret of variants) {
    const { key } = secret.value;
    const bytes = typeof key === "string" ? secretBytes(key) : new Uint8Array(key);
    if (!isKeyLength(bytes.length)) continue;
    for (const blocks of tokens) {
      if (budget.hashes <= 0) return { match: undefined, isComplete: false };
      budget.hashes--;
      const plain = await createAes(bytes)
        .decrypt(blocks)
        .catch(() => undefined);
      // Chromium has no AES of 24 bytes.
      isComplete &&= plain !== undefined;
      const content = plain && readContent(plain);
      if (content) return { match: { secret, content }, isComplete: true };
    }
  }
  return { match: undefined, isComplete };
}

/** That no secret fits, and what else may be behind it. */
function unmatched({ secrets }: Material, claims: readonly Finding[]): readonly Finding[] {
  const lengths = secrets.flatMap(({ place, value }): Finding[] => {
    const { length } = secretBytes(value);
    return isKeyLength(length) ? [] : [{ cause: "secret_length", secret: place, length, confidence: "certain" }];
  });
  const confidence = claims.length || lengths.length ? "possible" : "likely";
  return [...lengths, { cause: "wrong_secret", confidence }, { cause: "default_secret", confidence: "possible" }];
}

/** What is wrong with the API key that the token carries. */
function keyFindings({ apiKey: bytes }: Content, apiKey: string | undefined): readonly Finding[] {
  if (!bytes.length) return [{ cause: "default_secret", confidence: "certain" }];
  const isOther = apiKey !== undefined && new TextDecoder().decode(bytes) !== apiKey;
  return isOther ? [{ cause: "wrong_api_key", confidence: "certain" }] : [];
}
