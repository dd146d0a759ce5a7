import { parsePath, toPath, WebhookManager } from "@tacklebox/react";
import { en } from "@tacklebox/react/messages/en";
import { expect, fn, screen, waitFor } from "storybook/test";
import { useState, type ReactNode } from "react";
import preview from "#storybook/preview";
import type { About } from "./support/docs-page.tsx";
import { kinds } from "./support/limit-api.ts";
import { stageOf, type StageOptions } from "./support/stage.ts";

const about: About = {
  sentence:
    "Everything about webhooks in one place, with a small state of its own that a router of the host’s may own.",
  props: "WebhookManagerProps",
  slots: ["heading", "description", "button", "card", "list", "form", "secret", "details", "alert", "dialog"],
  keyboard: [
    ["Tab", "Way back, views, then what is in the view."],
    ["Escape", "While it asks whether to leave: keeps editing."],
  ],
  messages: Object.fromEntries(Object.entries(en.strings).filter(([id]) => /^(manager|editor)\./.test(id))),
  events: [
    "webhook.created",
    "webhook.updated",
    "webhook.deleted",
    "secret.…",
    "test.sent",
    "copy.failed",
    "request.failed",
  ],
  notes: [
    "A router of yours owns the view in one line: view={parsePath(path)} onViewChange={(view) => navigate(toPath(view))}.",
    "Detail, form, deliveries, code and troubleshooting are loaded when they are first shown, the first two when somebody begins to use it.",
    "A view that is changed from outside is not held up; inside, leaving a form with changes asks once.",
    "On a new view the focus goes to its heading, back in the list to the row one came from.",
    "Another scope begins with the list and with nothing of the last.",
  ],
};

const meta = preview.meta({
  title: "Components/WebhookManager",
  component: WebhookManager,
  parameters: { about },
  args: { onViewChange: fn() },
});

const busy: StageOptions = {
  async prepare({ sandbox }) {
    const { uuid: workspaceUuid } = sandbox.domain.workspaces.get("living-room");
    const { uuid } = sandbox.domain.products.upload({ workspaceUuid, name: "Lounge chair, oak" });
    sandbox.domain.products.advance(uuid);
    sandbox.domain.products.advance(uuid);
    await sandbox.settled();
  },
};

export const List = meta.story({ parameters: { stage: busy } });
export const Dark = meta.story({ parameters: { stage: busy }, globals: { theme: "dark" } });
export const Compact = meta.story({ parameters: { stage: busy }, globals: { density: "compact" } });
export const Pseudo = meta.story({ parameters: { stage: busy }, globals: { locale: "pseudo" } });
/** A platform that takes one event type for each webhook and changes none. */
export const OneEventForEach = meta.story({ parameters: { stage: { ...busy, capabilities: kinds.oneEventForEach } } });
/** A platform that takes a secret of one's own and never shows it. */
export const OwnSecret = meta.story({ parameters: { stage: { ...busy, capabilities: kinds.ownSecret } } });
/** A platform that sends every event. */
export const EveryEvent = meta.story({ parameters: { stage: { ...busy, capabilities: kinds.everyEvent } } });
/** A platform whose two secrets overlap for a while. */
export const Overlap = meta.story({ parameters: { stage: { ...busy, capabilities: kinds.overlap } } });

export const FirstRun = meta.story({ parameters: { stage: { webhooks: [] } } });
export const Narrow = meta.story({
  parameters: { stage: busy },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: "min(320px, 100%)" }}>
        <Story />
      </div>
    ),
  ],
});

export const Webhook = meta.story({
  parameters: { stage: busy },
  async play({ canvas, userEvent, args }) {
    await userEvent.click(await canvas.findByRole("button", { name: "Publish to storefront" }));
    await expect(canvas.findByRole("heading", { name: "Publish to storefront" })).resolves.toHaveFocus();
    await expect(args.onViewChange).toHaveBeenCalledOnce();
    await expect(canvas.findByRole("button", { name: "Rotate" })).resolves.toBeVisible();
  },
});

