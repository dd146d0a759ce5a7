import type { Figures } from "./rounds.ts";
import type { Size } from "./sizes.ts";

/** Times as lines, each with its ratio to one of them. */
export function timeTable(figures: readonly Figures[], yardstick: string): readonly string[] {
  const base = figures.find(({ name }) => name.startsWith(yardstick))?.median ?? Number.NaN;
  return figures.map(({ name, median, lowerQuartile, upperQuartile }) => {
    const range = `${lowerQuartile.toFixed(1)} – ${upperQuartile.toFixed(1)}`;
    return `  ${name.padEnd(42)}${median.toFixed(1).padStart(9)} µs  ${range.padEnd(18)}${ratio(median, base)}`;
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
