import type { Attempt, Delivery } from "@tacklebox/client";

/** A body's length in UTF-8, as it went over the wire. Counted, because encoding megabytes takes as many again. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Both halves of a pair are counted here: two more for four bytes in all. One without its other half is sent as three.
    if (code >= 0xd800 && code <= 0xdfff) bytes += isPair(text, at) ? 1 : 2;
    else if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}

function isPair(text: string, at: number): boolean {
  const isLow = (index: number): boolean => (text.charCodeAt(index) & 0xfc00) === 0xdc00;
  return isLow(at) ? (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 : isLow(at + 1);
}

/** “412 bytes”, “1.2 kB”, in the locale's words. */
export function sizeText(bytes: number, locale: string): string {
  if (bytes < 1_000) return unitText(bytes, { locale, unit: "byte", unitDisplay: "long" });
  return bytes < 1_000_000
    ? unitText(bytes / 1_000, { locale, unit: "kilobyte" })
    : unitText(bytes / 1_000_000, { locale, unit: "megabyte" });
}

/** “41 ms”, “5 minutes”, “2.5 hours”, in the locale's words. The sign is for the sentence around. */
export function durationText(ms: number, locale: string): string {
  const length = Math.abs(ms);
  const [unit, size] = units.find(([, each]) => length >= each) ?? (["millisecond", 1] as const);
  return unitText(length / size, { locale, unit, unitDisplay: size < 60_000 ? "short" : "long" });
}

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
] as const;

interface Unit {
  readonly locale: string;
  readonly unit: string;
  readonly unitDisplay?: "short" | "long";
}

function unitText(value: number, { locale, unit, unitDisplay = "short" }: Unit): string {
  const maximumFractionDigits = value < 100 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay, maximumFractionDigits }).format(value);
}

/** What a search over loaded deliveries looks at: ids, names, addresses, answers, reasons, and the beginning of the bodies. */
export function matchesDelivery(delivery: Delivery, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = textOf(delivery);
  return words.every((word) => text.includes(word));
}

// A longer one is searched as far as this, so that typing stays quick.
const searchedLength = 65_536;

// Deliveries are replaced, never changed, so what was put together for one stays right.
const texts = new WeakMap<Delivery, string>();

function textOf(delivery: Delivery): string {
  const known = texts.get(delivery);
  if (known !== undefined) return known;
  const { id, webhookId, eventType, cause = "", attempts } = delivery;
  const text = [id, webhookId, eventType, cause, ...attempts.flatMap(attemptTexts)].join("\n").toLowerCase();
  texts.set(delivery, text);
  return text;
}

function attemptTexts({ status, cause, request, response }: Attempt): readonly (string | number)[] {
  const bodies = [request?.body ?? "", response?.body ?? ""].map((body) => body.slice(0, searchedLength));
  return [status ?? "", cause ?? "", request?.url ?? "", ...bodies];
}
