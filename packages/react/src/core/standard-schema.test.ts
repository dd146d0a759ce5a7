import { expect, it } from "vitest";
import { schemaErrors, type SchemaResult } from "./standard-schema.ts";

const schemaOf = (result: SchemaResult | Promise<SchemaResult>) => ({
  "~standard": { version: 1, vendor: "test", validate: () => result } as const,
});

it("finds nothing where the schema has no issue", async () => {
  await expect(schemaErrors(schemaOf({}), {})).resolves.toEqual({});
  await expect(schemaErrors(schemaOf(Promise.resolve({ issues: [] })), {})).resolves.toEqual({});
});

it("takes the first issue of each field, however its path is written", async () => {
  const issues = [
    { message: "one", path: ["name"] },
    { message: "two", path: [{ key: "url" }, 0] },
    { message: "three", path: ["name"] },
    { message: "four" },
    { message: "five", path: [] },
    { message: "six", path: ["__proto__"] },
  ];
  const found = await schemaErrors(schemaOf({ issues }), {});
  expect(Object.entries(found)).toEqual([
    ["name", "one"],
    ["url", "two"],
    ["", "four"],
    ["__proto__", "six"],
  ]);
});
