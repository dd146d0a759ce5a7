import { expect, it } from "vitest";
import { visibleText } from "./visible-text.ts";

it.each([
  ["a\u202Eb", String.raw`a\u202eb`],
  ["\u0000\u001b[31mred", String.raw`\u0000\u001b[31mred`],
  ["\ufeff{}", String.raw`\ufeff{}`],
  ["zero\u200bwidth", String.raw`zero\u200bwidth`],
])("spells out what cannot be seen: %j", (text, seen) => {
  expect(visibleText(text)).toBe(seen);
});

it("leaves tabs, line breaks and letters of every script", () => {
  const text = "a\tb\r\nÅse 💡 ソファ كرسي";
  expect(visibleText(text)).toBe(text);
});
