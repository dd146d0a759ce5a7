import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cancel, create, fillIn, alert, name, save, show, webhook, type Submit } from "../../../test/form-page.tsx";

it("asks once before changes are lost", async () => {
  const onCancel = vi.fn<() => void>();
  const onDirtyChange = vi.fn<(isDirty: boolean) => void>();
  await show({ onCancel, onDirtyChange });
  const leave = () => dispatchEvent(new Event("beforeunload", { cancelable: true }));
  expect(leave(), "nothing to lose").toBe(true);
  await userEvent.fill(name, "x");
  expect(leave()).toBe(false);
  expect(onDirtyChange.mock.calls).toEqual([[true]]);
  await userEvent.click(cancel);
  expect(onCancel).not.toHaveBeenCalled();
  await expect.element(page.getByRole("group", { name: "Discard your changes?" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Keep editing" })).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(cancel).toHaveFocus();
  await userEvent.click(cancel);
  await userEvent.click(page.getByRole("button", { name: "Keep editing" }));
  await expect.element(name).toHaveValue("x");
  await userEvent.click(cancel);
  await userEvent.click(page.getByRole("button", { name: "Discard" }));
  expect(onCancel).toHaveBeenCalledOnce();
});

it("leaves without a question where there is nothing to lose", async () => {
  const onCancel = vi.fn<() => void>();
  const { submit } = await show({ onCancel, webhook });
  await userEvent.fill(name, "Other");
  await userEvent.click(save);
  await expect.poll(() => submit.mock.calls.length).toBe(1);
  await userEvent.click(cancel);
  expect(onCancel).toHaveBeenCalledOnce();
});

it("gives up the answer when the form is left while it is awaited", async () => {
  const onSubmit = vi.fn<Submit>(
    (_, { signal }) => new Promise((_resolve, reject) => signal.addEventListener("abort", reject)),
  );
  const onCancel = vi.fn<() => void>();
  await show({ onSubmit, onCancel });
  await fillIn();
  await userEvent.click(create);
  await userEvent.click(cancel);
  await expect
    .element(page.getByRole("group", { name: "It is being saved, and may be even if you leave." }))
    .toBeVisible();
  await expect.element(page.getByRole("button", { name: "Keep waiting" })).toHaveFocus();
  await userEvent.click(page.getByRole("button", { name: "Leave" }));
  expect(onSubmit.mock.calls[0]?.[1].signal.aborted).toBe(true);
  expect(onCancel).toHaveBeenCalledOnce();
  expect(alert.query()).toBeNull();
});
