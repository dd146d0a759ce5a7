import { createCipheriv, createDecipheriv, randomBytes, randomInt } from "node:crypto";
import { performance } from "node:perf_hooks";
import { createVerifier } from "@tacklebox/receiver/roomle";
import { quartiles } from "./rounds.ts";

const secret = "a-Secr3t_Str1ng!";

/** Whether time tells tokens with right padding from tokens with wrong one. Medians in microseconds of wall time. */
export interface PaddingFigures {
  readonly name: string;
  readonly right: number;
  readonly wrong: number;
  /** How often a token with right padding took longer than one with wrong: one half where nothing tells them apart. */
  readonly share: number;
  /** The distance of that from one half, in standard errors; chance alone stays within 3. */
  readonly z: number;
}

/**
 * Refusals of random tokens whose padding is right or wrong, in random turns, compared by rank (Mann and Whitney), which outliers do not
 * move. Beside them what a test has to find, a decryption that throws for wrong padding, and what it must not, one class against itself.
 */
export async function benchPadding(count = 20_000): Promise<readonly PaddingFigures[]> {
  const verify = createVerifier({ secrets: secret, apiKey: "aValidApiKey" });
  const body = new TextEncoder().encode("{}");
  const refuse = async (token: string): Promise<void> => {
    const verdict = await verify({ headers: { token }, body });
    if (verdict.ok || verdict.reason !== "bad_token") throw new Error("A random token is not refused for what it says");
  };
  return [
    await compare("@tacklebox/receiver", { run: refuse, count, isRightOf: (kind) => kind }),
    await compare("the same, all with wrong padding", { run: refuse, count, isRightOf: () => false }),
    await compare("node:crypto, which throws", { run: decryptOrThrow, count, isRightOf: (kind) => kind }),
  ];
}

interface Comparison {
  readonly run: (token: string) => unknown;
  readonly count: number;
  /** What the tokens of a kind are like. */
  readonly isRightOf: (kind: boolean) => boolean;
}

async function compare(name: string, { run, count, isRightOf }: Comparison): Promise<PaddingFigures> {
  const samples: { readonly kind: boolean; readonly micros: number }[] = [];
  for (let i = -count / 10; i < count; i++) {
    const kind = randomInt(2) === 1;
    const token = tokenWith(isRightOf(kind));
    const start = performance.now();
    await run(token);
    const micros = (performance.now() - start) * 1_000;
    // Until it is compiled as well as it will be, it does not count.
    if (i >= 0) samples.push({ kind, micros });
  }
  const timesOf = (wanted: boolean) => samples.filter(({ kind }) => kind === wanted).map(({ micros }) => micros);
  const [right, wrong] = [timesOf(true), timesOf(false)];
  const ranks = samples
    .toSorted((one, other) => one.micros - other.micros)
    .reduce((sum, { kind }, rank) => sum + (kind ? rank + 1 : 0), 0);
  const pairs = right.length * wrong.length;
  const share = (ranks - (right.length * (right.length + 1)) / 2) / pairs;
  const z = (share - 0.5) / Math.sqrt((samples.length + 1) / (12 * pairs));
  return { name, right: quartiles(right).median, wrong: quartiles(wrong).median, share, z };
}

/** Four blocks of noise behind a vector, whose padding is right or wrong. */
function tokenWith(isRight: boolean): string {
  const plain = randomBytes(64);
  const padding = 1 + randomInt(16);
  if (isRight) plain.fill(padding, 64 - padding);
  else plain[63] = 17 + randomInt(239);
  const vector = randomBytes(16);
  const cipher = createCipheriv("aes-128-cbc", secret, vector).setAutoPadding(false);
  return `01-${Buffer.concat([vector, cipher.update(plain), cipher.final()]).toString("base64")}`;
}

/** As a receiver would that asks whether a token decrypts. */
function decryptOrThrow(token: string): boolean {
  const bytes = Buffer.from(token.slice(3), "base64");
  const decipher = createDecipheriv("aes-128-cbc", secret, bytes.subarray(0, 16));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]).includes(";");
  } catch {
    return false;
  }
}
