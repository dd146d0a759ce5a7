import type { EventCatalog } from "@tacklebox/client";
import { describe, expect, it } from "vitest";
import { findGroups, indexCatalog, viewGroups } from "./event-index.ts";
import { readSearch } from "./match-events.ts";

const catalog: EventCatalog = {
  categories: [
    { name: "Empty", eventTypes: [] },
    {
      name: "Orders",
      eventTypes: [
        { name: "order.placed", description: "Somebody bought" },
        { name: "order.paid" },
        { name: "order.placed", description: "Again" },
      ],
    },
    { name: "Odd", eventTypes: [{ name: "constructor" }, { name: "__proto__" }, { name: "order.paid" }, { name: "" }] },
    { name: "Odd", eventTypes: [{ name: "toString" }] },
  ],
};
const gated = ({ name }: { readonly name: string }) => (name === "order.paid" ? "Needs the larger plan." : undefined);

function view(query: string, selected: readonly string[] = []) {
  const index = indexCatalog(catalog, gated);
  const found = readSearch(query, (name) => index.known.has(name));
  return viewGroups(findGroups(index, found), { selected: new Set(selected), isOpen: (name) => name === "Orders" });
}

describe("a prepared catalogue", () => {
  it("leaves out empty categories and keeps a name in its first place", () => {
    const { groups, known } = indexCatalog(catalog);
    expect(groups.map(({ id, name, entries }) => [id, name, entries.map((entry) => entry.name)])).toEqual([
      ["1", "Orders", ["order.placed", "order.paid"]],
      ["2", "Odd", ["constructor", "__proto__", ""]],
      ["3", "Odd", ["toString"]],
    ]);
    expect(known.size).toBe(6);
  });

  it("has a title for every category: the platform's, else its name", () => {
    const [order] = catalog.categories.slice(1);
    const { groups } = indexCatalog({
      categories: [{ ...order!, name: "order_1", title: "Orders" }, catalog.categories[2]!],
    });
    expect(groups.map(({ name, title }) => [name, title])).toEqual([
      ["order_1", "Orders"],
      ["Odd", "Odd"],
    ]);
  });

  it("gives every event type an id of its own", () => {
    const ids = [...indexCatalog(catalog).known.values()].map(({ on }) => on.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is empty without a catalogue", () => {
    expect(indexCatalog(undefined)).toEqual({ groups: [], known: new Map() });
  });
});

describe("categories", () => {
  it("count what is chosen of all that can be", () => {
    expect(view("", ["order.placed", "order.paid", "gone"])).toMatchObject([
      { name: "Orders", selected: 1, total: 1, isOpen: true },
      { name: "Odd", selected: 0, total: 3, isOpen: false },
      { name: "Odd", selected: 0, total: 1 },
    ]);
  });

  it("count the same whatever the search leaves", () => {
    const [orders, odd] = view("paid", ["order.placed", "constructor"]);
    expect(orders).toMatchObject({
      selected: 1,
      total: 1,
      items: [{ name: "order.paid", reason: "Needs the larger plan." }],
    });
    expect(odd).toMatchObject({ selected: 1, total: 3, items: [] });
  });

  it("hold the same items as long as these are chosen or not", () => {
    const index = indexCatalog(catalog);
    const found = readSearch("", () => false);
    const items = (selected: readonly string[]) =>
      viewGroups(findGroups(index, found), { selected: new Set(selected), isOpen: () => true })[0]?.items;
    const [before, after] = [items([]), items(["order.paid"])];
    expect(after?.[0]).toBe(before?.[0]);
    expect(after?.[1]).not.toBe(before?.[1]);
    expect(after?.[1]?.isSelected).toBe(true);
  });
});
