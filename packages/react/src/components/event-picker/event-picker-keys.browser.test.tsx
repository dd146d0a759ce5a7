import axe from "axe-core";
import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../test/mount.tsx";
import { DialogShell } from "../dialog-shell/dialog-shell.tsx";
import { EventPicker } from "./event-picker.tsx";
import {
  box,
  catalog,
  disclosure,
  last,
  manyEvents,
  openPicker,
  rows,
  said,
  search,
  shows,
} from "../../../test/picker-page.tsx";

const keys = (text: string) => userEvent.keyboard(text);

async function focus(locator: { readonly element: () => HTMLElement | SVGElement }): Promise<void> {
  await expect.poll(() => locator.element()).toBeTruthy();
  locator.element().focus();
}

describe("arrows", () => {
  it("go between the boxes in sight, from the search on", async () => {
    openPicker();
    await focus(search);
    for (const name of [
      "Orders",
      "order.placed",
      "order.paid",
      "order.returned",
      "Users",
      "user.added",
      "user.removed",
    ]) {
      await keys("{ArrowDown}");
      await expect.element(box(name)).toHaveFocus();
    }
    await keys("{ArrowDown}");
    await expect.element(box("user.removed")).toHaveFocus();
    await keys("{ArrowUp}{ArrowUp}");
    await expect.element(box("Users")).toHaveFocus();
  });

  it("leave out what is closed, and what cannot be pressed", async () => {
    const { container } = openPicker();
    await userEvent.click(disclosure("Orders"));
    await keys("{ArrowDown}");
    await expect.element(box("Users")).toHaveFocus();
    await userEvent.fill(search, "user");
    await expect.poll(() => rows(container)).toEqual(["user.added", "user.removed"]);
    await keys("{ArrowDown}");
    await expect.element(box("user.added")).toHaveFocus();
  });

  it("open and close a category, and take the focus out of what closes", async () => {
    const { container } = openPicker();
    await focus(box("order.paid"));
    await keys("{ArrowLeft}");
    await expect.element(disclosure("Orders")).toHaveAttribute("aria-expanded", "false");
    await expect.element(box("Orders")).toHaveFocus();
    await keys("{ArrowLeft}");
    expect(rows(container)).toHaveLength(2);
    await keys("{ArrowRight}");
    await expect.element(disclosure("Orders")).toHaveAttribute("aria-expanded", "true");
    await expect.element(box("Orders")).toHaveFocus();
    await focus(disclosure("Users"));
    await keys("{ArrowLeft}");
    await expect.element(disclosure("Users")).toHaveAttribute("aria-expanded", "false");
    await expect.element(disclosure("Users")).toHaveFocus();
  });

  it("turn around where reading goes from right to left", async () => {
    openPicker({ dir: "rtl" });
    await focus(box("Orders"));
    await keys("{ArrowRight}");
    await expect.element(disclosure("Orders")).toHaveAttribute("aria-expanded", "false");
    await keys("{ArrowLeft}");
    await expect.element(disclosure("Orders")).toHaveAttribute("aria-expanded", "true");
  });

  it("move the caret in the search", async () => {
    openPicker();
    await userEvent.fill(search, "ord");
    await keys("{Home}x");
    await expect.element(search).toHaveValue("xord");
    await keys("{End}{ArrowLeft}y");
    await expect.element(search).toHaveValue("xoryd");
  });
});

it("Home and End go to the first and the last box", async () => {
  openPicker({ defaultValue: ["gone"] });
  await focus(box("order.paid"));
  await keys("{End}");
  await expect.element(box("gone")).toHaveFocus();
  await keys("{Home}");
  await expect.element(box("Orders")).toHaveFocus();
});

it("Space chooses, and Tab goes from box to disclosure", async () => {
  const picker = openPicker();
  await focus(box("Orders"));
  await keys(" ");
  expect(last(picker)).toHaveLength(3);
  await keys("{Tab}");
  await expect.element(disclosure("Orders")).toHaveFocus();
  await keys("{Enter}");
  await expect.element(disclosure("Orders")).toHaveAttribute("aria-expanded", "false");
});

describe("Shift with Space", () => {
  it("makes everything in sight from the last toggled as far as here what that one is, and can be taken back", async () => {
    const picker = openPicker({ disabledReason: ({ name }) => (name === "order.paid" ? "Not now" : undefined) });
    await focus(box("order.placed"));
    await keys(" ");
    await focus(box("user.added"));
    await keys("{Shift>} {/Shift}");
    expect(picker.onValueChange).toHaveBeenLastCalledWith(["order.placed", "order.returned", "user.added"], {
      reason: "range",
    });
    await expect.element(box("user.added")).toBeChecked();
    await said("Orders: 2 of 2 selected. Undo with Ctrl+Z or ⌘Z");
    await focus(box("order.returned"));
    await keys(" ");
    await focus(box("order.placed"));
    await keys("{Shift>} {/Shift}");
    expect(last(picker)).toEqual(["user.added"]);
    await keys("{Control>}z{/Control}");
    expect(last(picker)).toEqual(["order.placed", "user.added"]);
  });

  it("leaves out what the search hides", async () => {
    const picker = openPicker();
    await userEvent.fill(search, "somebody");
    await expect.poll(() => rows(picker.container)).toEqual(["order.placed", "order.returned"]);
    await focus(box("order.placed"));
    await keys(" ");
    await focus(box("order.returned"));
    await keys("{Shift>} {/Shift}");
    expect(last(picker)).toEqual(["order.placed", "order.returned"]);
  });

  it("toggles the one where nothing was toggled before, or the last toggled is out of sight", async () => {
    const picker = openPicker();
    await focus(box("order.paid"));
    await keys("{Shift>} {/Shift}");
    expect(last(picker)).toEqual(["order.paid"]);
    await userEvent.click(disclosure("Orders"));
    await focus(box("user.removed"));
    await keys("{Shift>} {/Shift}");
    expect(last(picker)).toEqual(["order.paid", "user.removed"]);
  });
});

