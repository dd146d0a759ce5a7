import type { Evidence, GivenSecret } from "./platform.ts";

/** Headers in any shape, text included, as pairs; none where they cannot be read. At most 256. */
export function readHeaders(headers: unknown, names: readonly string[]): Evidence["headers"] {
  const pairs: [string, string][] = [];
  try {
    const list = listOf(headers, names).flat();
    for (let i = 1; i < list.length && pairs.length < 256; i += 2) {
      const name = list[i - 1];
      for (const value of [list[i]].flat()) {
        if (typeof name === "string" && typeof value === "string") pairs.push([name, value]);
      }
    }
  } catch {
    // A getter that throws.
  }
  return pairs;
}

function listOf(headers: unknown, names: readonly string[]): unknown[] {
  if (typeof headers === "string") return linesOf(headers);
  const input = Object(headers);
  if (Array.isArray(input)) return input;
  if (typeof input.get !== "function") return Object.entries(input);
  return input[Symbol.iterator] ? [...input] : names.map((name) => [name, input.get(name)]);
}

// `Name: value` as HTTP and most logs have it, `< Name: value` as curl -v prints it, `"name": "value",` as JSON and console.log do.
function linesOf(text: string): unknown[] {
  return text
    .slice(0, 65_536)
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, quote, name, value = ""] = /^\s*(?:[<>] )?(["']?)([^\s:"'{]+)\1:(.*)$/.exec(line) ?? [];
      const trimmed = value.trim();
      return name ? [name, quote ? trimmed.replace(/^(["'])(.*)\1,?$/, "$2") : trimmed] : [];
    });
}

/** `undefined` where none was given, or what is neither bytes nor text. */
export function readBody(body: unknown): Uint8Array | undefined {
  if (typeof body === "string") return new TextEncoder().encode(body);
  return ArrayBuffer.isView(body) ? new Uint8Array(body.buffer, body.byteOffset, body.byteLength) : undefined;
}

/** The first eight that are text, not blank and not longer than 4,096 characters. */
export function readSecrets(secrets: unknown): { secrets: readonly GivenSecret[]; isComplete: boolean } {
  const all = [secrets]
    .flat()
    .map((value: unknown, index) => ({ place: index + 1, value: typeof value === "string" ? value : "" }))
    .filter(({ value }) => value.trim());
  const usable = all.filter(({ value }) => value.length <= 4_096).slice(0, 8);
  return { secrets: usable, isComplete: usable.length === all.length };
}

/** `undefined` where it is no time. */
export function readTime(time: unknown): number | undefined {
  const ms = time instanceof Date ? time.getTime() : time;
  return typeof ms === "number" && Number.isFinite(ms) ? ms : undefined;
}
