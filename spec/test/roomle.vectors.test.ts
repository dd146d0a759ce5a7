import { expect, it } from "vitest";

import vectors from "@tacklebox/spec/roomle/vectors.json" with { type: "json" };

const { accept, refuse } = vectors;
const tokenOf = ({ headers }: { headers: string[][] }): string =>
  headers.find(([name]) => name?.toLowerCase() === "token")?.[1] ?? "";
const bytesOf = (token: string): Buffer => Buffer.from(token.replace(/^01-/, ""), "base64");

it("covers every reason and every outcome of parsing", () => {
  expect([...new Set(refuse.map(({ reason }) => reason))].toSorted()).toEqual([
    "bad_token",
    "duplicate_header",
    "future",
    "malformed_header",
    "missing_header",
    "stale",
  ]);
  expect([...new Set(accept.map(({ then }) => then))].toSorted()).toEqual([
    "event",
    "invalid_envelope",
    "invalid_json",
    "invalid_utf8",
  ]);
});

it("has the tokens that were computed from the recipe before", () => {
  expect(accept.map(tokenOf)).toEqual(
    expect.arrayContaining([
      "01-jOi87tgUadH3EGwcs/FPR/iWLPlzL6lBO7ZoHJKZ6jQq0O96BHbXEcooyqtVW+8X",
      "01-AAECAwQFBgcICQoLDA0OD4kN3ykEUn4Zw6qoFqBFQd8CuyvHQQ35SXWRy0JolpmSkVI/+mXXJFzHZgbxTIrVlw==",
    ]),
  );
});

it("covers the three key lengths, both alphabets, and tokens of several sizes", () => {
  expect(new Set(accept.flatMap(({ secrets }) => secrets.map((secret) => Buffer.byteLength(secret))))).toEqual(
    new Set([16, 24, 32]),
  );
  const tokens = accept.map(tokenOf).filter((token) => !/_|\w-.*-/.test(token));
  expect(tokens.length).toBeLessThan(accept.length);
  expect(new Set(tokens.map((token) => bytesOf(token).length)).size).toBeGreaterThan(2);
});

it("refuses for what it says only what is whole blocks of 01", () => {
  const bad = refuse.filter(({ reason }) => reason === "bad_token").map(tokenOf);
  expect(bad).toEqual(bad.map(() => expect.stringMatching(/^01-[\w+/-]+={0,2}$/)));
  expect(bad.filter((token) => bytesOf(token).length % 16 !== 0)).toEqual([]);
});
