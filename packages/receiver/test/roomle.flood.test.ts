import { createCipheriv } from "node:crypto";
import { expect, it } from "vitest";
import { createReceiver } from "@tacklebox/receiver";
import { type Iv, roomle, sign } from "@tacklebox/receiver/roomle";

const secret = "a-Secr3t_Str1ng!";
const apiKey = "aValidApiKey";
const timestamp = "2026-03-13T09:41:08.529Z";
const now = (): number => Date.parse("2026-03-13T09:41:20.529Z");

/** Random, and the same in every run. */
function createRandom(seed: string) {
  const stream = createCipheriv("aes-128-ctr", seed.padEnd(16), Buffer.alloc(16));
  const bytes = (length: number): Buffer => stream.update(Buffer.alloc(length));
  const below = (limit: number): number => bytes(4).readUInt32LE() % limit;
  return { bytes, below };
}

type Random = ReturnType<typeof createRandom>;
type Mutation = (token: Buffer, random: Random, from: number) => Buffer;

const splice = (token: Buffer, at: number, { remove = 0, insert = Buffer.alloc(0) as Buffer }): Buffer =>
  Buffer.concat([token.subarray(0, at), insert, token.subarray(at + remove)]);

/** None of them changes what stands in front of `from`. */
const mutations: readonly Mutation[] = [
  (token, { below }, from) => {
    const copy = Buffer.from(token);
    const at = from + below(copy.length - from);
    copy[at] = Number(copy[at]) ^ (1 << below(8));
    return copy;
  },
  (token, { below }, from) => {
    const copy = Buffer.from(token);
    const at = from + below(copy.length - from);
    copy[at] = Number(copy[at]) ^ (1 + below(255));
    return copy;
  },
  (token, { bytes }, from) =>
    splice(token, token.length - 16, { remove: from < token.length ? 16 : 0, insert: bytes(16) }),
  (token, { bytes }) => Buffer.concat([token, bytes(16)]),
  (token, { below }, from) =>
    token.subarray(0, Math.max(from, 16) + 16 * below((token.length - Math.max(from, 16)) / 16)),
  (token, { below, bytes }, from) =>
    splice(token, from + 16 * below((token.length - from) / 16), { insert: bytes(16) }),
  (token, { below }, from) => splice(token, from + below(token.length - from), { remove: 1 }),
  (token, { below }, from) => {
    const at = from + 16 * below((token.length - from) / 16);
    return splice(token, at, { insert: token.subarray(at, at + 16) });
  },
];

function* forgeries(bases: readonly Buffer[], { from, count }: { from: number; count: number }): Generator<string> {
  const random = createRandom(`${from} ${count}`);
  for (let i = 0; i < count; i++) {
    const base = bases[random.below(bases.length)]!;
    const mutate = mutations[random.below(mutations.length)]!;
    const forged = i % 2 === 0 ? random.bytes(16 * (1 + random.below(8))) : mutate(base, random, from);
    yield `01-${forged.toString("base64")}`;
  }
}

const vector = new Uint8Array(16).fill(7);
const bytesOf = async (iv: Iv, session: string): Promise<Buffer> =>
  Buffer.from((await sign({ secret, apiKey, timestamp, session, iv, vector })).token.slice(3), "base64");
const sessions = ["anonymous", "x", "a-session-of-a-visitor-that-fills-some-blocks"];

// Where a vector travels along, or is unknown, CBC lets the first encrypted block or the one in front of it be changed so that only the
// time differs: verify.test.ts says so. Everywhere else, and anywhere with a vector of zeros alone, no change goes unnoticed.
it.each([
  {
    name: "any vector, from the second block on",
    iv: ["zero", "prefixed", "unknown"],
    ways: ["zero", "prefixed", "unknown"],
    from: 16,
  },
  { name: "a vector of zeros, anywhere", iv: ["zero"], ways: ["zero"], from: 0 },
] as const)(
  "accepts none of 50,000 random and mutated tokens, and answers all alike: $name",
  { timeout: 240_000 },
  async ({ iv, ways, from }) => {
    const bases = await Promise.all(ways.flatMap((way) => sessions.map((session) => bytesOf(way, session))));
    const platform = roomle({ secrets: secret, apiKey, now, iv: [...iv] satisfies readonly Iv[] });
    const receiver = createReceiver({ platform }).any(() => ({ taken: true }));
    const ask = async (token: string): Promise<string> => {
      const headers = { "content-type": "application/json", token };
      const body = '{"event":"email.shareConfiguration"}';
      const response = await receiver.fetch(
        new Request("https://hearthpine.example/", { method: "POST", headers, body }),
      );
      return `${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`;
    };
    for (const base of bases) expect(await ask(`01-${base.toString("base64")}`)).toMatch(/^200 /);
    const good = new Set(bases.map((base) => base.toString("base64")));
    const answers = new Map<string, number>();
    let batch: Promise<string>[] = [];
    const settle = async (): Promise<void> => {
      for (const answer of await Promise.all(batch.splice(0))) answers.set(answer, (answers.get(answer) ?? 0) + 1);
    };
    for (const token of forgeries(bases, { from, count: 50_000 })) {
      expect(good).not.toContain(token.slice(3));
      batch.push(ask(token));
      if (batch.length === 500) await settle();
    }
    await settle();
    expect([...answers]).toEqual([[`401 [["content-type","application/json"]] {"ok":false}`, 50_000]]);
  },
);
