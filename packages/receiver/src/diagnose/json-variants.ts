import type { CauseDetail, JsonEscapes, JsonLayout } from "./cause.ts";
import { parseJson, shapeOf } from "./json-shape.ts";

export interface TextVariant {
  readonly text: string;
  readonly undone: readonly CauseDetail[];
}

/** What other serialisers write for the same JSON; nothing where the text is none, or nests a thousand deep. */
export function* jsonVariants(text: string, memberOrder: readonly string[]): Generator<TextVariant> {
  const { depth, parts } = shapeOf(text);
  const value = depth < 1_000 ? parseJson(text) : undefined;
  if (value === undefined) return;
  // Serialised twice, a text within a text.
  if (typeof value === "string") yield { text: value, undone: [{ cause: "body_reencoded" }] };
  const ordered = inOrder(value, memberOrder);
  for (const [layout, indent, isSpaced] of layouts) {
    // Each level of depth indents each line: a megabyte of brackets would become gigabytes of spaces.
    if (text.length + parts * depth * indent.length > 4_194_304) continue;
    const print = (source: unknown): string => {
      const plain = JSON.stringify(source, null, indent);
      return isSpaced ? plain.replace(/("[^"\\]*(?:\\.[^"\\]*)*")|[:,]/g, (part, name) => name ?? `${part} `) : plain;
    };
    const same = print(value);
    const moved = ordered && print(ordered);
    for (const [escapes, escape] of escapings) {
      const reencoded: CauseDetail = { cause: "body_reencoded", layout, escapes };
      const arrived = escape(same);
      yield { text: arrived, undone: [reencoded] };
      const others = arrived === text ? [] : [reencoded];
      if (moved) yield { text: escape(moved), undone: [{ cause: "body_reordered" }, ...others] };
    }
  }
}

const layouts: readonly (readonly [layout: JsonLayout, indent: string, isSpaced?: boolean])[] = [
  ["compact", ""],
  ["indent_2", "  "],
  ["indent_4", "    "],
  ["tab", "\t"],
  // As Python's json.dumps.
  ["spaced", "", true],
];

const escapings: readonly (readonly [JsonEscapes, (json: string) => string])[] = [
  ["none", (json) => json],
  ["slashes", slashes],
  ["unicode", (json) => escapeAll(json, nonAscii)],
  ["unicode", (json) => escapeAll(json, nonAscii, (digits) => digits.toUpperCase())],
  // As PHP's json_encode.
  ["unicode_and_slashes", (json) => slashes(escapeAll(json, nonAscii))],
  // As Go's and Ruby on Rails'.
  ["html", (json) => escapeAll(json, /[<>&\u2028\u2029]/g)],
];

const nonAscii = /[\u0080-\uffff]/g;

function slashes(json: string): string {
  return json.replaceAll("/", "\\/");
}

function escapeAll(json: string, characters: RegExp, spell = (digits: string): string => digits): string {
  return json.replace(characters, (character) => {
    return `\\u${spell(character.charCodeAt(0).toString(16).padStart(4, "0"))}`;
  });
}

/** The same object with its envelope's members first, in order; `undefined` where that is how it is, or it is no object. */
export function inOrder(value: unknown, memberOrder: readonly string[]): object | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const names = Object.keys(value);
  const place = (name: string): number => memberOrder.indexOf(name) + 1 || memberOrder.length + 1;
  const sorted = names.toSorted((left, right) => place(left) - place(right));
  if (sorted.every((name, i) => name === names[i])) return undefined;
  const entries = new Map(Object.entries(value));
  return Object.fromEntries(sorted.map((name) => [name, entries.get(name)]));
}
