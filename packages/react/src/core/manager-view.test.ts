import fc from "fast-check";
import { expect, it } from "vitest";
import { parsePath, toPath, type ManagerView } from "./manager-view.ts";

it.each<[ManagerView, string]>([
  [{ name: "list" }, "/"],
  [{ name: "create" }, "/new"],
  [{ name: "webhook", id: "a b/c" }, "/webhook/a%20b%2Fc"],
  [{ name: "edit", id: "1" }, "/webhook/1/edit"],
  [{ name: "deliveries" }, "/deliveries"],
  [{ name: "deliveries", id: "1" }, "/webhook/1/deliveries"],
  [{ name: "guide" }, "/guide"],
  [{ name: "guide", id: "1" }, "/webhook/1/guide"],
  [{ name: "doctor" }, "/doctor"],
])("goes from %j to its path and back", (view, path) => {
  expect(toPath(view)).toBe(path);
  expect(parsePath(path)).toEqual(view);
});

it("goes there and back with any id", () => {
  const id = fc.string({ minLength: 1, unit: "grapheme" });
  const withId = fc.record({ name: fc.constantFrom("webhook", "edit", "deliveries", "guide"), id });
  fc.assert(
    fc.property(withId, (view) => {
      expect(parsePath(toPath(view as ManagerView))).toEqual(view);
    }),
  );
});

it.each([
  "#/webhook/1/edit",
  "webhook/1/edit/",
  "//webhook//1/edit?tab=2",
  "/webhook/1/edit#top",
  "#/webhook/1/edit?x",
])("takes %s as a browser writes it", (path) => {
  expect(parsePath(path)).toEqual({ name: "edit", id: "1" });
});

it.each(["", "/", "#", "/nowhere", "/webhook", "/webhook/", "/%E0%A4%A", "/constructor"])(
  "leads from %j to the list",
  (path) => {
    expect(parsePath(path)).toEqual({ name: "list" });
  },
);

it("leads to the webhook where what follows its id is nothing it has", () => {
  expect(parsePath("/webhook/1/nothing")).toEqual({ name: "webhook", id: "1" });
});

it("takes an id that is there but undefined for none", () => {
  expect(toPath({ name: "guide", id: undefined } as unknown as ManagerView)).toBe("/guide");
});
