import type { EventCatalog } from "@tacklebox/client";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findGroups, indexCatalog, isFree, viewGroups, type CatalogIndex, type Entry } from "./event-index.ts";
import { readSearch } from "./match-events.ts";
import { changeMany, changeOne, withNames } from "./selection.ts";

const catalog: EventCatalog = {
  categories: [
    { name: "Orders", eventTypes: [{ name: "order.placed" }, { name: "order.paid" }, { name: "order.gated" }] },
    { name: "Users", eventTypes: [{ name: "user.added" }, { name: "constructor" }, { name: "__proto__" }] },
  ],
};
const index = indexCatalog(catalog, ({ name }) => (name === "order.gated" ? "Not in your plan." : undefined));
const entries = (group: string): readonly Entry[] => index.groups.find(({ name }) => name === group)?.entries ?? [];

describe("one event type", () => {
  it("is chosen at the end and taken off where it stands", () => {
    expect(changeOne(["b", "user.added"], "order.paid", index)).toEqual({
      next: ["b", "user.added", "order.paid"],
      reason: "item",
      changed: "0",
    });
    expect(changeOne(["b", "user.added", "c"], "user.added", index)?.next).toEqual(["b", "c"]);
  });

  it("is the only one where a webhook takes one", () => {
    expect(changeOne(["user.added"], "order.paid", index, true)?.next).toEqual(["order.paid"]);
    expect(changeOne(["order.paid"], "order.paid", index, true)?.next).toEqual(["order.paid"]);
  });

  it("that is gated is not chosen, and is taken off", () => {
    expect(changeOne([], "order.gated", index)).toBeUndefined();
    expect(changeOne(["order.gated"], "order.gated", index)?.next).toEqual([]);
  });

  it("outside the catalogue is retired", () => {
    expect(changeOne(["gone"], "gone", index)).toEqual({ next: [], reason: "retired", changed: undefined });
    expect(changeOne([], "gone", index)?.next).toEqual(["gone"]);
  });
});

describe("many at once", () => {
  it("are all chosen while one is missing, then all taken off", () => {
    const some = changeMany(["order.paid"], entries("Orders"), { reason: "group" });
    expect(some).toEqual({
      next: ["order.paid", "order.placed"],
      reason: "group",
      previous: ["order.paid"],
      changed: "0",
    });
    expect(changeMany(["order.placed", "x", "order.paid"], entries("Orders"), { reason: "group" })?.next).toEqual([
      "x",
    ]);
  });

  it("are only ever chosen where that is asked", () => {
    const all = ["order.placed", "order.paid"];
    expect(changeMany(all, entries("Orders"), { reason: "shown", isOn: true })?.next).toEqual(all);
  });

  it("leave alone what is gated", () => {
    expect(changeMany([], entries("Orders"), { reason: "group" })?.next).not.toContain("order.gated");
    const off = changeMany(["order.gated", "order.placed", "order.paid"], entries("Orders"), { reason: "group" });
    expect(off?.next).toEqual(["order.gated"]);
  });

  it("are no change where none can be chosen", () => {
    expect(changeMany([], [], { reason: "shown" })).toBeUndefined();
    expect(changeMany([], entries("Orders").slice(2), { reason: "shown" })).toBeUndefined();
  });
});

