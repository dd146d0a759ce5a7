import type { EventCatalog } from "@tacklebox/client";
import { expect, vi, type Mock } from "vitest";
import { page } from "vitest/browser";
import { mount } from "./mount.tsx";

import { EventPicker, type EventPickerProps, type EventsChange } from "@tacklebox/react";

export const catalog: EventCatalog = {
  categories: [
    {
      name: "Orders",
      eventTypes: [
        { name: "order.placed", description: "Somebody bought something" },
        { name: "order.paid", description: "The money is there" },
        { name: "order.returned", description: "Somebody changed their mind" },
      ],
    },
    { name: "Users", eventTypes: [{ name: "user.added", description: "A new café opened" }, { name: "user.removed" }] },
  ],
};

/** Categories of `perCategory` event types each. */
export function manyEvents(categories: number, perCategory: number): EventCatalog {
  return {
    categories: Array.from({ length: categories }, (_, group) => ({
      name: `Category ${group}`,
      eventTypes: Array.from({ length: perCategory }, (__, event) => ({
        name: `c${group}.e${event}`,
        description: `Event ${event} of category ${group}`,
      })),
    })),
  };
}

export interface PickerPage {
  readonly onValueChange: Mock<(names: readonly string[], details: EventsChange) => void>;
  readonly rerender: (props: Partial<EventPickerProps>) => void;
  readonly container: HTMLElement;
}

/** A picker alone on the page, which holds its own value unless it is given one. */
export function openPicker(props: Partial<EventPickerProps> = {}): PickerPage {
  const onValueChange: PickerPage["onValueChange"] = vi.fn();
  const picker = (more: Partial<EventPickerProps>) => (
    <EventPicker catalog={catalog} onValueChange={onValueChange} {...props} {...more} />
  );
  const { rerender, container } = mount(picker({}));
  return { onValueChange, container, rerender: (more) => rerender(picker(more)) };
}

export const search = page.getByRole("searchbox");
export const box = (name: string) => page.getByRole("checkbox", { name, exact: true });
export const disclosure = (group: string) => page.getByRole("button", { name: `Show events in ${group}`, exact: true });

/** That the live region comes to say this. */
export async function said(text: string): Promise<void> {
  await expect.poll(() => page.getByRole("status").query()?.textContent).toBe(text);
}

export const press = (name: string) =>
  box(name)
    .element()
    .dispatchEvent(new MouseEvent("click", { bubbles: true }));

/** That this comes to stand in the picker. */
export async function shows(text: string | RegExp): Promise<void> {
  await expect.poll(() => page.getByRole("group").first().query()?.textContent).toMatch(text);
}

/** The names in the order of the rows in sight. */
export function rows(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll(".tb-picker-item bdi")].map((name) => name.textContent ?? "");
}

/** The value that was told last. */
export function last({ onValueChange }: PickerPage): readonly string[] | undefined {
  return onValueChange.mock.lastCall?.[0];
}
