import { expect, it } from "vitest";
import { listAll } from "./list-all.ts";

it("walks through all pages", async () => {
  const queries: unknown[] = [];
  const all = await listAll(async (query) => {
    queries.push(query);
    return query.cursor === undefined ? { items: [1, 2], nextCursor: "b" } : { items: [3] };
  });
  expect(all).toEqual([1, 2, 3]);
  expect(queries).toEqual([{ limit: 100 }, { limit: 100, cursor: "b" }]);
});

it("ends where pages lead in circles", async () => {
  expect(await listAll(async () => ({ items: [1], nextCursor: "again" }))).toEqual([1, 1]);
});
