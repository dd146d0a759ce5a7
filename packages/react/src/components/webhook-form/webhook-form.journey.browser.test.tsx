import { ClientError } from "@tacklebox/client";
import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  completed,
  create,
  fillIn,
  alert,
  name,
  save,
  show,
  url,
  webhook,
  type Submit,
} from "../../../test/form-page.tsx";
import { createStage, draft } from "../../../test/stage.ts";

it("creates a webhook at the platform", async () => {
  const { api } = createStage();
  await show({ onSubmit: (entered, options) => api.create(entered, options) });
  await fillIn();
  await userEvent.fill(page.getByRole("textbox", { name: /Description/ }), draft.description!);
  await userEvent.click(page.getByRole("checkbox", { name: "Office" }));
  await userEvent.fill(page.getByRole("textbox", { name: /Failure mails/ }), draft.failureEmail!);
  await userEvent.click(page.getByRole("switch", { name: "Active" }));
  await userEvent.click(create);
  const made = await expect
    .poll(async () => (await api.list()).items.find((one) => one.name === "Publish"))
    .toBeDefined()
    .then(async () => (await api.list()).items.find((one) => one.name === "Publish")!);
  expect(made).toMatchObject({
    url: "https://hooks.example.com/vntana",
    description: draft.description,
    active: false,
    failureEmail: draft.failureEmail,
    eventTypes: ["product.completed"],
  });
  expect(made.scopes).toHaveLength(1);
});

it("begins a new webhook with what the host has for it, and sends that too", async () => {
  const onSubmit = vi.fn<Submit>(async () => undefined);
  const initial = { name: "Shop", url: "https://hooks.example.com/shop", eventTypes: ["product.completed"] };
  await show({ onSubmit, initial });
  await expect.element(url).toHaveValue(initial.url);
  await userEvent.click(create);
  expect(onSubmit.mock.calls[0]?.[0]).toEqual(initial);
});

it("sends the draft once, and keeps the focus on the button meanwhile", async () => {
  let answer = (): void => undefined;
  const onSubmit = vi.fn<Submit>(() => new Promise<void>((resolve) => (answer = resolve)));
  await show({ onSubmit });
  await fillIn();
  await userEvent.click(create);
  const pending = page.getByRole("button", { name: "Creating…" });
  await expect.element(pending).toHaveFocus();
  await expect.element(pending).toHaveAttribute("aria-disabled", "true");
  pending.element().dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  await userEvent.click(name);
  await userEvent.keyboard("x{Enter}");
  expect(onSubmit).toHaveBeenCalledOnce();
  expect(onSubmit.mock.calls[0]?.[0]).toEqual({
    name: "Publish",
    url: "https://hooks.example.com/vntana",
    eventTypes: ["product.completed"],
  });
  expect(onSubmit.mock.calls[0]?.[1]).toMatchObject({ base: undefined });
  // What is being sent is not changed under the hand.
  await expect.element(name).toHaveValue("Publish");
  answer();
  await expect.element(create).toBeVisible();
  await userEvent.click(create);
  expect(onSubmit, "what was created already is not created again").toHaveBeenCalledOnce();
});

it("submits with Enter in a text field, not in a search or on a checkbox", async () => {
  const { submit } = await show();
  await fillIn();
  await userEvent.click(page.getByRole("searchbox", { name: "Search events" }));
  await userEvent.keyboard("{Enter}");
  completed.element().focus();
  await userEvent.keyboard("{Enter}");
  expect(submit).not.toHaveBeenCalled();
  await userEvent.click(name);
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => submit.mock.calls.length).toBe(1);
});

it("leads to the first wrong field, and to each of them", async () => {
  const { submit } = await show();
  await userEvent.click(create);
  await expect.element(name).toHaveFocus();
  await expect.element(name).toHaveAccessibleDescription("Enter a name.");
  await expect.element(alert).toMatchTextContent("Look at Name, Endpoint URL, Events.");
  await userEvent.click(alert.getByRole("button", { name: "Endpoint URL" }));
  await expect.element(url).toHaveFocus();
  await userEvent.click(alert.getByRole("button", { name: "Events" }));
  await expect.element(page.getByRole("searchbox", { name: "Search events" })).toHaveFocus();
  await fillIn();
  await expect.poll(() => alert.query()).toBeNull();
  expect(submit).not.toHaveBeenCalled();
});

