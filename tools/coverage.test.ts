import { globSync } from "node:fs";
import { expect, it } from "vitest";
import { thresholds } from "./coverage-thresholds.ts";
import { root } from "./root.ts";

// A pattern that matches nothing is met by nothing, without a word.
it.each(Object.keys(thresholds))("there is code at %s to be covered", (pattern) => {
  expect(globSync(pattern, { cwd: root }).filter((file) => file.endsWith(".ts"))).not.toEqual([]);
});
