import * as kit from "@tacklebox/react";
import type { SlotName } from "@tacklebox/react";
import { expect, it } from "vitest";
import { exhibit } from "./exhibit.tsx";
import { gallery } from "./gallery.tsx";

/** What hosts may style, and rely on. The compiler holds it against `SlotName`: a change of either is a visible decision. */
const slots: Readonly<Record<SlotName, true>> = {
  alert: true,
  badge: true,
  button: true,
  card: true,
  checkbox: true,
  chip: true,
  code: true,
  description: true,
  details: true,
  dialog: true,
  "dialog-backdrop": true,
  "dialog-title": true,
  empty: true,
  field: true,
  form: true,
  heading: true,
  icon: true,
  input: true,
  label: true,
  list: true,
  "list-cards": true,
  "list-row": true,
  note: true,
  picker: true,
  "picker-group": true,
  "picker-group-header": true,
  "picker-item": true,
  "picker-search": true,
  secret: true,
  "secret-text": true,
  select: true,
  skeleton: true,
  status: true,
  steps: true,
  switch: true,
  tab: true,
  tabs: true,
  textarea: true,
  toolbar: true,
  verdict: true,
};

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
  const components = Object.keys(kit).filter(
    (name) => /^[A-Z]/.test(name) && !/(^WebhooksProvider|Loading|Error)$/.test(name),
  );
  expect(components.filter((name) => !gallery.some((item) => item.name.startsWith(name)))).toEqual([]);
  expect([...shown].toSorted()).toEqual(Object.keys(slots).toSorted());
}, 60_000);
