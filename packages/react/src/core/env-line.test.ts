import { expect, it } from "vitest";
import { envLine } from "./env-line.ts";

it.each([
  ["abc-DEF_123+/=", "SECRET=abc-DEF_123+/="],
  ["", "SECRET="],
  ["has # and space", "SECRET='has # and space'"],
  ['$HOME "quoted" `x`', "SECRET='$HOME \"quoted\" `x`'"],
  ["it's $5", 'SECRET="it\'s \\$5"'],
  ["two\r\nlines", 'SECRET="two\\r\\nlines"'],
])("writes %j so that it is read back as it is", (value, line) => {
  expect(envLine("SECRET", value)).toBe(line);
});
