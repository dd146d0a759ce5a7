import type { Webhook, WebhookDraft, WebhooksApi } from "@tacklebox/client";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../test/mount.tsx";
import { createStage, draft, type Stage } from "../../../test/stage.ts";
import { WebhooksProvider, type WebhooksProviderProps } from "../../provider.tsx";
import { DeleteWebhookDialog, type DeleteWebhookDialogProps } from "./delete-webhook-dialog.tsx";

type Closed = DeleteWebhookDialogProps["onOpenChange"];

interface Shown extends Stage {
  readonly webhook: Webhook;
  readonly onOpenChange: ReturnType<typeof vi.fn<Closed>>;
  readonly onDeleted: ReturnType<typeof vi.fn<(webhook: Webhook) => void>>;
  readonly onEvent: ReturnType<typeof vi.fn<NonNullable<WebhooksProviderProps["onEvent"]>>>;
}

async function open(
  some: Partial<WebhookDraft> = {},
  change: (api: WebhooksApi) => WebhooksApi = (api) => api,
): Promise<Shown> {
  const stage = createStage();
  const { webhook } = await stage.api.create({ ...draft, ...some });
  const onOpenChange = vi.fn<Closed>();
  const onDeleted = vi.fn<(webhook: Webhook) => void>();
  const onEvent = vi.fn<NonNullable<WebhooksProviderProps["onEvent"]>>();
  const api = change(stage.api);
  function Page() {
    const [isOpen, setOpen] = useState(false);
    return (
      <WebhooksProvider api={api} scope="demo" onEvent={onEvent}>
        <button onClick={() => setOpen(true)}>Open</button>
        <DeleteWebhookDialog
          webhook={webhook}
          isOpen={isOpen}
          onOpenChange={(next, details) => {
            onOpenChange(next, details);
            setOpen(next);
          }}
          onDeleted={onDeleted}
        />
      </WebhooksProvider>
    );
  }
  mount(<Page />);
  await page.getByRole("button", { name: "Open" }).click();
  await expect.element(page.getByRole("alertdialog")).toBeVisible();
  return { ...stage, webhook, onOpenChange, onDeleted, onEvent };
}

const remove = page.getByRole("button", { name: "Delete webhook" });
const host = "hooks.hearthpine.example";

it("says what goes, and puts the focus where nothing happens", async () => {
  const { onOpenChange } = await open();
  const dialog = page.getByRole("alertdialog", { name: `Delete webhook to ${host}?` });
  await expect
    .element(dialog)
    .toHaveAccessibleDescription("Its secret and delivery history go with it. This cannot be undone.");
  await expect.element(page.getByRole("button", { name: "Cancel" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("button", { name: "Open" })).toHaveFocus();
  expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false, { reason: "cancel" });
});

it.each([
  ["escape", () => userEvent.keyboard("{Escape}")],
  ["outside", () => userEvent.click(document.querySelector(".tb-dialog-backdrop")!, { position: { x: 3, y: 3 } })],
] as const)("gives the focus back after %s", async (reason, leave) => {
  const { onOpenChange, api } = await open();
  await leave();
  await expect.element(page.getByRole("button", { name: "Open" })).toHaveFocus();
  expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false, { reason });
  expect((await api.list()).items).toHaveLength(1);
});

it("wants the host of an active one typed, whatever its case", async () => {
  const { api, webhook, onDeleted, onOpenChange, onEvent } = await open();
  await remove.click();
  const field = page.getByRole("textbox", { name: `It is active. Type ${host} to delete it` });
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveAccessibleDescription("Type the address’s host as it stands above.");
  expect((await api.list()).items).toHaveLength(1);
  await userEvent.keyboard(` ${host.toUpperCase()} {Enter}`);
  await expect.element(page.getByRole("alertdialog")).not.toBeInTheDocument();
  expect((await api.list()).items).toEqual([]);
  expect(onDeleted).toHaveBeenCalledExactlyOnceWith(webhook);
  expect(onOpenChange).toHaveBeenLastCalledWith(false, { reason: "deleted" });
  expect(onEvent.mock.calls).toEqual([[{ type: "webhook.deleted", webhookId: webhook.id }]]);
});

it("asks for nothing to be typed for a paused one, and does not offer to pause it", async () => {
  const { api } = await open({ active: false });
  expect(page.getByRole("textbox").elements()).toEqual([]);
  expect(page.getByRole("button", { name: "Pause instead" }).elements()).toEqual([]);
  await remove.click();
  await expect.element(page.getByRole("alertdialog")).not.toBeInTheDocument();
  expect((await api.list()).items).toEqual([]);
});

it("pauses instead", async () => {
  const { api, onOpenChange, onDeleted } = await open();
  await page.getByRole("button", { name: "Pause instead" }).click();
  await expect.element(page.getByRole("button", { name: "Open" })).toHaveFocus();
  expect((await api.list()).items).toMatchObject([{ active: false }]);
  expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false, { reason: "paused" });
  expect(onDeleted).not.toHaveBeenCalled();
});

it("does not offer to pause where the platform cannot", async () => {
  await open({}, (api) => ({ ...api, capabilities: { ...api.capabilities, canPause: false } }));
  expect(page.getByRole("button", { name: "Pause instead" }).elements()).toEqual([]);
});

it("keeps a failure, and is new when it opens again", async () => {
  const { sandbox, api, onDeleted } = await open({ active: false });
  sandbox.faults.next({ fault: "server-error", operation: "deleteWebhook" });
  await remove.click();
  await expect.element(page.getByText(/^The platform has a problem/)).toBeVisible();
  expect(onDeleted).not.toHaveBeenCalled();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Open" }).click();
  expect(page.getByText(/^The platform has a problem/).elements()).toEqual([]);
  await remove.click();
  await expect.element(page.getByRole("alertdialog")).not.toBeInTheDocument();
  expect((await api.list()).items).toEqual([]);
});

it("counts what somebody else has deleted as deleted", async () => {
  const { api, webhook, onDeleted } = await open({ active: false });
  await api.remove!(webhook.id);
  await remove.click();
  await expect.element(page.getByRole("alertdialog")).not.toBeInTheDocument();
  expect(onDeleted).toHaveBeenCalledOnce();
});

it("cannot be left or pressed again while it deletes", async () => {
  let answer = (): void => undefined;
  const asked = vi.fn<() => void>();
  const { onOpenChange } = await open({ active: false }, (api) => ({
    ...api,
    async remove(id, options) {
      asked();
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return api.remove?.(id, options);
    },
  }));
  await remove.click();
  await expect.element(remove).toHaveAttribute("aria-disabled", "true");
  await userEvent.keyboard("{Enter}{Escape}");
  await page.getByRole("button", { name: "Cancel" }).click({ force: true });
  expect(asked).toHaveBeenCalledOnce();
  expect(onOpenChange).not.toHaveBeenCalled();
  answer();
  await expect.element(page.getByRole("alertdialog")).not.toBeInTheDocument();
});
