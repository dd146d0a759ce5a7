import type { CauseDetail, Finding } from "../../diagnose/cause.ts";
import type { DiagnosisExample, DiagnosisPlatform, Evidence, Examination, Material } from "../../diagnose/platform.ts";
import { readValues } from "../../diagnose/read-values.ts";
import type { Key, Variant } from "../../diagnose/search.ts";
import { secretVariants } from "../../diagnose/secret-variants.ts";
import { createBcrypt } from "./bcrypt.ts";
import { parseToken, secretBytes, type Token, tokenHeader } from "./token.ts";

export interface SmartshapeDiagnosisOptions {
  /** The receiver's, where it is not the default. @defaultValue 12 */
  readonly maxCost?: number | undefined;
}

/** SmartShape, for `diagnose`: a bcrypt hash of the secret, which covers nothing else. */
export function smartshape({ maxCost = 12 }: SmartshapeDiagnosisOptions = {}): DiagnosisPlatform {
  return {
    name: "smartshape",
    headerNames: [tokenHeader],
    coversBody: false,
    async examine({ headers, material }) {
      const { tokens, findings } = readTokens({ headers, material }, maxCost);
      if (!material || !tokens.length) return { findings, isComplete: true };
      const { match, isComplete } = await search(tokens, material);
      return { ...conclude(findings, match), isComplete };
    },
    example: copiedWithQuotes(),
  };
}

/** The first delivery of the contract's vectors, and its secret as a file of variables has it. */
function copiedWithQuotes(): DiagnosisExample {
  return {
    headers: `Content-Type: application/json
X-SmartShape-Token: $2b$10$qrouHb64PMWPMYqv6ph4KOT82B.68o6C9fnLmwwcV87sugFu9njPK`,
    body: `{
  "event": "file_optimized",
  "uuid": "8e2b1c74-6f3d-4f0b-b1a9-70c5d2e4f613"
}`,
    secret: '"test-secret"',
    receivedAt: new Date("2026-03-13T09:41:20.000Z"),
  };
}

interface Claims {
  readonly tokens: readonly Token[];
  /** Facts, so all of them certain. */
  readonly findings: readonly Finding[];
}

function readTokens({ headers, material }: Pick<Evidence, "headers" | "material">, maxCost: number): Claims {
  const { values, findings } = readValues(headers, tokenHeader);
  const tokens: Token[] = [];
  const malformed = values.flatMap((value): readonly CauseDetail[] => {
    // With any cost, so that a costly one is told apart from no token.
    const { token } = parseToken(value.trim(), 31);
    if (!token) return [{ cause: "malformed_bcrypt", header: tokenHeader, ...formOf(value, material) }];
    const isCostly = token.cost > maxCost;
    if (!isCostly) tokens.push(token);
    return [
      ...(value === token.text ? [] : [{ cause: "malformed_bcrypt", header: tokenHeader, ...spaces(value) } as const]),
      ...(isCostly ? [{ cause: "bcrypt_cost", header: tokenHeader, cost: token.cost, allowed: maxCost } as const] : []),
    ];
  });
  return { tokens, findings: [...findings, ...malformed].map((detail) => ({ ...detail, confidence: "certain" })) };
}

type Form = Pick<Extract<CauseDetail, { cause: "malformed_bcrypt" }>, "form" | "length">;

function formOf(value: string, material: Material | undefined): Form {
  const { length } = value;
  if (material?.secrets.some((secret) => secret.value === value)) return { form: "plain_secret", length };
  if (!value.startsWith("$2") || length === 60) return { form: "other", length };
  return { form: length < 60 ? "too_short" : "too_long", length };
}

function spaces({ length }: string): Form {
  return { form: "white_space", length };
}

interface Search {
  readonly match: Variant<Key> | undefined;
  readonly isComplete: boolean;
}

/** Tries the secrets as they were given, then with the usual damages undone. A few seconds at most: each hash is slow on purpose. */
async function search(tokens: readonly Token[], { secrets, budget }: Material): Promise<Search> {
  const bcrypt = createBcrypt();
  let work = mostWork;
  const variants = secrets.flatMap(secretVariants).toSorted((left, right) => left.weight - right.weight);
  for (const variant of variants) {
    const key = bytesOf(variant.value);
    if (!key) continue;
    for (const { salt, cost, digest } of tokens) {
      work -= 2 ** cost;
      if (budget.hashes <= 0 || work < 0) return { match: undefined, isComplete: false };
      budget.hashes--;
      const computed = await bcrypt(key, salt, cost);
      if (computed.every((byte, i) => byte === digest[i])) return { match: variant, isComplete: true };
    }
  }
  return { match: undefined, isComplete: true };
}

// 64 hashes of cost 10, or 16 of cost 12.
const mostWork = 2 ** 16;

/** `undefined` for what no receiver takes as a secret. */
function bytesOf({ key }: Key): Uint8Array | undefined {
  const bytes = typeof key === "string" ? secretBytes(key) : key;
  return bytes.length > 72 || bytes.includes(0) ? undefined : bytes;
}

function conclude(claims: readonly Finding[], match: Variant<Key> | undefined): Omit<Examination, "isComplete"> {
  if (!match)
    return { findings: [...claims, { cause: "wrong_secret", confidence: claims.length ? "possible" : "likely" }] };
  const undone = match.undone.map((detail): Finding => ({ ...detail, confidence: "certain" }));
  // A receiver that knows the old secret takes it.
  const refusing = [...claims, ...undone.filter(({ cause }) => cause !== "old_secret")];
  if (refusing.length) return { findings: [...claims, ...undone] };
  return { findings: [], verified: { secret: match.value.place, notes: undone } };
}