describe("whatever is done to whatever catalogue", () => {
  const name = fc.oneof(
    fc.constantFrom("constructor", "__proto__", "toString", "a.b", "a.c", "x y"),
    fc.string({ maxLength: 4 }),
  );
  const anyCatalog: fc.Arbitrary<EventCatalog> = fc.record({
    categories: fc.array(
      fc.record({ name: fc.string({ maxLength: 3 }), eventTypes: fc.array(fc.record({ name }), { maxLength: 6 }) }),
      { maxLength: 5 },
    ),
  });
  const anyIndex = fc
    .tuple(anyCatalog, fc.func(fc.option(fc.constant("gated"), { nil: undefined })))
    .map(([given, reason]) => indexCatalog(given, (eventType) => reason(eventType.name)));
  const anyValue = fc.uniqueArray(name, { maxLength: 12 });
  const step = fc.record({ kind: fc.constantFrom("one", "group", "shown"), name, query: name, at: fc.nat(4) });

  it("names outside the catalogue keep their places until they are taken off by name", () => {
    fc.assert(
      fc.property(anyIndex, anyValue, fc.array(step), (given, start, steps) => {
        let value: readonly string[] = start;
        for (const one of steps) {
          const before = value;
          value = play(given, value, one);
          const outside = (names: readonly string[]) =>
            names.filter((each) => !given.known.has(each) && each !== one.name);
          expect(outside(value)).toEqual(outside(before));
        }
      }),
    );
  });

  it("a selection has no name twice, and gains nothing that cannot be chosen", () => {
    fc.assert(
      fc.property(anyIndex, anyValue, fc.array(step), (given, start, steps) => {
        let value: readonly string[] = start;
        for (const one of steps) {
          const before = new Set(value);
          value = play(given, value, one);
          expect(new Set(value).size).toBe(value.length);
          const gained = value.filter((each) => !before.has(each));
          expect(gained.filter((each) => !isFree(given.known.get(each) ?? {}))).toEqual([]);
        }
      }),
    );
  });

  it("pressing a category twice chooses all of it and then none, and changes no other", () => {
    fc.assert(
      fc.property(anyIndex, anyValue, fc.nat(4), (given, start, at) => {
        const group = given.groups[at % Math.max(1, given.groups.length)];
        if (!group?.entries.some(isFree)) return;
        const state = (value: readonly string[]) => stateOf(given, value, group.id);
        const once = play(given, start, { kind: "group", at });
        const twice = play(given, once, { kind: "group", at });
        const wasAll = state(start).selected === state(start).total;
        expect([state(once).selected, state(twice).selected]).toEqual(
          wasAll ? [0, state(start).total] : [state(start).total, 0],
        );
        for (const other of given.groups) {
          if (other !== group) expect(stateOf(given, twice, other.id)).toEqual(stateOf(given, start, other.id));
        }
      }),
    );
  });

  it("choosing what a search shows touches nothing that it hides", () => {
    fc.assert(
      fc.property(anyIndex, anyValue, name, (given, start, query) => {
        const found = readSearch(query, (each) => given.known.has(each));
        const next = play(given, start, { kind: "shown", query });
        const hidden = (names: readonly string[]) =>
          names.filter((each) => !found.isShown(given.known.get(each) ?? { name: each, text: "\0" }));
        expect(hidden(next)).toEqual(hidden(start));
      }),
    );
  });

  function play(
    given: CatalogIndex,
    value: readonly string[],
    { kind, name: one = "", query = "", at = 0 }: { kind: string; name?: string; query?: string; at?: number },
  ): readonly string[] {
    const all = [...given.known.values()];
    const found = readSearch(query, (each) => given.known.has(each));
    const change =
      kind === "one"
        ? changeOne(value, one, given)
        : kind === "group"
          ? changeMany(value, given.groups[at % Math.max(1, given.groups.length)]?.entries ?? [], { reason: "group" })
          : changeMany(value, all.filter(found.isShown), { reason: "shown" });
    return change?.next ?? value;
  }

  function stateOf(given: CatalogIndex, value: readonly string[], id: string) {
    const found = readSearch("", () => false);
    const groups = viewGroups(findGroups(given, found), { selected: new Set(value), isOpen: () => true });
    const { selected, total } = groups.find((group) => group.id === id) ?? { selected: -1, total: -1 };
    return { selected, total };
  }
});

it("adds each name once, and takes off what it is told", () => {
  expect(withNames(["a", "b"], ["b", "c", "c"], true)).toEqual(["a", "b", "c"]);
  expect(withNames(["a", "b", "a"], ["a", "z"], false)).toEqual(["b"]);
});
