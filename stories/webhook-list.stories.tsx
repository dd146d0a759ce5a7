import { WebhookList } from "@tacklebox/react";
import { en } from "@tacklebox/react/messages/en";
import { expect, fn, within } from "storybook/test";
import type { ReactNode } from "react";
import preview from "#storybook/preview";
import type { About } from "./support/docs-page.tsx";
import { someWebhooks } from "./platforms/vntana/stage.ts";
import { stageOf, type Stage, type StageOptions } from "./support/stage.ts";

const about: About = {
  sentence:
    "The webhooks of a scope in a table, cards where it is narrow: how each is doing, and what can be done to it.",
  props: "WebhookListProps",
  slots: [
    "card",
    "toolbar",
    "input",
    "list",
    "list-cards",
    "list-row",
    "status",
    "chip",
    "switch",
    "button",
    "empty",
    "alert",
  ],
  keyboard: [
    ["Tab", "Search, orders, then in each row: name, further events, switch, more actions."],
    ["Escape", "In the search: clears it. In the actions of a row: closes them and goes back to their button."],
    ["Space", "On a switch: pauses or resumes at once."],
  ],
  messages: Object.fromEntries(
    Object.entries(en.strings).filter(([id]) => /^(list|status|outcome|pause|resume|events|scopes|delete)\./.test(id)),
  ),
  events: ["webhook.updated", "webhook.deleted", "request.failed"],
  notes: [
    "A column is there where the platform has what is in it: no log, no last deliveries; no scopes, no workspaces.",
    "The search looks at what is loaded, and says so while there is more.",
    "A hundred rows are shown at once, however many the platform answers with.",
    "A failing refresh in the background keeps what is shown and says so quietly.",
    "After deleting, the focus goes to the next row, else to the one before, else to finalFocus.",
    "Nothing but the skeleton is rendered on a server.",
  ],
};

const meta = preview.meta({
  title: "Components/WebhookList",
  component: WebhookList,
  parameters: { about },
  args: { onSelect: fn(), onCreate: fn(), onEdit: fn(), onShowDeliveries: fn(), onDeleted: fn() },
});

/** One that fails, one that delivers, one that waits, one that is paused. */
const mixed: StageOptions = {
  endpoint: async (input) =>
    new Request(input).url.includes("erp")
      ? new Response("out of order", { status: 502 })
      : Response.json({ ok: true }),
  webhooks: someWebhooks.map((webhook) =>
    webhook.name === "Order sync" ? { ...webhook, eventTypes: ["product.added"] } : webhook,
  ),
  async prepare({ sandbox }) {
    const { uuid: workspaceUuid } = sandbox.domain.workspaces.get("living-room");
    for (const name of ["Lounge chair, oak", "Lamp"]) {
      const { uuid } = sandbox.domain.products.upload({ workspaceUuid, name });
      sandbox.domain.products.advance(uuid);
      sandbox.domain.products.advance(uuid);
    }
    await sandbox.settled();
  },
};

export const Ready = meta.story({
  parameters: { stage: mixed },
  async play({ canvas, userEvent, args }) {
    await expect(canvas.findByText("2 in a row, last answer 502")).resolves.toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Order sync" }));
    await expect(args.onSelect).toHaveBeenCalledOnce();
  },
});

export const Dark = meta.story({ parameters: { stage: mixed }, globals: { theme: "dark" } });
export const Compact = meta.story({ parameters: { stage: mixed }, globals: { density: "compact" } });
export const RightToLeft = meta.story({ parameters: { stage: mixed }, globals: { direction: "rtl" } });
export const Pseudo = meta.story({ parameters: { stage: mixed }, globals: { locale: "pseudo" } });

export const Narrow = meta.story({
  parameters: { stage: mixed },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: "min(320px, 100%)" }}>
        <Story />
      </div>
    ),
  ],
});

export const MoreActions = meta.story({
  args: {
    renderRowActions: (): ReactNode => (
      <button type="button" style={{ border: 0, background: "none", textAlign: "start" }}>
        Host’s own
      </button>
    ),
  },
  async play({ canvas, userEvent, args }) {
    await userEvent.click(await canvas.findByRole("button", { name: "More actions for Order sync" }));
    await expect(canvas.getByRole("button", { name: "Host’s own" })).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Edit" }));
    await expect(args.onEdit).toHaveBeenCalledOnce();
    await userEvent.click(canvas.getByRole("button", { name: "More actions for Order sync" }));
  },
});

export const AllEvents = meta.story({
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: "Show 2 more events of Publish to storefront" }));
    await expect(canvas.getByText("product.deactivated")).toBeVisible();
  },
});

