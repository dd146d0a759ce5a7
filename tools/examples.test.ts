import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./root.ts";
import { trackedFiles } from "./tracked-files.ts";

// Two are more than one task: the journey through all of it, and a whole product.
const longer = ["partner-portal", "quickstart"];

const files = (await trackedFiles()).filter((file) => file.startsWith("examples/"));
const names = [...new Set(files.map((file) => file.split("/")[1] ?? ""))].filter((name) => !longer.includes(name));
const lines = (file: string) => readFileSync(join(root, file), "utf8").trimEnd().split("\n");

it.each(names)("%s is short enough to be read in one go, and has a test", (name) => {
  const own = files.filter((file) => file.startsWith(`examples/${name}/`));
  const code = own.filter((file) => /\.tsx?$/.test(file));
  const source = code.filter((file) => !/\.test\.tsx?$/.test(file));
  expect(source.flatMap(lines).length).toBeLessThanOrEqual(80);
  expect(code.length).toBeGreaterThan(source.length);
  expect(lines(`examples/${name}/README.md`).length).toBeLessThanOrEqual(10);
});

it("there are examples", () => {
  expect(names).not.toEqual([]);
});
