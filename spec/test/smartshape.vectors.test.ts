import { expect, it } from "vitest";

import vectors from "@tacklebox/spec/smartshape/vectors.json" with { type: "json" };

const { accept, refuse } = vectors;

it("covers every reason and every outcome of parsing", () => {
  expect([...new Set(refuse.map(({ reason }) => reason))].toSorted()).toEqual([
    "bad_token",
    "cost_refused",
    "duplicate_header",
    "malformed_header",
    "missing_header",
  ]);
  expect([...new Set(accept.map(({ then }) => then))].toSorted()).toEqual([
    "event",
    "invalid_envelope",
    "invalid_json",
    "invalid_utf8",
  ]);
});

it("covers every version, the least and the greatest cost, and several salts", () => {
  const tokens = accept.map(
    ({ headers }) => headers.find(([name]) => name?.toLowerCase() === "x-smartshape-token")?.[1] ?? "",
  );
  expect(new Set(tokens.map((token) => token.slice(0, 4)))).toEqual(new Set(["$2a$", "$2b$", "$2y$"]));
  const costs = tokens.map((token) => Number(token.slice(4, 6)));
  expect([Math.min(...costs), Math.max(...costs)]).toEqual([4, 12]);
  expect(new Set(tokens.map((token) => token.slice(7, 29))).size).toBeGreaterThan(3);
});

it("refuses for its cost only what is well formed", () => {
  const costly = refuse.filter(({ reason }) => reason === "cost_refused");
  expect(costly.map(({ headers }) => headers[0]?.[1])).toEqual(
    costly.map(() => expect.stringMatching(/^\$2b\$(13|14|20|30|31)\$[./\dA-Za-z]{53}$/)),
  );
});

it("holds one body of exactly 1 MiB", () => {
  const body = accept.find(({ name }) => name === "exactly 1 MiB")?.body ?? [];
  const json = body.map(({ text = "", times = 1 }: { text?: string; times?: number }) => text.repeat(times)).join("");
  expect(Buffer.byteLength(json)).toBe(1_048_576);
  expect(JSON.parse(json)).toMatchObject({ event: "file_uploaded" });
});
