"use client";
import { useEffect, useState, type ReactElement } from "react";
import { useKit } from "../context.ts";

const units: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
];

/** “3 minutes ago” or “in 3 minutes”, in the locale's words. */
export function relativeTime(atMs: number, { now, locale }: { readonly now: number; readonly locale: string }): string {
  const seconds = Math.round((atMs - now) / 1_000);
  const [unit, size] = units.find(([, each]) => Math.abs(seconds) >= each) ?? (["second", 1] as const);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" });
  return format.format(Math.trunc(seconds / size), unit);
}

/** Milliseconds since 1970; platforms that leave out the offset mean UTC. `NaN` for what is no time. */
export function toMs(time: string): number {
  const hasClock = /T\d\d:\d\d/.test(time);
  return Date.parse(hasClock && !/(Z|[+-]\d\d:?\d\d)$/i.test(time) ? `${time}Z` : time);
}

/**
 * A moment. Server and first paint show the date in UTC, the same everywhere; then it becomes relative, with the reader's own date and
 * time on hover.
 */
export function Time({ value }: { readonly value: string }): ReactElement {
  const { locale, now } = useKit();
  const atMs = toMs(value);
  const [isHydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  if (Number.isNaN(atMs)) return <span className="tb-reset">{value}</span>;
  const iso = new Date(atMs).toISOString();
  if (!isHydrated)
    return (
      <time className="tb-reset" dateTime={iso}>
        {iso.slice(0, 10)}
      </time>
    );
  const full = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "medium" }).format(atMs);
  return (
    <time className="tb-reset" dateTime={iso} title={full}>
      {relativeTime(atMs, { now: now(), locale })}
    </time>
  );
}
