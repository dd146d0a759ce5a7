import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { tokenNames } from "../src/appearance/tokens.ts";
import { pieces, readStyleSheet, weight } from "./style-rules.ts";

const folder = join(import.meta.dirname, "../src/styles");
const source = readdirSync(folder)
  .filter((name) => name.endsWith(".css"))
  .map((name) => readFileSync(join(folder, name), "utf8").replaceAll(/\/\*.*?\*\//gs, ""))
  .join("\n");
const sheet = readStyleSheet();

// The page behind an open dialog does not scroll: the one rule about an element that is not ours.
const scrollLock = ":root:has(.tb-dialog[data-state])";
const rules = sheet.rules.filter(({ selector }) => selector !== scrollLock);

it("has one rule about an element that is not the kit's", () => {
  expect(sheet.rules.length - rules.length).toBe(1);
});

it("selects with the weight of exactly one class; tokens with none", () => {
  const others = rules.filter(({ components, file }) => {
    const expected = file === "tokens.css" ? "0,0,0" : "0,1,0";
    return weight(components).join(",") !== expected;
  });
  expect(others.map(({ selector, file }) => `${file}: ${selector}`)).toEqual([]);
});

it("names no element, no id, no root and not everything", () => {
  const others = rules.filter(({ components }) =>
    pieces(components).some(
      (piece) =>
        ["type", "id", "universal", "nesting"].includes(piece.type) ||
        (piece.type === "pseudo-class" && ["root", "host", "scope"].includes(piece.kind)),
    ),
  );
  expect(others.map(({ selector, file }) => `${file}: ${selector}`)).toEqual([]);
});

it("names only classes of its own", () => {
  const names = rules
    .flatMap(({ components }) => pieces(components))
    .flatMap((piece) => (piece.type === "class" ? [piece.name] : []));
  expect(names.filter((name) => !name.startsWith("tb-"))).toEqual([]);
});

it("needs no !important", () => {
  expect(sheet.isImportantUsed).toBe(false);
});

it("knows start and end, not left and right", () => {
  const physical =
    /^(?:(?:margin|padding|border|scroll-margin|scroll-padding|inset)-(?:left|right|top|bottom)\b.*|left|right|top|bottom|border-(?:top|bottom)-(?:left|right)-radius)$/;
  const declarations = [...source.matchAll(/^\s*([a-z-]+)\s*:\s*([^;{]+);/gm)].map(([, name = "", value = ""]) => ({
    name,
    value,
  }));
  expect(declarations.length).toBeGreaterThan(200);
  const named = declarations.filter(({ name }) => physical.test(name));
  const sided = declarations.filter(
    ({ name, value }) => ["text-align", "float", "clear"].includes(name) && /\b(?:left|right)\b/.test(value),
  );
  // Four values of a shorthand are top, right, bottom, left.
  const unequal = declarations.filter(({ name, value }) => {
    if (!["margin", "padding", "inset", "border-width"].includes(name)) return false;
    const values = split(value);
    return values.length === 4 && values[1] !== values[3];
  });
  expect([...named, ...sided, ...unequal].map(({ name, value }) => `${name}: ${value}`)).toEqual([]);
});

it("uses no custom property that is not a token or made from tokens", () => {
  const used = new Set([...source.matchAll(/var\((--[\w-]+)/g)].map(([, name = ""]) => name));
  expect([...used].filter((name) => !name.startsWith("--tb-"))).toEqual([]);
  expect([...used].filter((name) => !sheet.declared.has(name))).toEqual([]);
  const declared = [...sheet.declared].filter((name) => name.startsWith("--"));
  expect(declared.filter((name) => !used.has(name))).toEqual([]);
});

it("defines each token, and in tokens.css nothing else", () => {
  expect([...readStyleSheet("tokens.css").declared].toSorted()).toEqual(tokenNames.toSorted());
});

it("is 6 kB at most, for all components", () => {
  expect(gzipSync(sheet.minified, { level: 9 }).length).toBeLessThanOrEqual(6_000);
});

function split(value: string): readonly string[] {
  return value
    .replaceAll(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, (part) => part.replaceAll(/\s/g, ""))
    .trim()
    .split(/\s+/);
}