export const Create = meta.story({
  args: { defaultView: { name: "create" } },
  async play({ canvas, userEvent, id }) {
    await userEvent.type(await canvas.findByRole("textbox", { name: "Name" }), "Stock");
    await userEvent.type(canvas.getByRole("textbox", { name: "Endpoint URL" }), "https://stock.hearthpine.example/in");
    await userEvent.click(await canvas.findByRole("checkbox", { name: /client\.added/ }));
    await userEvent.click(canvas.getByRole("button", { name: "Create webhook" }));
    await userEvent.click(await screen.findByRole("button", { name: "Close" }));
    await expect(canvas.findByRole("heading", { name: "Stock is created" })).resolves.toBeVisible();
    await expect((await stageOf({ id }).api.list()).items).toHaveLength(5);
  },
});

export const Edit = meta.story({
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: "Old CMS" }));
    await userEvent.click(await canvas.findByRole("button", { name: "Edit" }));
    const name = await canvas.findByRole("textbox", { name: "Name" });
    await userEvent.clear(name);
    await userEvent.type(name, "New CMS");
    await userEvent.click(canvas.getByRole("button", { name: "Save changes" }));
    await expect(canvas.findByRole("heading", { name: "New CMS" })).resolves.toBeVisible();
  },
});

export const Leaving = meta.story({
  args: { defaultView: { name: "create" } },
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole("textbox", { name: "Name" }), "Half a webhook");
    await userEvent.click(canvas.getByRole("button", { name: "Webhooks" }));
    await expect(canvas.findByRole("alertdialog", { name: "Leave without saving?" })).resolves.toBeVisible();
    await waitFor(() => expect(canvas.getByRole("button", { name: "Keep editing" })).toHaveFocus());
  },
});

export const LeavingWhileItIsSaved = meta.story({
  args: { defaultView: { name: "create" } },
  async play({ canvas, userEvent, id }) {
    stageOf({ id }).sandbox.faults.next({ fault: "never-answers", operation: "createWebhook" });
    await userEvent.type(await canvas.findByRole("textbox", { name: "Name" }), "Shop");
    await userEvent.type(canvas.getByRole("textbox", { name: /^Endpoint URL/ }), "https://shop.example.com/in");
    await userEvent.type(canvas.getByRole("textbox", { name: /^Failure mails go to/ }), "ops@example.com");
    await userEvent.click(await canvas.findByRole("checkbox", { name: /^client\.added/ }));
    await userEvent.click(canvas.getByRole("button", { name: "Create webhook" }));
    await canvas.findByRole("button", { name: "Creating…" });
    await userEvent.click(canvas.getByRole("button", { name: "Webhooks" }));
    await expect(canvas.findByRole("alertdialog", { name: "The webhook is being saved." })).resolves.toBeVisible();
    await waitFor(() => expect(canvas.getByRole("button", { name: "Keep waiting" })).toHaveFocus());
  },
});

export const Deliveries = meta.story({ parameters: { stage: busy }, args: { defaultView: { name: "deliveries" } } });
export const Guide = meta.story({ args: { defaultView: { name: "guide" } } });
export const Doctor = meta.story({ args: { defaultView: { name: "doctor" } } });
export const Gone = meta.story({
  args: { defaultView: { name: "webhook", id: "00000000-0000-4000-8000-000000000000" } },
  async play({ canvas }) {
    await expect(canvas.findByText(/^This webhook no longer exists/)).resolves.toBeVisible();
  },
});

export const ReadOnly = meta.story({
  parameters: {
    stage: busy,
    permissions: {
      create: false,
      edit: false,
      delete: false,
      reveal: false,
      rotate: false,
      test: false,
      deliveries: false,
    },
  },
});

/** A host’s router, here one line of state. */
function Routed(): ReactNode {
  const [path, setPath] = useState("/");
  return (
    <>
      <output>{path}</output>
      <WebhookManager view={parsePath(path)} onViewChange={(view) => setPath(toPath(view))} />
    </>
  );
}

export const OwnedByARouter = meta.story({
  render: () => <Routed />,
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: "Troubleshoot" }));
    await expect(canvas.getByText("/doctor")).toBeVisible();
  },
});

export const Loading = meta.story({ render: () => <WebhookManager.Loading /> });
export const Failed = meta.story({ render: () => <WebhookManager.Error onRetry={fn()} /> });
