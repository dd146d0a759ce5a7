import { randomBytes } from "node:crypto";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { createReceiver } from "@tacklebox/receiver";
import {
  type Bcrypt,
  nativeBcrypt,
  sign,
  slicedBcrypt,
  smartshape,
  threadedBcrypt,
} from "@tacklebox/receiver/smartshape";
import { type Figures, measure } from "./rounds.ts";

const secret = "a-signing-secret-of-thirty-two-b";
const body = JSON.stringify({ event: "file_uploaded", uuid: "0d0c2f52-9a0e-4a3c-8a64-1f2f6b0a7c11", data: {} });

/** Times in milliseconds. */
export interface FloodFigures {
  readonly name: string;
  readonly sent: number;
  /** How many of the forged tokens were answered with which status. */
  readonly answers: Readonly<Record<number, number>>;
  /** By how much 99 of 100 timers were late at most, and the latest. */
  readonly late: number;
  readonly lateMost: number;
  /** Request in, answer out, for a known token: the middle, 99 of 100, and the share answered within 5 ms. */
  readonly median: number;
  readonly p99: number;
  readonly within5: number;
}

/** The ways in which bcrypt is computed; without the first where it has no binary for this machine. */
function bcrypts(): readonly (readonly [name: string, bcrypt: Bcrypt])[] {
  const ways = [
    ["@node-rs/bcrypt", nativeBcrypt()],
    ["bcryptjs in a thread", threadedBcrypt()],
    ["bcryptjs in slices", slicedBcrypt()],
  ] as const;
  return ways.flatMap(([name, bcrypt]) => (bcrypt ? [[name, bcrypt] as const] : []));
}

/** One hash of cost 10 in each of the ways, and what is left of it for a token that was seen before. */
export async function benchTokens(): Promise<Readonly<Record<"hash" | "known", readonly Figures[]>>> {
  const [key, salt] = [new TextEncoder().encode(secret), new Uint8Array(16)];
  const hashes = bcrypts().map(([name, bcrypt]) => ({ name, run: () => bcrypt(key, salt, 10) }));
  const platform = smartshape({ secrets: secret });
  const delivery = { headers: await sign({ secret }), body: Buffer.from(body) };
  const costly = { headers: { "x-smartshape-token": forgedToken("31") }, body: delivery.body };
  const outcome = async (input: typeof delivery) => (await platform.verify(input)).ok;
  if (!(await outcome(delivery)) || (await outcome(costly))) throw new Error("The wrong token is taken");
  return {
    hash: await measure(hashes, { rounds: 11 }),
    known: await measure([
      { name: "a known token", run: () => platform.verify(delivery) },
      { name: "a token of cost 31", run: () => platform.verify(costly) },
    ]),
  };
}

/**
 * A flood of forged tokens, each new and of the highest cost that is taken, while a known one goes on arriving: how late the event loop
 * is, and how long the known one waits. In wall time, since waiting is what is measured.
 */
export async function benchFlood(): Promise<readonly FloodFigures[]> {
  const figures: FloodFigures[] = [];
  for (const [name, bcrypt] of bcrypts()) figures.push(await flood(name, bcrypt));
  return figures;
}

const perSecond = 1_000;
const seconds = 10;

async function flood(name: string, bcrypt: Bcrypt): Promise<FloodFigures> {
  const receiver = createReceiver({ platform: smartshape({ secrets: secret, bcrypt }) });
  const { "x-smartshape-token": good } = await sign({ secret });
  const send = (token: string) => receiver.fetch(requestWith(token));
  if ((await send(good)).status !== 200) throw new Error(`${name} does not take a good token`);
  await sleep(1_000);

  const answers: Record<number, number> = {};
  const forged: Promise<void>[] = [];
  const known: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  for (let now = start; now - start < seconds * 1_000; now = performance.now()) {
    while (forged.length < ((now - start) * perSecond) / 1_000) {
      forged.push(send(forgedToken()).then(({ status }) => void (answers[status] = (answers[status] ?? 0) + 1)));
    }
    const sentAt = performance.now();
    const { status } = await send(good);
    if (status !== 200) throw new Error(`${name} refuses a known token with ${status}`);
    known.push(performance.now() - sentAt);
    await sleep(1);
  }
  delay.disable();
  await Promise.all(forged);
  const [late, lateMost] = [delay.percentile(99) / 1e6, delay.max / 1e6];
  return { name, sent: forged.length, answers, late, lateMost, ...spreadOf(known) };
}

function requestWith(token: string): Request {
  const headers = { "content-type": "application/json", "x-smartshape-token": token };
  return new Request("https://receiver.example/hook", { method: "POST", headers, body });
}

/** Well formed, and of no secret: letters and digits are all in bcrypt's alphabet. */
function forgedToken(cost = "12"): string {
  return `$2b$${cost}$${randomBytes(11).toString("hex").slice(0, 21)}.${"A".repeat(30)}.`;
}

function spreadOf(samples: readonly number[]): Pick<FloodFigures, "median" | "p99" | "within5"> {
  const sorted = samples.toSorted((left, right) => left - right);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), p99: at(0.99), within5: sorted.filter((time) => time < 5).length / sorted.length };
}
