import { DeleteWebhookDialog, type DeleteWebhookDialogProps } from "@tacklebox/react";
import { useWebhooks } from "@tacklebox/react/headless";
import { en } from "@tacklebox/react/messages/en";
import { expect, fn, screen, waitFor } from "storybook/test";
import { useState, type ReactNode } from "react";
import preview from "#storybook/preview";
import type { About } from "./support/docs-page.tsx";
import { stageOf, type StageOptions } from "./support/stage.ts";

const about: About = {
  sentence: "Asks before a webhook is deleted, and offers to pause it instead.",
  props: "DeleteWebhookDialogProps",
  slots: ["dialog-backdrop", "dialog", "dialog-title", "description", "field", "label", "input", "button", "alert"],
  keyboard: [
    ["Enter", "On Cancel, where the focus begins: leaves. In the field: deletes, once the host is typed."],
    ["Escape", "Leaves, unless something is under way."],
  ],
  messages: Object.fromEntries(Object.entries(en.strings).filter(([id]) => id.startsWith("delete."))),
  events: ["webhook.deleted", "webhook.updated", "request.failed"],
  notes: [
    "An active webhook wants its host typed: what is typed is data, never a word that needs translating.",
    "A failure stays in the dialog. A webhook that somebody else has deleted already counts as deleted.",
    "The focus goes back to what opened it; where that has gone with the webhook, to finalFocus.",
  ],
};

type Given = Pick<DeleteWebhookDialogProps, "onOpenChange" | "onDeleted">;

/** A page with a webhook that can be deleted. */
function OnPage({ onOpenChange, onDeleted, isPaused = false }: Given & { readonly isPaused?: boolean }): ReactNode {
  const webhooks = useWebhooks();
  const [isOpen, setOpen] = useState(false);
  const items = webhooks.state === "ready" ? webhooks.value.items : [];
  const webhook = items.find(({ active }) => active !== isPaused);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Delete…
      </button>
      <ul>
        {items.map(({ id, name, active }) => (
          <li key={id}>
            {name}
            {!active && " (paused)"}
          </li>
        ))}
      </ul>
      {webhook && (
        <DeleteWebhookDialog
          webhook={webhook}
          isOpen={isOpen}
          onOpenChange={(next, change) => {
            setOpen(next);
            onOpenChange(next, change);
          }}
          onDeleted={onDeleted}
        />
      )}
    </>
  );
}

const meta = preview.meta({
  title: "Components/DeleteWebhookDialog",
  component: DeleteWebhookDialog,
  parameters: { about, docs: { story: { inline: false, height: "480px" } } },
  args: {
    webhook: { id: "", url: "", active: true, eventTypes: [], scopes: [] },
    isOpen: false,
    onOpenChange: fn(),
    onDeleted: fn(),
  },
  render: ({ onOpenChange, onDeleted }) => <OnPage onOpenChange={onOpenChange} onDeleted={onDeleted} />,
});

interface Person {
  readonly click: (element: Element) => Promise<void>;
  readonly type: (element: Element, text: string) => Promise<void>;
}

async function open(userEvent: Person): Promise<void> {
  await userEvent.click(await screen.findByRole("button", { name: "Delete…" }));
  await waitFor(() => expect(screen.getByRole("button", { name: "Cancel" })).toHaveFocus());
}

export const Active = meta.story({
  async play({ userEvent, args }) {
    await open(userEvent);
    await userEvent.click(screen.getByRole("button", { name: "Delete webhook" }));
    await expect(screen.getByText("Type the address’s host as it stands above.")).toBeVisible();
    await expect(args.onDeleted).not.toHaveBeenCalled();
  },
});

export const Dark = meta.story({
  globals: { theme: "dark" },
  play: ({ userEvent }) => open(userEvent),
});

export const Paused = meta.story({
  render: ({ onOpenChange, onDeleted }) => <OnPage onOpenChange={onOpenChange} onDeleted={onDeleted} isPaused />,
  async play({ userEvent }) {
    await open(userEvent);
    await expect(screen.queryByRole("button", { name: "Pause instead" })).toBeNull();
  },
});

export const Deleted = meta.story({
  async play({ userEvent, args, id }) {
    await open(userEvent);
    await userEvent.type(screen.getByRole("textbox"), "hooks.hearthpine.example");
    await userEvent.click(screen.getByRole("button", { name: "Delete webhook" }));
    await waitFor(() => expect(args.onDeleted).toHaveBeenCalledOnce());
    await expect(args.onOpenChange).toHaveBeenLastCalledWith(false, { reason: "deleted" });
    await expect((await stageOf({ id }).api.list()).items).toHaveLength(3);
  },
});

export const PausedInstead = meta.story({
  async play({ userEvent, args }) {
    await open(userEvent);
    await userEvent.click(screen.getByRole("button", { name: "Pause instead" }));
    await waitFor(() => expect(args.onOpenChange).toHaveBeenLastCalledWith(false, { reason: "paused" }));
  },
});

export const Failed = meta.story({
  parameters: {
    stage: {
      prepare: ({ sandbox }) => sandbox.faults.next({ fault: "server-error", operation: "deleteWebhook" }),
    } satisfies StageOptions,
  },
  async play({ userEvent }) {
    await open(userEvent);
    await userEvent.type(screen.getByRole("textbox"), "hooks.hearthpine.example");
    await userEvent.click(screen.getByRole("button", { name: "Delete webhook" }));
    await expect(screen.findByText(/^The platform has a problem/)).resolves.toBeVisible();
  },
});

export const CannotPause = meta.story({
  parameters: { stage: { capabilities: { canPause: false } } },
  async play({ userEvent }) {
    await open(userEvent);
    await expect(screen.queryByRole("button", { name: "Pause instead" })).toBeNull();
  },
});
