import * as kit from "@tacklebox/react";
import { expect, it } from "vitest";
import slots from "../src/appearance/appearance.ts?raw";
import { exhibit } from "./exhibit.tsx";
import { gallery } from "./gallery.tsx";

/** The names that `SlotName` allows, as written. */
function slotNames(): readonly string[] {
  const [, union = ""] = /export type SlotName =([^;]*);/.exec(slots) ?? [];
  return [...union.matchAll(/"([a-z-]+)"/g)].map(([, name = ""]) => name);
}

it("shows every component, and every slot that a host may style", async () => {
  const shown = new Set<string>();
  for (const item of gallery) {
    const { roots, unmount } = await exhibit(item);
    for (const element of roots().flatMap((root) => [...root.querySelectorAll<HTMLElement>("[data-tb]")])) {
      const slot = element.dataset["tb"]!;
      expect(element.classList.contains(`tb-${slot}`), `${item.name}: ${slot}`).toBe(true);
      shown.add(slot);
    }
    unmount();
  }
  const components = Object.keys(kit).filter((name) => /^[A-Z]/.test(name) && name !== "WebhooksProvider");
  expect(components.filter((name) => !gallery.some((item) => item.name.startsWith(name)))).toEqual([]);
  expect([...shown].toSorted()).toEqual(slotNames().toSorted());
}, 60_000);

it("keeps the names of the slots", () => {
  expect(slotNames()).toMatchInlineSnapshot(`
    [
      "alert",
      "badge",
      "button",
      "card",
      "checkbox",
      "chip",
      "code",
      "description",
      "details",
      "dialog",
      "dialog-backdrop",
      "dialog-title",
      "empty",
      "field",
      "form",
      "heading",
      "icon",
      "input",
      "label",
      "list",
      "list-cards",
      "list-row",
      "note",
      "picker",
      "picker-group",
      "picker-group-header",
      "picker-item",
      "picker-search",
      "secret",
      "secret-text",
      "select",
      "skeleton",
      "status",
      "steps",
      "switch",
      "tab",
      "tabs",
      "textarea",
      "toolbar",
      "verdict",
    ]
  `);
});
