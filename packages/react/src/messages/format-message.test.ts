import { expect, it } from "vitest";
import { formatMessage } from "./format-message.ts";

const text = (message: Parameters<typeof formatMessage>[0], values: Record<string, string | number>, locale = "en") =>
  formatMessage(message, { locale, values }).join("");

it("puts values where their names stand", () => {
  expect(text("Delete {name} from {place}", { name: "Old CMS", place: "here" })).toBe("Delete Old CMS from here");
});

it("writes numbers as the locale does", () => {
  expect(text("{count} events", { count: 12_345 }, "de")).toBe("12.345 events");
});

it.each([
  ["en", 1, "one event"],
  ["en", 2, "2 events"],
  ["fr", 0, "one event"],
])("chooses the plural form of %s for %d", (locale, count, expected) => {
  expect(text({ one: "one event", other: "{count} events" }, { count }, locale)).toBe(expected);
});

it("falls back to the general form where a language has more forms than the text", () => {
  expect(text({ other: "{count} x" }, { count: 3 }, "ar-u-nu-latn")).toBe("3 x");
});

it("leaves a placeholder without a value in sight", () => {
  expect(text("Hello {name}", {})).toBe("Hello {name}");
});

it("takes no value from a prototype", () => {
  expect(text("{constructor} {__proto__} {toString}", {})).toBe("{constructor} {__proto__} {toString}");
});

it("never looks for placeholders in a value", () => {
  expect(text("{a}", { a: "{b}", b: "no" })).toBe("{b}");
});

it("counts zero where the number is missing", () => {
  expect(text({ one: "one", other: "many" }, {})).toBe("many");
});

it("keeps elements as they are", () => {
  const element = { type: "strong" };
  expect(formatMessage("Delete {name}?", { locale: "en", values: { name: element } })).toEqual([
    "Delete ",
    element,
    "?",
  ]);
});
