import type { FloodFigures } from "./flood.ts";
import type { PaddingFigures } from "./padding.ts";
import type { Figures } from "./rounds.ts";
import type { Size } from "./sizes.ts";

/** Times as lines, each with its ratio to one of them. */
export function timeTable(figures: readonly Figures[], yardstick: string, unit: "µs" | "ms" = "µs"): readonly string[] {
  const base = figures.find(({ name }) => name.startsWith(yardstick))?.median ?? Number.NaN;
  const text = (micros: number) => (unit === "ms" ? micros / 1_000 : micros).toFixed(1);
  return figures.map(({ name, median, lowerQuartile, upperQuartile }) => {
    const range = `${text(lowerQuartile)} – ${text(upperQuartile)}`;
    return `  ${name.padEnd(42)}${text(median).padStart(9)} ${unit}  ${range.padEnd(18)}${ratio(median, base)}`;
  });
}

/** What a flood does to the loop, and to the requests that have nothing to do with it. */
export function floodTable(figures: readonly FloodFigures[]): readonly string[] {
  return figures.map(({ name, answers, late, lateMost, median, p99, within5 }) => {
    const loop = `timers late by ${late.toFixed(1)} ms (99 %), ${lateMost.toFixed(0)} ms at most`;
    const known = `known token ${median.toFixed(2)} ms, ${p99.toFixed(2)} ms (99 %), ${(within5 * 100).toFixed(2)} % within 5 ms`;
    return `  ${name.padEnd(22)}${loop}; ${known}; flood answered ${JSON.stringify(answers)}`;
  });
}

/** How far apart tokens with right padding and with wrong one are, in time. */
export function paddingTable(figures: readonly PaddingFigures[]): readonly string[] {
  return figures.map(({ name, right, wrong, share, z }) => {
    const times = `${right.toFixed(1)} µs and ${wrong.toFixed(1)} µs  ${ratio(right, wrong)}`;
    return `  ${name.padEnd(42)}${times}; right takes longer ${(share * 100).toFixed(1)} % of the time, ${z.toFixed(1)} standard errors off`;
  });
}

/** Sizes as lines, each with its ratio to the first. */
export function sizeTable(sizes: readonly Size[]): readonly string[] {
  const base = sizes[0]?.bytes ?? Number.NaN;
  return sizes.map(
    ({ name, bytes }) => `  ${name.padEnd(42)}${(bytes / 1_000).toFixed(2).padStart(9)} kB  ${ratio(bytes, base)}`,
  );
}

function ratio(value: number, base: number): string {
  return `${(value / base).toFixed(2)} ×`;
}
