/** Something to be measured: one operation, to be awaited. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

/** Microseconds of CPU time for one operation. */
export interface Figures {
  readonly name: string;
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
}

/**
 * Measures contenders in turns, so that a slow moment of the machine hits all alike, in CPU time, so that waiting for other
 * programs does not count.
 */
export async function measure(
  contenders: readonly Contender[],
  { rounds = 31, roundMs = 20 }: { readonly rounds?: number; readonly roundMs?: number } = {},
): Promise<readonly Figures[]> {
  const prepared = [];
  for (const contender of contenders) {
    prepared.push({ contender, times: await countFor(contender, roundMs), samples: new Array<number>() });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { contender, times, samples } of prepared) samples.push((await cpuOf(contender, times)) / times);
  }
  return prepared.map(({ contender, samples }) => ({ name: contender.name, ...quartiles(samples) }));
}

/** How often an operation fits into a round, after it ran for long enough to be compiled as well as it will be. */
async function countFor(contender: Contender, roundMs: number): Promise<number> {
  for (let times = 1; ; times *= 2) {
    const micros = await cpuOf(contender, times);
    if (micros > roundMs * 15_000) return Math.max(1, Math.round((times * roundMs * 1_000) / micros));
  }
}

async function cpuOf({ run }: Contender, times: number): Promise<number> {
  const start = process.cpuUsage();
  for (let i = 0; i < times; i++) await run();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/** The middle of the samples, and where the middle half of them begins and ends. */
export function quartiles(samples: readonly number[]): Omit<Figures, "name"> {
  const sorted = samples.toSorted((left, right) => left - right);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), lowerQuartile: at(0.25), upperQuartile: at(0.75) };
}
