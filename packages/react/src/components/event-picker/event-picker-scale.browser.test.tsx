import type { EventCatalog } from "@tacklebox/client";
import { createRoot } from "react-dom/client";
import { expect, it, onTestFinished } from "vitest";
import { userEvent } from "vitest/browser";
import { WebhooksProvider } from "../../provider.tsx";
import { createStage } from "../../../test/stage.ts";
import type { EventPickerProps } from "./event-picker-props.ts";
import { EventPicker } from "./event-picker.tsx";
import { box, disclosure, last, manyEvents, openPicker, rows, search, shows } from "../../../test/picker-page.tsx";

/** A picker outside StrictMode, which renders everything twice, and the texts and rows it renders. */
function openCounted(props: Partial<EventPickerProps>) {
  const rendered: string[] = [];
  const { api } = createStage();
  const container = document.body.appendChild(document.createElement("div"));
  const root = createRoot(container);
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
  const renderItem: EventPickerProps["renderItem"] = ({ name }, content) => {
    rendered.push(name);
    return content;
  };
  root.render(
    <WebhooksProvider
      api={api}
      scope="a"
      formatMessage={({ id, values }) => {
        if (id === "picker.show") rendered.push(String(values["group"]));
        if (id === "picker.selected") rendered.push("summary");
        return undefined;
      }}
    >
      <EventPicker catalog={manyEvents(4, 10)} renderItem={renderItem} {...props} />
    </WebhooksProvider>,
  );
  return { take: () => rendered.splice(0) };
}

it("renders one row, its category and the summary for one choice", async () => {
  const { take } = openCounted({});
  await expect.element(box("c1.e3")).toBeVisible();
  expect(take().filter((name) => name.startsWith("c"))).toHaveLength(40);
  await userEvent.click(box("c1.e3"));
  await expect.element(box("c1.e3")).toBeChecked();
  expect(new Set(take())).toEqual(new Set(["c1.e3", "Category 1", "summary"]));
  await userEvent.click(disclosure("Category 2"));
  expect(new Set(take())).toEqual(new Set(["Category 2", "summary"]));
  await userEvent.click(box("Category 0"));
  await expect.element(box("c0.e9")).toBeChecked();
  const ten = Array.from({ length: 10 }, (_, event) => `c0.e${event}`);
  expect(new Set(take())).toEqual(new Set([...ten, "Category 0", "summary"]));
});

it("takes 4,000 event types", async () => {
  const picker = openPicker({ catalog: manyEvents(2, 2_000) });
  await userEvent.click(disclosure("Category 1"));
  expect(rows(picker.container)).toHaveLength(2_000);
  await userEvent.click(box("c1.e0"));
  expect(last(picker)).toEqual(["c1.e0"]);
  await userEvent.click(box("Category 0"));
  expect(last(picker)).toHaveLength(2_001);
  await shows("2,001 events selected");
  await userEvent.fill(search, "e1999");
  await expect.poll(() => rows(picker.container)).toEqual(["c0.e1999", "c1.e1999"]);
});

it("takes 1,000 names pasted", async () => {
  const picker = openPicker({ catalog: manyEvents(10, 100) });
  await userEvent.fill(
    search,
    Array.from({ length: 1_000 }, (_, at) => `c${at % 10}.e${Math.floor(at / 10)}`).join(", "),
  );
  await expect.poll(() => rows(picker.container)).toHaveLength(1_000);
  await userEvent.click(document.querySelector<HTMLElement>(".tb-picker-bar > .tb-button")!);
  expect(last(picker)).toHaveLength(1_000);
});

it("takes names that nobody would choose", async () => {
  const odd = [
    "constructor",
    "__proto__",
    "hasOwnProperty",
    "<img src=x onerror=alert(1)>",
    "a\"b'c`d",
    "{count}",
    "\u202Eright.to.left",
    "  blanks  ",
    "🪑.moved",
    "x".repeat(3_000),
  ];
  const catalog: EventCatalog = {
    categories: [
      { name: "constructor", eventTypes: odd.map((name) => ({ name, description: `What “${name}” is` })) },
      { name: "constructor", eventTypes: [{ name: "twice" }, { name: "twice" }, { name: "constructor" }] },
      { name: "{group} ".repeat(40), eventTypes: [{ name: "twice" }, { name: "last" }] },
    ],
  };
  const picker = openPicker({ catalog, defaultValue: ["toString", "valueOf"] });
  await expect.element(box("__proto__")).toBeVisible();
  const names = [...odd, "twice", "last", "toString", "valueOf"];
  expect(rows(picker.container)).toEqual(names);
  const boxes = picker.container.querySelectorAll<HTMLInputElement>(".tb-picker-item input");
  for (const input of boxes) if (!input.checked) input.click();
  await expect.poll(() => last(picker)?.toSorted()).toEqual(names.toSorted());
  const ids = [...picker.container.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  await userEvent.fill(search, "constructor");
  await expect.poll(() => rows(picker.container)).toEqual(["constructor", "toString", "valueOf"]);
});

it("answers two changes in one go", async () => {
  const picker = openPicker();
  await expect.element(box("order.paid")).toBeVisible();
  const press = (name: string) => (box(name).element() as HTMLInputElement).click();
  press("order.paid");
  press("user.added");
  press("order.paid");
  await expect.element(box("user.added")).toBeChecked();
  expect(last(picker)).toEqual(["user.added"]);
});
