import { expect, it } from "vitest";

import { createClock } from "./clock.ts";

it("runs with the clock it is given, and ahead of it when told", () => {
  let time = 1_000;
  const clock = createClock(() => time);
  clock.advance(500);
  time += 1;
  expect(clock.now()).toBe(1_501);
  clock.reset();
  expect(clock.now()).toBe(1_001);
});

it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 8.64e15])("does not move by %d", (ms) => {
  expect(() => createClock(() => 0).advance(ms)).toThrow(RangeError);
});
