import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../test/mount.tsx";
import type { EventPickerProps } from "./event-picker-props.ts";
import { EventPicker } from "./event-picker.tsx";
import { box, catalog, search } from "../../../test/picker-page.tsx";

function openForm(props: Partial<EventPickerProps> = {}, into?: ShadowRoot) {
  const onSubmit = vi.fn((event: Event) => event.preventDefault());
  const { container } = mount(
    <form>
      <input name="title" defaultValue="Mine" />
      <EventPicker catalog={catalog} name="events" {...props} />
      <button type="submit">Save</button>
      <button type="reset">Start again</button>
    </form>,
    into && { into },
  );
  const form = () => container.querySelector("form")!;
  container.addEventListener("submit", onSubmit);
  return {
    onSubmit,
    form,
    values: () => [...new FormData(form()).entries()].map(([name, value]) => `${name}=${value as string}`),
  };
}

it("is a form field: one value of its name for each event type, and nothing else", async () => {
  const { values } = openForm({ defaultValue: ["gone", "order.paid"] });
  await userEvent.click(box("Users"));
  expect(values()).toEqual([
    "title=Mine",
    "events=gone",
    "events=order.paid",
    "events=user.added",
    "events=user.removed",
  ]);
});

it("sends nothing of its own where a webhook takes one, no name, or nothing can be chosen", async () => {
  const one = openForm({ mode: "one", defaultValue: ["order.paid"] });
  await expect.element(page.getByRole("radio", { name: "order.paid" })).toBeChecked();
  expect(one.values()).toEqual(["title=Mine", "events=order.paid"]);
  const disabled = openForm({ isDisabled: true, defaultValue: ["order.paid"], label: "Disabled" });
  await expect.element(page.getByRole("group", { name: "Disabled" })).toBeVisible();
  expect(disabled.values()).toEqual(["title=Mine"]);
});

it("is sent while it is read-only", async () => {
  const { values } = openForm({ isReadOnly: true, defaultValue: ["order.paid"] });
  await expect.element(box("order.paid")).toBeChecked();
  expect(values()).toContain("events=order.paid");
});

it("follows a reset of its form, also after a change that followed one", async () => {
  const onValueChange = vi.fn();
  const { values } = openForm({ defaultValue: ["order.paid", "gone"], onValueChange });
  for (const _ of [1, 2]) {
    await userEvent.click(page.getByRole("button", { name: "Clear" }));
    await userEvent.click(box("user.added"));
    expect(values()).toEqual(["title=Mine", "events=user.added"]);
    await userEvent.click(page.getByRole("button", { name: "Start again" }));
    await expect.element(box("order.paid")).toBeChecked();
    await expect.element(box("user.added")).not.toBeChecked();
    expect(values()).toEqual(["title=Mine", "events=order.paid", "events=gone"]);
    expect(onValueChange).toHaveBeenLastCalledWith(["order.paid", "gone"], { reason: "reset" });
  }
});

it("keeps what is chosen where the host prevents the reset, or another form is reset", async () => {
  const { form, values } = openForm();
  await userEvent.click(box("user.added"));
  form().addEventListener("reset", (event) => event.preventDefault());
  await userEvent.click(page.getByRole("button", { name: "Start again" }));
  const other = document.body.appendChild(document.createElement("form"));
  other.reset();
  other.remove();
  await expect.element(box("user.added")).toBeChecked();
  expect(values()).toContain("events=user.added");
});

it("follows a reset inside a shadow root", async () => {
  const host = document.body.appendChild(document.createElement("div"));
  const { form, values } = openForm({ defaultValue: ["order.paid"] }, host.attachShadow({ mode: "open" }));
  await userEvent.click(box("user.added"));
  form().reset();
  await expect.poll(values).toEqual(["title=Mine", "events=order.paid"]);
  host.remove();
});

it("does not send the form with Enter from its search or a box", async () => {
  const { onSubmit } = openForm();
  await userEvent.fill(search, "order");
  await userEvent.keyboard("{Enter}");
  await expect.element(box("order.paid")).toBeVisible();
  box("order.paid").element().focus();
  await userEvent.keyboard("{Enter}");
  expect(onSubmit).not.toHaveBeenCalled();
  await userEvent.click(page.getByRole("button", { name: "Save" }));
  expect(onSubmit).toHaveBeenCalledOnce();
});

it("cannot be changed in a fieldset that is disabled", async () => {
  mount(
    <fieldset disabled>
      <EventPicker catalog={catalog} />
    </fieldset>,
  );
  await expect.element(box("order.paid")).toBeDisabled();
  await expect.element(box("Orders")).toBeDisabled();
});
