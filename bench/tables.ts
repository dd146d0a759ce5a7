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
