import { GuidedRotation } from "@tacklebox/react";
import { en } from "@tacklebox/react/messages/en";
import { expect, fn, waitFor, type within } from "storybook/test";
import preview from "#storybook/preview";
import type { About } from "./support/docs-page.tsx";
import { FirstWebhook } from "./support/first-webhook.tsx";

const about: About = {
  sentence: "A new secret without a lost delivery where the platform has no overlap: a second webhook takes over.",
  props: "GuidedRotationProps",
  slots: ["steps", "button", "checkbox", "switch", "secret", "secret-text", "status", "note", "alert"],
  keyboard: [
    ["Tab", "The step that is on, then Undo and Go on later. After each step the focus is on the next one’s title."],
  ],
  messages: Object.fromEntries(Object.entries(en.strings).filter(([id]) => id.startsWith("guided."))),
  events: [
    "webhook.created",
    "webhook.updated",
    "webhook.deleted",
    "secret.revealed",
    "secret.hidden",
    "secret.copied",
    "secret.rotated",
    "request.failed",
  ],
  notes: [
    "Nothing is turned off before the second webhook delivers, and the old one is deleted last. In between events arrive twice, and the step says so.",
    "How far it is follows from what the platform says, by the second webhook’s name and address, so it can be left and taken up again on any machine. Where webhooks have no names it says that it cannot be.",
    "Each step looks first whether somebody else has changed either webhook.",
    "With a delivery log it watches for the first accepted delivery; without one, somebody confirms it.",
    "onDone gets the webhook that has taken over: the old one’s id leads nowhere then.",
  ],
};

const meta = preview.meta({
  title: "Components/GuidedRotation",
  component: GuidedRotation,
  parameters: { about },
  args: {
    webhook: { id: "", url: "", active: true, eventTypes: [], scopes: [] },
    onDone: fn(),
    onCancel: fn(),
    onWebhooksChange: fn(),
  },
  render: (args) => <FirstWebhook>{(webhook) => <GuidedRotation {...args} webhook={webhook} />}</FirstWebhook>,
});

type Canvas = ReturnType<typeof within>;
interface User {
  readonly click: (element: Element) => Promise<void>;
}

const press = async (canvas: Canvas, user: User, name: string | RegExp): Promise<void> =>
  user.click(await canvas.findByRole("button", { name }));
const tick = async (canvas: Canvas, user: User, name: string): Promise<void> =>
  user.click(await canvas.findByRole("checkbox", { name }));

async function teach(canvas: Canvas, user: User): Promise<void> {
  await press(canvas, user, /^Create /);
  await tick(canvas, user, "My endpoint accepts both secrets");
  await press(canvas, user, "Turn on the second webhook");
  await canvas.findByRole("button", { name: "Turn off the old webhook" });
}

export const FirstStep = meta.story({
  async play({ canvas }) {
    await expect(canvas.findByRole("button", { name: "Create “Publish to storefront (next)”" })).resolves.toBeVisible();
  },
});

export const SecondStep = meta.story({
  async play({ canvas, userEvent }) {
    await press(canvas, userEvent, /^Create /);
    const title = await canvas.findByText("Teach your endpoint the new secret");
    await waitFor(() => expect(title).toHaveFocus());
  },
});

export const ThirdStep = meta.story({
  async play({ canvas, userEvent }) {
    await teach(canvas, userEvent);
    await expect(canvas.findByRole("button", { name: "Turn off the old webhook" })).resolves.toHaveAttribute(
      "aria-disabled",
    );
  },
});

export const LastStep = meta.story({
  globals: { theme: "dark" },
  async play({ canvas, userEvent }) {
    await teach(canvas, userEvent);
    await tick(canvas, userEvent, "I have seen my endpoint accept the new secret");
    await press(canvas, userEvent, "Turn off the old webhook");
    await expect(canvas.findByRole("button", { name: "Delete the old webhook" })).resolves.toBeVisible();
  },
});

export const ToTheEnd = meta.story({
  async play({ canvas, userEvent, args }) {
    await teach(canvas, userEvent);
    await tick(canvas, userEvent, "I have seen my endpoint accept the new secret");
    await press(canvas, userEvent, "Turn off the old webhook");
    await press(canvas, userEvent, "Delete the old webhook");
    await waitFor(() => expect(args.onDone).toHaveBeenCalledOnce());
  },
});

export const Undone = meta.story({
  async play({ canvas, userEvent }) {
    await teach(canvas, userEvent);
    await press(canvas, userEvent, "Undo");
    await expect(canvas.findByRole("button", { name: /^Create / })).resolves.toBeVisible();
  },
});

export const WithoutALog = meta.story({
  parameters: { stage: { hasDeliveries: false } },
  async play({ canvas, userEvent }) {
    await teach(canvas, userEvent);
    await expect(canvas.findByRole("checkbox")).resolves.toBeVisible();
  },
});

export const NothingCanBePaused = meta.story({ parameters: { stage: { capabilities: { canPause: false } } } });

export const WithoutNames = meta.story({ parameters: { stage: { capabilities: { hasName: false } } } });