it("shows the platform's complaints at their fields and keeps what was entered", async () => {
  const fieldErrors = { url: "INVALID_URL", name: "MISSING_NAME", description: "Too long by 12.", tenant: "is closed" };
  const onSubmit = vi.fn<Submit>().mockRejectedValue(new ClientError("validation", "x", { fieldErrors }));
  await show({ onSubmit });
  await fillIn();
  await userEvent.click(create);
  await expect.element(name).toHaveFocus();
  await expect.element(name).toHaveAccessibleDescription("Enter a name.");
  await expect.element(url).toHaveAccessibleDescription(/^The platform does not accept this\./);
  await expect
    .element(page.getByRole("textbox", { name: /Description/ }))
    .toHaveAccessibleDescription("Too long by 12.");
  await expect
    .element(alert)
    .toMatchTextContent(
      "Some entries were not accepted. Nothing was saved. Look at Name, Endpoint URL, Description.tenant: is closed",
    );
  await expect.element(name).toHaveValue("Publish");
  await expect.element(completed).toBeChecked();
});

it("maps what the platform really answers", async () => {
  const { api } = createStage();
  // A scope that does not exist is refused by the client below, with a sentence.
  await show({
    scopes: [{ id: "nowhere", name: "Nowhere" }],
    onSubmit: (entered, options) => api.create(entered, options),
  });
  await fillIn();
  await userEvent.click(page.getByRole("checkbox", { name: "Nowhere" }));
  await userEvent.click(create);
  await expect.element(page.getByText("No workspace of this organization: nowhere.")).toBeVisible();
  await expect.element(page.getByRole("checkbox", { name: "Nowhere" })).toHaveFocus();
});

it.each([
  ["server", "The platform has a problem. Try again in a moment."],
  ["permission", "You may not do this. An administrator of the organization can grant it."],
  ["rate_limit", "Too many requests in a short time. Nothing was changed. Try again in 9 s."],
  ["conflict", "The platform has such a webhook already. Nothing was created."],
] as const)("says what an error of kind %s means, and sends again", async (kind, text) => {
  const error = new ClientError(kind, "x", { retryAfterMs: kind === "rate_limit" ? 9_000 : undefined });
  const onSubmit = vi.fn<Submit>().mockRejectedValueOnce(error).mockResolvedValue(undefined);
  await show({ onSubmit });
  await fillIn();
  await userEvent.click(create);
  await expect.element(alert).toMatchTextContent(text);
  await expect.element(name).toHaveValue("Publish");
  await userEvent.click(create);
  await expect.poll(() => alert.query()).toBeNull();
  expect(onSubmit).toHaveBeenCalledTimes(2);
});

it.each(["indeterminate", "timeout", "network", "parse"] as const)(
  "warns before a second try where the answer was lost: %s",
  async (kind) => {
    const onSubmit = vi.fn<Submit>().mockRejectedValue(new ClientError(kind, "x", { attempts: 1 }));
    await show({ onSubmit });
    await fillIn();
    await userEvent.click(create);
    await expect
      .element(alert)
      .toMatchTextContent(
        "There was no answer, so the webhook may exist by now. Look at the list before you create it again.",
      );
    await expect.element(page.getByRole("button", { name: "Create again" })).toBeVisible();
  },
);

it("sends of a change what was changed, and keeps what it cannot show", async () => {
  const { submit } = await show({ webhook });
  await expect.element(page.getByText("gone.event")).toBeVisible();
  await expect.element(page.getByRole("checkbox", { name: "not-to-be-seen not visible to you" })).toBeChecked();
  await userEvent.fill(page.getByRole("textbox", { name: /Description/ }), "");
  await userEvent.click(save);
  await expect
    .poll(() => submit.mock.calls)
    .toEqual([
      [
        { url: webhook.url, eventTypes: ["product.completed", "gone.event"], description: "" },
        { signal: expect.any(AbortSignal), base: webhook },
      ],
    ]);
});
