import { expect, it } from "vitest";

import { createIds } from "./ids.ts";

it("makes UUIDs of version 4 that do not repeat", () => {
  const ids = createIds(1);
  const uuids = Array.from({ length: 10_000 }, () => ids.uuid());
  for (const uuid of uuids)
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(uuids).size).toBe(uuids.length);
});

it("repeats itself for the same seed", () => {
  const [one, two, other] = [createIds(1), createIds(1), createIds(2)];
  expect([one.uuid(), one.hex(32)]).toEqual([two.uuid(), two.hex(32)]);
  expect(one.uuid()).not.toBe(other.uuid());
});

it("gives a name its UUID whatever was asked before", () => {
  const [one, two] = [createIds(1), createIds(1)];
  two.uuid();
  expect(one.named("organization demo")).toBe(two.named("organization demo"));
  expect(one.named("organization demo")).not.toBe(one.named("organization other"));
  expect(one.named("organization demo")).not.toBe(createIds(2).named("organization demo"));
});

it("makes hex texts of the length asked for", () => {
  expect(createIds(1).hex(13)).toMatch(/^[0-9a-f]{13}$/);
});
