import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { WebhooksProvider } from "../../provider.tsx";
import { mount } from "../../../test/mount.tsx";
import { createStage } from "../../../test/stage.ts";
import { EventPicker } from "./event-picker.tsx";
import {
  box,
  catalog,
  disclosure,
  last,
  manyEvents,
  openPicker,
  press,
  rows,
  said,
  search,
  shows,
} from "../../../test/picker-page.tsx";

const isMixed = (name: string) => (box(name).element() as HTMLInputElement).indeterminate;

describe("categories", () => {
  it("show whether none, some or all of them is chosen", async () => {
    openPicker({ defaultValue: ["order.placed"] });
    await expect.element(box("Orders")).toBePartiallyChecked();
    await expect.element(box("Users")).not.toBeChecked();
    await userEvent.click(box("order.paid"));
    await userEvent.click(box("order.returned"));
    await expect.element(box("Orders")).toBeChecked();
    expect(isMixed("Orders")).toBe(false);
    await shows(/Orders3 of 3/);
  });

  it("go from some to all to none", async () => {
    const picker = openPicker({ defaultValue: ["user.added", "order.placed"] });
    await userEvent.click(box("Orders"));
    expect(picker.onValueChange).toHaveBeenLastCalledWith(
      ["user.added", "order.placed", "order.paid", "order.returned"],
      { reason: "group" },
    );
    await userEvent.click(box("Orders"));
    expect(last(picker)).toEqual(["user.added"]);
    await expect.element(box("Orders")).not.toBeChecked();
  });

  it("open and close without choosing anything", async () => {
    const { onValueChange, container } = openPicker();
    await expect.element(disclosure("Orders")).toHaveAttribute("aria-expanded", "true");
    await userEvent.click(disclosure("Orders"));
    await expect.element(disclosure("Orders")).toHaveAttribute("aria-expanded", "false");
    expect(rows(container)).toEqual(["user.added", "user.removed"]);
    const panel = disclosure("Orders").element().getAttribute("aria-controls");
    expect(document.querySelector(`[id="${panel}"]`)).not.toBeNull();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it("have a title for people, where the platform has one", async () => {
    const [orders] = catalog.categories;
    openPicker({ catalog: { categories: [{ ...orders!, name: "order_1", title: "Orders" }] } });
    await userEvent.click(disclosure("Orders"));
    await expect.element(disclosure("Orders")).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(box("Orders"));
    await said("Orders: 3 of 3 selected. Undo with Ctrl+Z or ⌘Z");
    expect(page.getByText("order_1").elements()).toEqual([]);
  });

  it("are closed at first where there are more than 40 event types", async () => {
    const { container } = openPicker({ catalog: manyEvents(3, 14) });
    await expect.element(disclosure("Category 1")).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(disclosure("Category 1"));
    expect(rows(container)).toHaveLength(14);
    await userEvent.fill(search, "c2.e13");
    await expect.element(disclosure("Category 2")).toHaveAttribute("aria-expanded", "true");
    expect(rows(container)).toEqual(["c2.e13"]);
    await userEvent.fill(search, "");
    await expect.element(disclosure("Category 1")).toHaveAttribute("aria-expanded", "true");
    await expect.element(disclosure("Category 2")).toHaveAttribute("aria-expanded", "false");
  });

  it("without events are not shown", async () => {
    openPicker({ catalog: { categories: [{ name: "Nothing", eventTypes: [] }, ...catalog.categories] } });
    await expect.element(disclosure("Orders")).toBeVisible();
    expect(disclosure("Nothing").query()).toBeNull();
  });
});

describe("the search", () => {
  it("looks at names and descriptions, and marks what it finds", async () => {
    const { container } = openPicker();
    await userEvent.fill(search, "cafe USER");
    await expect.poll(() => rows(container)).toEqual(["user.added"]);
    expect([...container.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["user", "café"]);
    await expect.element(box("user.added")).toHaveAccessibleDescription("A new café opened");
  });

  it("keeps the choice, and says how much of it is out of sight", async () => {
    openPicker({ defaultValue: ["order.placed", "user.added"] });
    await userEvent.fill(search, "order");
    await shows("3 events match · 2 events selected · 1 hidden by the search");
    await shows(/Orders.*1 of 3/);
  });

  it("changes what is shown of a category with a button of its own", async () => {
    const picker = openPicker({ defaultValue: ["order.paid"] });
    await userEvent.fill(search, "somebody");
    await expect.element(box("Orders")).toBeDisabled();
    await expect.element(box("Orders")).toBePartiallyChecked();
    await userEvent.click(page.getByRole("button", { name: "Select 2 shown" }));
    expect(picker.onValueChange).toHaveBeenLastCalledWith(["order.paid", "order.placed", "order.returned"], {
      reason: "shown",
    });
    const clear = page.getByRole("button", { name: "Clear 2 shown" });
    await expect.element(clear).toHaveFocus();
    await userEvent.click(clear);
    expect(last(picker)).toEqual(["order.paid"]);
  });

  it("says so when nothing matches, in the host's words where it has some", async () => {
    const { rerender } = openPicker();
    await userEvent.fill(search, "zebra");
    await shows("No event matches “zebra”. Search looks at names and descriptions.");
    rerender({ renderEmpty: (query) => <b>No {query} here</b> });
    await shows("No zebra here");
    rerender({ renderEmpty: () => null });
    await expect.poll(() => page.getByText(/zebra/).query()).toBeNull();
  });

  it("closes a category for that search alone", async () => {
    const { container } = openPicker();
    await userEvent.fill(search, "order");
    await userEvent.click(disclosure("Orders"));
    await expect.poll(() => rows(container)).toEqual([]);
    await userEvent.fill(search, "orde");
    await expect.poll(() => rows(container)).toHaveLength(3);
  });
});

describe("a pasted list", () => {
  it("offers to choose what the catalogue has, and names the rest", async () => {
    const picker = openPicker({ defaultValue: ["user.added"] });
    await userEvent.fill(search, "order.paid, user.removed, order.lost");
    await shows("Not in the catalogue: order.lost");
    await expect.poll(() => rows(picker.container)).toEqual(["order.paid", "user.removed"]);
    await userEvent.click(page.getByRole("button", { name: "Select these 2" }));
    expect(picker.onValueChange).toHaveBeenLastCalledWith(["user.added", "order.paid", "user.removed"], {
      reason: "pasted",
    });
  });

  it.each(["order.paid\r\nuser.removed\n", '[\n  "order.paid",\n  "user.removed"\n]', "order.paid\tuser.removed"])(
    "may be %j",
    async (text) => {
      const { container } = openPicker();
      await userEvent.click(search);
      await navigator.clipboard.writeText(text);
      await userEvent.paste();
      await expect.poll(() => rows(container)).toEqual(["order.paid", "user.removed"]);
      await expect.element(page.getByRole("button", { name: "Select these 2" })).toBeVisible();
    },
  );

  it("leaves out what cannot be chosen", async () => {
    const picker = openPicker({
      disabledReason: ({ name }) => (name === "order.paid" ? "Not in your plan" : undefined),
    });
    await userEvent.fill(search, "order.paid, user.removed");
    await userEvent.click(page.getByRole("button", { name: "Select this one" }));
    expect(last(picker)).toEqual(["user.removed"]);
  });
});

describe("event types that left the catalogue", () => {
  it("stay chosen and are sent back unchanged", async () => {
    const picker = openPicker({ defaultValue: ["gone.b", "order.paid", "gone.a"] });
    const group = page.getByRole("group", { name: /Not in the catalogue any more/ });
    await expect.element(group.getByRole("checkbox", { name: "gone.b" })).toBeChecked();
    await userEvent.click(box("Orders"));
    expect(last(picker)).toEqual(["gone.b", "order.paid", "gone.a", "order.placed", "order.returned"]);
  });

  it("go only by hand, and can be put back", async () => {
    const picker = openPicker({ defaultValue: ["gone.b", "gone.a"] });
    await userEvent.click(box("gone.b"));
    expect(picker.onValueChange).toHaveBeenLastCalledWith(["gone.a"], { reason: "retired" });
    await expect.element(box("gone.b")).toHaveFocus();
    await expect.element(box("gone.b")).not.toBeChecked();
    expect(rows(picker.container).slice(-2)).toEqual(["gone.b", "gone.a"]);
    await userEvent.click(box("gone.b"));
    expect(last(picker)).toEqual(["gone.a", "gone.b"]);
  });
});

describe("event types with a reason against them", () => {
  const disabledReason = ({ name }: { readonly name: string }) =>
    /placed|paid/.test(name) ? "Not in your plan" : undefined;

  it("can be reached and read, not chosen", async () => {
    const { onValueChange } = openPicker({ disabledReason });
    await expect.element(box("order.placed")).toHaveAccessibleDescription("Somebody bought something Not in your plan");
    await expect.element(box("order.placed")).toHaveAttribute("aria-disabled", "true");
    box("order.placed").element().focus();
    await userEvent.keyboard(" ");
    await expect.element(box("order.placed")).not.toBeChecked();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it("do not count in their category", async () => {
    const picker = openPicker({ disabledReason });
    await userEvent.click(box("Orders"));
    expect(last(picker)).toEqual(["order.returned"]);
    await expect.element(box("Orders")).toBeChecked();
    await shows(/Orders1 of 1/);
  });

  it("can be taken off where they are chosen", async () => {
    const picker = openPicker({ disabledReason, defaultValue: ["order.placed"] });
    await userEvent.click(box("order.placed"));
    expect(last(picker)).toEqual([]);
    await expect.element(box("order.placed")).toHaveFocus();
  });

  it("leave a category of nothing else without a box", async () => {
    openPicker({ disabledReason: () => "Not in your plan" });
    await expect.element(disclosure("Orders")).toBeVisible();
    expect(box("Orders").query()).toBeNull();
  });
});

describe("how many a webhook takes", () => {
  it("is one: radio buttons, with the browser's arrows", async () => {
    const picker = openPicker({ mode: "one", defaultValue: ["order.placed"] });
    const radio = (name: string) => page.getByRole("radio", { name });
    await expect.element(radio("order.placed")).toBeChecked();
    expect(page.getByRole("checkbox").query()).toBeNull();
    radio("order.placed").element().focus();
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(radio("order.paid")).toHaveFocus();
    expect(picker.onValueChange).toHaveBeenLastCalledWith(["order.paid"], { reason: "item" });
    await userEvent.click(page.getByRole("button", { name: "Clear" }));
    expect(last(picker)).toEqual([]);
    await expect.element(radio("order.paid")).not.toBeChecked();
  });

  it("is one, on two pickers that do not disturb each other", async () => {
    mount(
      <>
        <EventPicker catalog={catalog} mode="one" label="First" defaultValue={["order.placed"]} />
        <EventPicker catalog={catalog} mode="one" label="Second" defaultValue={["order.paid"]} />
      </>,
    );
    const radio = (group: string, name: string) =>
      page.getByRole("group", { name: group, exact: true }).getByRole("radio", { name });
    await userEvent.click(radio("First", "user.added"));
    await expect.element(radio("First", "user.added")).toBeChecked();
    await expect.element(radio("Second", "order.paid")).toBeChecked();
  });

  it("is all: a list to read", async () => {
    const { container } = openPicker({ mode: "all" });
    await shows("The platform sends every event, later ones included. There is nothing to choose.");
    expect(container.querySelectorAll("input:not([type=search])")).toHaveLength(0);
    expect(page.getByRole("button", { name: "Clear" }).query()).toBeNull();
    await userEvent.fill(search, "paid");
    await expect.poll(() => rows(container)).toEqual(["order.paid"]);
  });
});

describe("undo", () => {
  it("is offered after a change of many, and gone after the next", async () => {
    const picker = openPicker({ defaultValue: ["order.paid"] });
    await userEvent.click(box("Users"));
    await userEvent.click(page.getByRole("button", { name: "Undo" }));
    expect(picker.onValueChange).toHaveBeenLastCalledWith(["order.paid"], { reason: "undo" });
    await expect.element(search).toHaveFocus();
    expect(page.getByRole("button", { name: "Undo" }).query()).toBeNull();
    await userEvent.click(page.getByRole("button", { name: "Clear" }));
    expect(last(picker)).toEqual([]);
    await userEvent.click(box("user.added"));
    expect(page.getByRole("button", { name: "Undo" }).query()).toBeNull();
  });

  it("is not offered for what the host has replaced since", async () => {
    const picker = openPicker({ value: ["order.paid"] });
    await userEvent.click(box("Users"));
    expect(page.getByRole("button", { name: "Undo" }).query()).toBeNull();
    picker.rerender({ value: ["order.paid", "user.removed", "user.added"] });
    await expect.element(page.getByRole("button", { name: "Undo" })).toBeVisible();
    picker.rerender({ value: ["order.returned"] });
    await expect.element(box("user.added")).not.toBeChecked();
    expect(page.getByRole("button", { name: "Undo" }).query()).toBeNull();
    box("user.added").element().focus();
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(picker.onValueChange).toHaveBeenCalledOnce();
  });

  it("leaves the focus on what cleared the choice", async () => {
    openPicker({ defaultValue: ["order.paid", "gone"] });
    const clear = page.getByRole("button", { name: "Clear" });
    await userEvent.click(clear);
    await expect.element(clear).toHaveFocus();
    await expect.element(clear).toHaveAttribute("aria-disabled", "true");
    await shows("0 events selected");
    await expect.element(box("gone")).not.toBeChecked();
  });
});

describe("the live region", () => {
  it("tells what matches, what is chosen of a category, and how to take it back", async () => {
    openPicker();
    await said("");
    await userEvent.fill(search, "order");
    await said("3 events match. 0 events selected");
    await userEvent.click(page.getByRole("button", { name: "Select 3 shown" }));
    await said("3 events match. Orders: 3 of 3 selected. Undo with Ctrl+Z or ⌘Z");
    await userEvent.fill(search, "");
    await userEvent.click(box("order.paid"));
    await said("Orders: 2 of 3 selected");
  });
});

describe("a picker whose value is the host's", () => {
  it("shows what the host says, also where it refuses", async () => {
    const picker = openPicker({ value: ["order.paid"] });
    await userEvent.click(box("order.placed"));
    expect(last(picker)).toEqual(["order.paid", "order.placed"]);
    await expect.element(box("order.placed")).not.toBeChecked();
    await userEvent.click(box("Orders"));
    await expect.element(box("Orders")).toBePartiallyChecked();
    await userEvent.click(box("user.added"));
    expect(last(picker)).toEqual(["order.paid", "user.added"]);
    picker.rerender({ value: ["user.removed"] });
    await expect.element(box("user.removed")).toBeChecked();
    await expect.element(box("order.paid")).not.toBeChecked();
  });
});

describe("a picker that is not to be changed", () => {
  it("is readable, searchable and unchangeable when read-only", async () => {
    const { container, onValueChange } = openPicker({ isReadOnly: true, defaultValue: ["order.paid"] });
    await expect.element(box("order.placed")).toBeVisible();
    press("order.placed");
    press("Users");
    box("order.paid").element().focus();
    await userEvent.keyboard("{Control>}a{/Control}");
    await expect.element(box("order.placed")).not.toBeChecked();
    expect(page.getByRole("button", { name: "Clear" }).query()).toBeNull();
    await userEvent.fill(search, "paid");
    await expect.poll(() => rows(container)).toEqual(["order.paid"]);
    expect(page.getByRole("button", { name: /shown/ }).query()).toBeNull();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it("has no box to press when disabled", async () => {
    openPicker({ isDisabled: true, defaultValue: ["order.paid"] });
    await expect.element(search).toBeDisabled();
    for (const checkbox of page.getByRole("checkbox").elements()) expect(checkbox).toBeDisabled();
    await expect
      .element(page.getByRole("group", { name: "Events", exact: true }))
      .toHaveAttribute("aria-disabled", "true");
  });
});

describe("without a catalogue", () => {
  it("keeps what is chosen, and takes names", async () => {
    const picker = openPicker({ catalog: undefined, defaultValue: ["order.paid"] });
    await shows("We could not load the list of events. Your current selection is kept.");
    await expect.element(page.getByRole("group", { name: "Selected" }).getByRole("checkbox")).toBeChecked();
    await userEvent.fill(page.getByRole("searchbox", { name: "Name of an event" }), " order.new  x.y ");
    await userEvent.keyboard("{Enter}");
    expect(picker.onValueChange).toHaveBeenLastCalledWith(["order.paid", "order.new", "x.y"], { reason: "item" });
    await userEvent.click(page.getByRole("button", { name: "Add event" }));
    expect(picker.onValueChange).toHaveBeenCalledTimes(1);
    await userEvent.click(box("x.y"));
    expect(last(picker)).toEqual(["order.paid", "order.new"]);
    picker.rerender({ catalog });
    await expect
      .element(page.getByRole("group", { name: /Not in the catalogue/ }).getByRole("checkbox", { name: "order.new" }))
      .toBeChecked();
    await expect.element(box("order.paid")).toBeChecked();
  });

  it("takes none where nothing is to be changed", async () => {
    openPicker({ catalog: undefined, isReadOnly: true, defaultValue: ["a"] });
    await expect.element(box("a")).toBeChecked();
    expect(search.query()).toBeNull();
  });

  it("takes one name where a webhook takes one", async () => {
    const picker = openPicker({ catalog: undefined, mode: "one", defaultValue: ["a"] });
    await userEvent.fill(search, "b c");
    await userEvent.click(page.getByRole("button", { name: "Add event" }));
    expect(last(picker)).toEqual(["b"]);
  });

  it("shows the host's problem in place of ours", async () => {
    openPicker({ catalog: undefined, problem: <p>Out of order</p> });
    await shows("Out of order");
    expect(page.getByRole("alert").query()).toBeNull();
  });

  it("says when the platform has none", async () => {
    openPicker({ catalog: { categories: [] }, defaultValue: ["kept"] });
    await shows("The platform has no events yet.");
    await expect.element(box("kept")).toBeChecked();
  });
});

describe("what a host may change", () => {
  it("is label, help, error and whatever goes to the outermost element", async () => {
    mount(
      <EventPicker
        catalog={catalog}
        label="What to send"
        help="Everything by default."
        error="Choose at least one."
        id="mine"
        data-x="1"
        className="of-host"
      />,
    );
    const root = page.getByRole("group", { name: "What to send" });
    await expect
      .element(root)
      .toHaveAccessibleDescription("Choose at least one. Everything by default. 0 events selected");
    await expect.element(root).toHaveAttribute("id", "mine");
    await expect.element(root).toHaveClass("of-host", "tb-event-picker", "tb-root");
  });

  it("is what stands in a row", async () => {
    openPicker({
      renderItem: ({ name }, content) => (
        <>
          {content} [{name.length}]
        </>
      ),
    });
    await shows("order.paidThe money is there [10]");
  });

  it("cannot take the page down", async () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { api } = createStage();
    const onError = vi.fn();
    mount(
      <WebhooksProvider api={api} scope="a" onError={onError}>
        <p>The host</p>
        <EventPicker
          catalog={catalog}
          renderItem={() => {
            throw new Error("a bug");
          }}
        />
      </WebhooksProvider>,
    );
    await expect.element(page.getByText(/This part of the page has failed/)).toBeVisible();
    await expect.element(page.getByText("The host")).toBeVisible();
    expect(onError).toHaveBeenCalledWith(expect.anything(), { component: "EventPicker", action: "render" });
    complaint.mockRestore();
  });

  it("is what stands there while it waits, and when it cannot load", async () => {
    const onRetry = vi.fn();
    mount(
      <>
        <EventPicker.Loading />
        <EventPicker.Error onRetry={onRetry} />
      </>,
    );
    await expect.element(page.getByText("Loading…")).toBeInTheDocument();
    await userEvent.click(page.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
