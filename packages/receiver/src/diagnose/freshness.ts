import type { Finding } from "./cause.ts";
import type { Evidence } from "./platform.ts";

export interface Bounds {
  readonly maxAgeSeconds: number;
  readonly maxAheadSeconds: number;
}

/** Whether a time was within bounds on arrival; against now where the time of arrival is unknown, which proves no age. */
export function freshness(
  signedAt: number,
  { receivedAt, now }: Pick<Evidence, "receivedAt" | "now">,
  { maxAgeSeconds, maxAheadSeconds }: Bounds,
): readonly Finding[] {
  const skewSeconds = ((receivedAt ?? now) - signedAt) / 1_000;
  const isStale = skewSeconds > maxAgeSeconds;
  if (!isStale && !(-skewSeconds > maxAheadSeconds)) return [];
  const isKnown = receivedAt !== undefined;
  const bound: Finding = isStale
    ? { cause: "stale", skewSeconds, allowedSeconds: maxAgeSeconds, confidence: isKnown ? "certain" : "possible" }
    : { cause: "future", skewSeconds, allowedSeconds: maxAheadSeconds, confidence: "certain" };
  // Off by whole half hours, but for the way here: as clocks in another time zone are.
  const halfHours = Math.round(skewSeconds / 1_800);
  const isZone = halfHours !== 0 && Math.abs(halfHours) <= 28 && Math.abs(skewSeconds - halfHours * 1_800) <= 30;
  if (!isZone) return [bound];
  return [bound, { cause: "time_zone", skewSeconds, confidence: isKnown || !isStale ? "likely" : "possible" }];
}
