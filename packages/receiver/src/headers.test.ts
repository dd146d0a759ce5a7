import { describe, expect, it } from "vitest";
import { type HeadersInput, readHeader } from "./headers.ts";

const one: { shape: string; headers: HeadersInput }[] = [
  { shape: "Headers", headers: new Headers({ "X-Proof": "a" }) },
  { shape: "a record", headers: { host: "x", "X-Proof": "a" } },
  { shape: "a record with a list", headers: { "x-proof": ["a"] } },
  { shape: "a record without a prototype", headers: Object.assign(Object.create(null), { "x-proof": "a" }) },
  { shape: "pairs", headers: [["Host", "x"], ["X-PROOF", "a"]] }, // prettier-ignore
  { shape: "rawHeaders", headers: ["Host", "x-proof", "X-Proof", "a"] },
  { shape: "a Map", headers: new Map([["x-proof", "a"]]) as unknown as HeadersInput },
];

describe("readHeader", () => {
  it.each(one)("finds one value in $shape, whatever the case of its name", ({ headers }) => {
    expect(readHeader(headers, "x-proof")).toEqual({ value: "a" });
  });

  it.each([
    { shape: "Headers", headers: new Headers([["x-proof", "a"], ["x-proof", "b"]]) }, // prettier-ignore
    { shape: "a record with a list", headers: { "x-proof": ["a", "b"] } },
    { shape: "a record with two spellings", headers: { "x-proof": "a", "X-Proof": "a" } },
    { shape: "pairs", headers: [["x-proof", "a"], ["X-Proof", "b"]] as const }, // prettier-ignore
    { shape: "rawHeaders", headers: ["x-proof", "a", "X-Proof", "b"] },
    { shape: "a joined value", headers: { "x-proof": "a, b" } },
  ])("A2 refuses two values in $shape", ({ headers }) => {
    expect(readHeader(headers, "x-proof")).toEqual({ reason: "duplicate_header" });
  });

  it.each([
    { what: "an absent header", headers: { "x-proofs": "a", "x-proo": "a" } },
    { what: "an empty value", headers: { "x-proof": "" } },
    { what: "white space", headers: [["x-proof", " \t "]] },
    { what: "an empty list", headers: { "x-proof": [] } },
    { what: "an undefined value", headers: { "x-proof": undefined } },
    { what: "a number", headers: { "x-proof": 5 } },
    { what: "a name without a value", headers: ["x-proof"] },
    { what: "pairs that are none", headers: [null, 5, "x-proof"] },
    { what: "an empty array", headers: [] },
    { what: "nothing", headers: undefined },
    { what: "null", headers: null },
    { what: "a number for headers", headers: 7 },
  ])("A1 finds nothing in $what", ({ headers }) => {
    expect(readHeader(headers as unknown as HeadersInput, "x-proof")).toEqual({ reason: "missing_header" });
  });

  it("E47 takes no header from a polluted prototype", () => {
    const polluted: HeadersInput = Object.create({ "x-proof": "a" });
    expect(readHeader(polluted, "x-proof")).toEqual({ reason: "missing_header" });
  });
});
