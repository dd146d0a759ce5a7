import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { envLine } from "./env-line.ts";

const folder = mkdtempSync(join(tmpdir(), "env-line-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a shell has in these variables once it has read the file. */
function readByShell(text: string, names: readonly string[]): readonly string[] {
  const file = join(folder, ".env");
  writeFileSync(file, text);
  const script = `. "$1"; ${names.map((name) => `printf '%s\\0' "$${name}"`).join("; ")}`;
  return execFileSync("sh", ["-c", script, "sh", file], { encoding: "utf8" }).split("\0").slice(0, -1);
}

/** As dotenv does: a quote with a backslash before it does not close, and between double quotes `\\n` and `\\r` stand for others. */
function readByDotenv(text: string, name: string): string {
  const rest = `\n${text}`.split(`\n${name}=`).at(-1)!;
  const characters = Array.from(rest);
  const [quote = "\n"] = characters;
  if (!"'\"`".includes(quote)) return /^[^#\n]*/.exec(rest)![0].trim();
  const end = characters.findIndex((one, at) => at > 0 && one === quote && characters[at - 1] !== "\\");
  const inside = characters.slice(1, end).join("");
  return quote === '"' ? inside.replaceAll("\\n", "\n").replaceAll("\\r", "\r") : inside;
}

it.each([
  ["abc-DEF_123+/=", "SECRET=abc-DEF_123+/="],
  ["", "SECRET="],
  ["has # and space", "SECRET='has # and space'"],
  [" around ", "SECRET=' around '"],
  ['$HOME "quoted" `x`', "SECRET='$HOME \"quoted\" `x`'"],
  ["back\\slash\\n", "SECRET='back\\slash\\n'"],
  ["~/x;y&z|(w)<v>*?[u]!{t}", "SECRET='~/x;y&z|(w)<v>*?[u]!{t}'"],
  ["größer 鍵 🔑", "SECRET='größer 鍵 🔑'"],
  ["it's", 'SECRET="it\'s"'],
  ["'", 'SECRET="\'"'],
  ["it's # not!", 'SECRET="it\'s # not!"'],
])("writes %j so that everything reads it back as it is", (value, line) => {
  expect(envLine("SECRET", value)).toBe(line);
});

it.each([
  "it's $5",
  "it's `x`",
  "it's \\n",
  'it\'s "it"',
  "ends with\\",
  "two\nlines",
  "two\r\nlines",
  "half\r",
  "nul\0",
  "tab\tbed",
  "half of a pair \uD83D",
])("does not write %j, which would be read in more than one way", (value) => {
  expect(envLine("SECRET", value)).toBeUndefined();
});

it("is read alike by a shell, by Node and by dotenv, whatever stands in the lines around", () => {
  const nasty = fc.constantFrom(...Array.from("'\"`\\$#=!~ &|;<>()*?[]{}%@:,.-+/anrt019é鍵🔑\u00A0\u2028\uFEFF"));
  const value = fc.string({
    unit: fc.oneof(
      { weight: 3, arbitrary: nasty },
      fc.constantFrom("\n", "\r", "\t", "\0"),
      fc.string({ minLength: 1, maxLength: 1, unit: "binary" }),
    ),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(value, { minLength: 40, maxLength: 60 }), (values) => {
      const written = values.flatMap((text, index) => {
        const line = envLine(`V${index}`, text);
        return line === undefined ? [] : [{ name: `V${index}`, text, line }];
      });
      const file = written.map(({ line }) => `${line}\n`).join("");
      const wanted = written.map(({ text }) => text);
      const parsed = parseEnv(file);
      expect(written.map(({ name }) => parsed[name])).toEqual(wanted);
      expect(written.map(({ name }) => readByDotenv(file, name))).toEqual(wanted);
      expect(
        readByShell(
          file,
          written.map(({ name }) => name),
        ),
      ).toEqual(wanted);
    }),
    { numRuns: 20 },
  );
});
