import { ClientError } from "@tacklebox/client";
import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { alert, name, save, show, webhook, type Submit } from "../../../test/form-page.tsx";

it("shows what somebody else has changed, and takes either", async () => {
  const theirs = {
    ...webhook,
    name: "Theirs",
    active: false,
    eventTypes: ["product.added"],
    updatedAt: "2026-11-22T14:02:00Z",
  };
  const onSubmit = vi.fn<Submit>().mockRejectedValueOnce(new ClientError("conflict", "x")).mockResolvedValue(undefined);
  const { rerenderWith } = await show({ webhook, onSubmit });
  await userEvent.fill(page.getByRole("textbox", { name: /Description/ }), "Mine");
  await userEvent.click(save);
  await expect.element(alert).toMatchTextContent("Someone changed this webhook in the meantime. Your edits are kept.");
  rerenderWith({ theirs });
  await expect.element(alert).toMatchTextContent("Someone changed this webhook (3 min. ago). Your edits are kept.");
  await expect.element(alert).toMatchTextContent("NameTheirs: TheirsYours: Publish");
  await expect.element(alert).toMatchTextContent("EventsTheirs: product.addedYours: product.completed and gone.event");
  await expect.element(alert).toMatchTextContent("ActiveTheirs: offYours: on");
  await userEvent.click(page.getByRole("button", { name: "Overwrite" }));
  await expect.poll(() => onSubmit.mock.calls.length).toBe(2);
  expect(onSubmit.mock.calls[1]).toEqual([
    { name: "Publish", description: "Mine", active: true, url: webhook.url, eventTypes: webhook.eventTypes },
    { signal: expect.any(AbortSignal), base: theirs },
  ]);
  await expect.poll(() => alert.query()).toBeNull();
  await expect.element(name).toHaveFocus();
});

it("takes over what somebody else has saved", async () => {
  const theirs = { ...webhook, name: "Theirs" };
  const { submit } = await show({ webhook, theirs });
  await userEvent.fill(page.getByRole("textbox", { name: /Description/ }), "Mine");
  await userEvent.click(page.getByRole("button", { name: "Use theirs" }));
  await expect.element(name).toHaveValue("Theirs");
  await expect.element(name).toHaveFocus();
  await expect.element(page.getByRole("textbox", { name: /Description/ })).toHaveValue("Why");
  await userEvent.click(save);
  await expect.poll(() => submit.mock.calls[0]?.[1].base).toEqual(theirs);
});

it("follows the host to another webhook, and not where somebody is writing", async () => {
  const { rerenderWith } = await show({ webhook });
  rerenderWith({ webhook: { ...webhook, name: "Renamed" } });
  await expect.element(name).toHaveValue("Renamed");
  await userEvent.fill(name, "Mine");
  rerenderWith({ webhook: { ...webhook, name: "Renamed again" } });
  await expect.element(name).toHaveValue("Mine");
  rerenderWith({ webhook: { ...webhook, id: "w2", name: "Another" } });
  await expect.element(name).toHaveValue("Another");
});

it("begins the next change from what was saved", async () => {
  const saved = { ...webhook, name: "Second", updatedAt: "2026-11-22T14:05:00Z" };
  const onSubmit = vi.fn<Submit>().mockResolvedValueOnce(saved).mockResolvedValue(undefined);
  await show({ webhook, onSubmit });
  await userEvent.fill(name, "Second");
  await userEvent.click(save);
  await userEvent.fill(name, "Third");
  await userEvent.click(save);
  await expect.poll(() => onSubmit.mock.calls.length).toBe(2);
  expect(onSubmit.mock.calls[1]?.[1].base).toEqual(saved);
});

it("takes over what the host hands in while it is being saved", async () => {
  let answer = (): void => undefined;
  const onSubmit = vi.fn<Submit>(() => new Promise<void>((resolve) => (answer = resolve)));
  const { rerenderWith } = await show({ webhook, onSubmit });
  await userEvent.fill(name, "Second");
  await userEvent.click(save);
  const written = { ...webhook, name: "Second, as the platform writes it" };
  rerenderWith({ webhook: written });
  await expect.element(name).toHaveValue("Second");
  answer();
  await expect.element(name).toHaveValue(written.name);
  await userEvent.click(save);
  await expect.poll(() => onSubmit.mock.calls[1]?.[1].base).toEqual(written);
});