export const Searched = meta.story({
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole("searchbox"), "hearthpine sync");
    await expect(canvas.findByText("1 of 4 webhooks")).resolves.toBeVisible();
  },
});

export const NoMatch = meta.story({
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole("searchbox"), "nothing like it");
    await expect(canvas.findByText("No webhook matches “nothing like it”.")).resolves.toBeVisible();
  },
});

export const Sorted = meta.story({
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: "Webhook" }));
    await expect(canvas.getByRole("columnheader", { name: "Webhook" })).toHaveAttribute("aria-sort", "ascending");
  },
});

export const FirstRun = meta.story({ parameters: { stage: { webhooks: [] } } });
export const OwnFirstRun = meta.story({
  parameters: { stage: { webhooks: [] } },
  args: { renderEmpty: (): ReactNode => <p>Your administrator sets up webhooks.</p> },
});

export const ReadOnly = meta.story({
  parameters: { stage: mixed, permissions: { create: false, edit: false, delete: false, deliveries: false } },
});

export const PoorPlatform = meta.story({
  parameters: {
    stage: {
      hasDeliveries: false,
      capabilities: { hasScopes: false, canPause: false, canUpdate: false, canRemove: false, hasName: false },
    } satisfies StageOptions,
  },
});

const broken = (order: Parameters<Stage["sandbox"]["faults"]["next"]>[0]): { readonly stage: StageOptions } => ({
  stage: { prepare: ({ sandbox }) => sandbox.faults.next(order) },
});

export const Loading = meta.story({
  parameters: broken({ fault: "never-answers", operation: "listWebhooks" }),
  async play({ canvas }) {
    await expect(canvas.findByText("Loading…")).resolves.toBeInTheDocument();
  },
});
export const Forbidden = meta.story({ parameters: broken({ fault: "forbidden", operation: "listWebhooks" }) });
export const RateLimited = meta.story({ parameters: broken({ fault: "rate-limit", operation: "listWebhooks" }) });
export const Offline = meta.story({ parameters: broken({ fault: "network-down", operation: "listWebhooks" }) });
export const TriedAgain = meta.story({
  parameters: broken({ fault: "network-down", operation: "listWebhooks" }),
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: "Try again" }));
    await expect(canvas.findByRole("table")).resolves.toBeVisible();
  },
});
export const PlatformDown = meta.story({ parameters: broken({ fault: "server-error", operation: "listWebhooks" }) });
export const Unreadable = meta.story({ parameters: broken({ fault: "html-under-200", operation: "listWebhooks" }) });

export const Stale = meta.story({
  async play({ canvas, userEvent, id }) {
    const [toggle] = await canvas.findAllByRole("switch");
    stageOf({ id }).sandbox.faults.next({ fault: "server-error", operation: "listWebhooks" });
    if (toggle) await userEvent.click(toggle);
    await expect(canvas.findByText(/^This could not be loaded again/)).resolves.toBeVisible();
  },
});

export const PauseRefused = meta.story({
  parameters: broken({ fault: "server-error", operation: "updateWebhook" }),
  async play({ canvas, userEvent }) {
    const toggle = await canvas.findByRole("switch", { name: "Deliver to Publish to storefront" });
    await userEvent.click(toggle);
    await expect(canvas.findByText(/^Not paused, it is still active/)).resolves.toBeVisible();
    await expect(toggle).toBeChecked();
  },
});

export const PauseUncertain = meta.story({
  parameters: broken({ fault: "html-under-200", operation: "updateWebhook" }),
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("switch", { name: "Deliver to Publish to storefront" }));
    await expect(within(canvas.getByRole("table")).findByText(/^It is not known/)).resolves.toBeVisible();
  },
});

export const LongTexts = meta.story({
  parameters: {
    stage: {
      webhooks: [
        {
          name: `Mirror${"-of-everything-that-has-a-name".repeat(5)}`,
          url: `https://staging.hearthpine.example/${"a-very-long-path/".repeat(12)}`,
          eventTypes: ["product.added", "product.failed", "showroom.order.placed"],
        },
        ...someWebhooks,
      ],
    } satisfies StageOptions,
  },
});

export const MoreThanAHundred = meta.story({
  parameters: {
    stage: {
      webhooks: Array.from({ length: 101 }, (_, at) => ({
        name: `Hook ${at}`,
        url: `https://hooks.hearthpine.example/${at}`,
        eventTypes: ["client.added"],
      })),
    } satisfies StageOptions,
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: "Load more" }));
    await expect(canvas.getAllByRole("rowheader")).toHaveLength(101);
  },
});
