import { parseTimestamp } from "../timestamp.ts";
import type { Variant } from "./search.ts";

/** The timestamp as it arrived, then other spellings of its time, then times that are off by a time zone. */
export function timestampVariants(text: string, header: string): readonly Variant<string>[] {
  const variants: Variant<string>[] = [{ value: text, weight: 0, undone: [] }];
  const seen = new Set([text]);
  const add = (value: string, variant: Omit<Variant<string>, "value">): void => {
    if (!seen.has(value)) variants.push({ value, ...variant });
    seen.add(value);
  };
  const time = timeOf(text);
  if (time === undefined) return variants;
  const fractions = fractionsOf(text, time);
  for (const value of spellings(time, fractions)) {
    add(value, { weight: 1, undone: [{ cause: "timestamp_rewritten", header }] });
  }
  for (const minutes of zoneOffsets()) {
    const skewSeconds = minutes * 60;
    for (const value of spellings(time + skewSeconds * 1_000, fractions)) {
      add(value, { weight: 2, undone: [{ cause: "time_zone", skewSeconds }] });
    }
  }
  return variants;
}

// In minutes: from 14 hours behind to 14 ahead by half hours, and the three zones at quarters.
function zoneOffsets(): readonly number[] {
  const halfHours = Array.from({ length: 28 }, (_, i) => (i + 1) * 30);
  return [...halfHours, 345, 525, 765].flatMap((minutes) => [minutes, -minutes]);
}

function timeOf(text: string): number | undefined {
  if (/^\d{10}(\d{3})?$/.test(text)) return Number(text.padEnd(13, "0"));
  return parseTimestamp(text.trim().replace(/^(\S+) (\S+)$/, "$1T$2"));
}

// What a parser and a printer make of the digits after the point: as they were, without zeros, three, six.
function fractionsOf(text: string, time: number): readonly string[] {
  const digits = /\.(\d+)/.exec(text)?.[1] ?? String(time % 1_000).padStart(3, "0");
  const short = digits.replace(/0+$/, "");
  return [digits, short, digits.padEnd(3, "0").slice(0, 3), digits.padEnd(6, "0").slice(0, 6)];
}

function* spellings(time: number, fractions: readonly string[]): Generator<string> {
  const seconds = new Date(time).toISOString().slice(0, 19);
  for (const digits of new Set(fractions)) {
    for (const suffix of ["Z", "", "+00:00"]) yield `${seconds}${digits && "."}${digits}${suffix}`;
  }
}
