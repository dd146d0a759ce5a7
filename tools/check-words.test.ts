import { describe, expect, it } from "vitest";
import { wordFaults, wordRules } from "./check-words.ts";

const rules = wordRules({ places: ["/builds/kit/"], names: ["machine-7"] });
// Put together here, or this file would break the rule itself.
const mock = ["vi", "mock"].join(".");

describe("finds", () => {
  it.each([
    { what: "a mocked module", file: "a.test.ts", text: `\n${mock}("./b.ts");`, fault: "a.test.ts:2 mocks a module" },
    {
      what: "the repository's folder",
      file: "README.md",
      text: "see /builds/kit/docs",
      fault: "README.md:1 names this machine",
    },
    { what: "the machine's name", file: "notes.md", text: "on machine-7.", fault: "notes.md:1 names this machine" },
    { what: "a home", file: "x.json", text: ["", "home", "ada", "x"].join("/"), fault: "x.json:1 names a folder" },
    {
      what: "an address in the lockfile",
      file: "pnpm-lock.yaml",
      text: "  tarball: https://r.example.com/x",
      fault: "names an address",
    },
  ])("$what", ({ file, text, fault }) => {
    expect(wordFaults(file, text, rules).join()).toContain(fault);
  });
});

describe("leaves alone", () => {
  it.each([
    { what: "talk of mocking in a text", file: "docs/decisions/1.md", text: `no ${mock}()` },
    { what: "a path of an address", file: "a.ts", text: "https://example.com/builds/kit/x" },
    { what: "an address outside the lockfile", file: "a.yaml", text: "tarball: https://example.com" },
  ])("$what", ({ file, text }) => {
    expect(wordFaults(file, text, rules)).toEqual([]);
  });
});