it("says what the keys do, in words, while the focus is on an event", async () => {
  const { container } = openPicker();
  const hint = page.getByText(/Arrow keys move, Space selects/);
  await focus(search);
  await expect.element(hint).not.toBeVisible();
  await keys("{ArrowDown}{ArrowDown}");
  await expect.element(hint).toBeVisible();
  const { violations } = await axe.run(container, { resultTypes: ["violations"] });
  expect(violations).toEqual([]);
  await focus(search);
  await expect.element(hint).not.toBeVisible();
});

it("a slash goes to the search, and is a letter there", async () => {
  openPicker();
  await focus(box("order.paid"));
  await keys("/");
  await expect.element(search).toHaveFocus();
  await expect.element(search).toHaveValue("");
  await keys("/");
  await expect.element(search).toHaveValue("/");
});

describe.each(["Control", "Meta"])("%s", (modifier) => {
  const command = (key: string) => keys(`{${modifier}>}${key}{/${modifier}}`);

  it("with A chooses what is shown, and with Z takes it back", async () => {
    const picker = openPicker({ defaultValue: ["user.added"] });
    await userEvent.fill(search, "order");
    await expect.poll(() => rows(picker.container)).toHaveLength(3);
    await focus(box("order.paid"));
    await command("a");
    expect(picker.onValueChange).toHaveBeenLastCalledWith(
      ["user.added", "order.placed", "order.paid", "order.returned"],
      { reason: "shown" },
    );
    expect(getSelection()?.toString()).toBe("");
    await command("z");
    expect(picker.onValueChange).toHaveBeenLastCalledWith(["user.added"], { reason: "undo" });
    await command("z");
    expect(picker.onValueChange).toHaveBeenCalledTimes(2);
  });
});

it("Ctrl with A and Z in a search that has text are the browser's", async () => {
  const { onValueChange } = openPicker();
  await userEvent.click(box("Users"));
  await userEvent.fill(search, "order");
  await keys("{Control>}a{/Control}{Control>}z{/Control}");
  expect(onValueChange).toHaveBeenCalledOnce();
});

it("Ctrl with Z in an empty search takes back a change of many", async () => {
  const picker = openPicker();
  await userEvent.click(box("Users"));
  await focus(search);
  await keys("{Control>}z{/Control}");
  expect(last(picker)).toEqual([]);
});

describe("Escape", () => {
  it("empties the search first, then closes the dialog around", async () => {
    const onClose = vi.fn();
    mount(
      <DialogShell isOpen onClose={onClose} title="Choose">
        <EventPicker catalog={catalog} />
      </DialogShell>,
    );
    await userEvent.fill(search, "order");
    await keys("{Escape}");
    await expect.element(search).toHaveValue("");
    await expect.element(search).toHaveFocus();
    expect(onClose).not.toHaveBeenCalled();
    await keys("{Escape}");
    expect(onClose).toHaveBeenCalledExactlyOnceWith("escape");
  });

  it("does the same in a native dialog of the host's", async () => {
    const dialog = document.body.appendChild(document.createElement("dialog"));
    mount(<EventPicker catalog={catalog} />, { into: dialog });
    dialog.showModal();
    await userEvent.fill(search, "order");
    await keys("{Escape}");
    await expect.element(search).toHaveValue("");
    expect(dialog.open).toBe(true);
    await keys("{Escape}");
    await expect.poll(() => dialog.open).toBe(false);
    dialog.remove();
  });

  it("leaves the search of another picker alone", async () => {
    mount(
      <>
        <EventPicker catalog={catalog} label="First" />
        <EventPicker catalog={catalog} label="Second" />
      </>,
    );
    const searchOf = (label: string) => page.getByRole("group", { name: label }).getByRole("searchbox");
    await userEvent.fill(searchOf("First"), "order");
    await userEvent.fill(searchOf("Second"), "user");
    await keys("{Escape}");
    await expect.element(searchOf("Second")).toHaveValue("");
    await expect.element(searchOf("First")).toHaveValue("order");
  });
});

it("keys of the host's, with Alt or in a composition, do nothing here", async () => {
  const { onValueChange } = openPicker();
  await focus(box("Orders"));
  await keys("{Alt>}{ArrowDown}{/Alt}");
  await expect.element(box("Orders")).toHaveFocus();
  await keys("q");
  await shows("0 events selected");
  expect(onValueChange).not.toHaveBeenCalled();
});

it("the focus that goes along a long list stays in sight", async () => {
  openPicker({ catalog: manyEvents(2, 60) });
  await userEvent.click(disclosure("Category 0"));
  await focus(box("Category 0"));
  for (let row = 0; row < 30; row++) await keys("{ArrowDown}");
  await expect.element(box("c0.e29")).toHaveFocus();
  for (let row = 0; row < 15; row++) await keys("{ArrowUp}");
  const header = disclosure("Category 0").element().getBoundingClientRect();
  expect(box("c0.e14").element().getBoundingClientRect().top).toBeGreaterThanOrEqual(header.bottom - 8);
});
