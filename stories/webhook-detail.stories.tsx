import { WebhookDetail, type WebhookDetailProps } from "@tacklebox/react";
import { useWebhooks } from "@tacklebox/react/headless";
import { en } from "@tacklebox/react/messages/en";
import { expect, fn } from "storybook/test";
import { useState, type ReactNode } from "react";
import preview from "#storybook/preview";
import type { About } from "./support/docs-page.tsx";
import { someWebhooks } from "./platforms/vntana/stage.ts";
import { stageOf, type StageOptions } from "./support/stage.ts";

const about: About = {
  sentence: "One webhook: how it does, where it leads, its signing secret and its last deliveries.",
  props: "WebhookDetailProps",
  slots: ["heading", "card", "status", "details", "chip", "switch", "button", "secret", "alert", "note"],
  keyboard: [
    ["Tab", "Switch, edit, delete, secret, deliveries."],
    ["Escape", "Hides a secret that is shown, or closes the dialog."],
  ],
  messages: Object.fromEntries(
    Object.entries(en.strings).filter(([id]) => /^(detail|status|outcome|pause|resume)\./.test(id)),
  ),
  events: [
    "webhook.updated",
    "webhook.deleted",
    "secret.revealed",
    "secret.hidden",
    "secret.copied",
    "secret.rotated",
    "test.sent",
  ],
  notes: [
    "It asks for what it shows; give it the id.",
    "A way that the host does not give is not offered: no onEdit, no Edit.",
    "Tests go to the saved address, where the platform sends tests.",
    "Where it no longer exists it says so, and leads back with onBack.",
  ],
};

/** The detail of the webhook that was the stage's first, also where it is no longer. */
function First(props: WebhookDetailProps): ReactNode {
  const webhooks = useWebhooks();
  const [id, setId] = useState<string>();
  const [webhook] = webhooks.state === "ready" ? webhooks.value.items : [];
  if (webhook && id === undefined) setId(webhook.id);
  return id === undefined ? <WebhookDetail.Loading /> : <WebhookDetail {...props} webhookId={id} />;
}

const meta = preview.meta({
  title: "Components/WebhookDetail",
  component: WebhookDetail,
  parameters: { about },
  args: { webhookId: "", onEdit: fn(), onDeleted: fn(), onBack: fn(), onShowDeliveries: fn(), onShowGuide: fn() },
  render: (args) => <First {...args} />,
});

const busy = (status: number): StageOptions => ({
  endpoint: async () => Response.json({ ok: status === 200 }, { status }),
  webhooks: someWebhooks.slice(0, 1),
  async prepare({ sandbox }) {
    const { uuid: workspaceUuid } = sandbox.domain.workspaces.get("living-room");
    for (const name of ["Lounge chair, oak", "Lamp"]) {
      const { uuid } = sandbox.domain.products.upload({ workspaceUuid, name });
      sandbox.domain.products.advance(uuid);
      sandbox.domain.products.advance(uuid);
    }
    await sandbox.settled();
  },
});

export const Ready = meta.story({
  parameters: { stage: busy(200) },
  async play({ canvas, userEvent, args }) {
    await expect(canvas.findByText("Active")).resolves.toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Edit" }));
    await expect(args.onEdit).toHaveBeenCalledOnce();
  },
});
export const Dark = meta.story({ parameters: { stage: busy(200) }, globals: { theme: "dark" } });
export const RightToLeft = meta.story({ parameters: { stage: busy(200) }, globals: { direction: "rtl" } });
export const Failing = meta.story({ parameters: { stage: busy(503) } });
export const Narrow = meta.story({
  parameters: { stage: busy(503) },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: "min(320px, 100%)" }}>
        <Story />
      </div>
    ),
  ],
});

export const Paused = meta.story({
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("switch", { name: "Deliver events" }));
    await expect(canvas.findByText("While paused, nothing is sent to this address.")).resolves.toBeVisible();
  },
});

export const ReadOnly = meta.story({
  parameters: { permissions: { edit: false, delete: false, reveal: false, rotate: false, deliveries: false } },
});

export const NoLog = meta.story({ parameters: { stage: { hasDeliveries: false } } });
export const AccountSecret = meta.story({
  parameters: { stage: { capabilities: { signingSecret: "per-account", canReadSecret: false, rotation: "none" } } },
});
export const NoProof = meta.story({ parameters: { stage: { capabilities: { proof: "none" } } } });

export const Gone = meta.story({
  render: (args) => <WebhookDetail {...args} webhookId="00000000-0000-4000-8000-000000000000" />,
  async play({ canvas, userEvent, args }) {
    await userEvent.click(await canvas.findByRole("button", { name: "All webhooks" }));
    await expect(args.onBack).toHaveBeenCalledOnce();
  },
});

export const NotLoaded = meta.story({
  render: (args) => <WebhookDetail {...args} webhookId="00000000-0000-4000-8000-000000000000" />,
  parameters: {
    stage: {
      prepare: ({ sandbox }) => sandbox.faults.next({ fault: "server-error", operation: "getWebhook" }),
    } satisfies StageOptions,
  },
});

export const LongTexts = meta.story({
  parameters: {
    stage: {
      webhooks: [
        {
          name: `Mirror${"-of-everything-that-has-a-name".repeat(5)}`,
          url: `https://staging.hearthpine.example/${"a-very-long-path/".repeat(12)}`,
          description: "One line.\nAnother line, which is a good deal longer than the first. ".repeat(6),
          eventTypes: ["product.added", "product.failed"],
        },
      ],
    } satisfies StageOptions,
  },
});

export const Loading = meta.story({ render: () => <WebhookDetail.Loading /> });
export const Failed = meta.story({ render: () => <WebhookDetail.Error onRetry={fn()} /> });

export const DeletedElsewhere = meta.story({
  async play({ canvas, userEvent, id }) {
    await canvas.findByRole("switch");
    const { api } = stageOf({ id });
    const { items } = await api.list();
    for (const { id: webhookId } of items) await api.remove?.(webhookId);
    await userEvent.click(canvas.getByRole("switch"));
    await expect(canvas.findByText(/^Not paused/)).resolves.toBeVisible();
  },
});
