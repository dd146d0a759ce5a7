import { ClientError } from "@tacklebox/client";
import { SecretReveal } from "@tacklebox/react";
import { en } from "@tacklebox/react/messages/en";
import { expect, fn, spyOn, waitFor, type within } from "storybook/test";
import preview from "#storybook/preview";
import type { About } from "./support/docs-page.tsx";
import { FirstWebhook } from "./support/first-webhook.tsx";
import { stageOf } from "./support/stage.ts";

const about: About = {
  sentence:
    "A webhook’s signing secret: dots until it is asked for, then the text for 30 seconds; copied without being shown.",
  props: "SecretRevealProps",
  slots: ["secret", "secret-text", "button", "note", "alert", "icon"],
  keyboard: [
    ["Tab", "The secret while it is shown, Reveal or Hide, Copy, and what stands below."],
    ["Enter, Space", "Presses the button."],
    ["Escape", "Hides the secret. A dialog around stays open: one key, one thing closed."],
  ],
  messages: Object.fromEntries(Object.entries(en.strings).filter(([id]) => id.startsWith("secret."))),
  events: ["secret.revealed", "secret.hidden", "secret.copied", "copy.failed", "request.failed"],
  notes: [
    "Each look and each copy asks the platform again; nothing is kept, in a cache or elsewhere.",
    "It hides when its time is over, on Escape, when the tab or the window is left, with another webhook or tenant, and with its component. The time stands still while the pointer or the focus is on the text.",
    "The text is one text node, in no attribute and no input. It is marked for the common session recorders by maskAttributes, which is exported for elements of yours, and it is not printed.",
    'Where the browser blocks copying, the secret is shown, selected, and the way to copy it by hand is said. A frame needs allow="clipboard-write".',
    "onStepUp is asked before each look and each copy, for signing in again for instance.",
  ],
};

const meta = preview.meta({
  title: "Components/SecretReveal",
  component: SecretReveal,
  parameters: { about },
  args: { webhookId: "" },
  render: (args) => (
    <FirstWebhook>
      {(webhook) => <SecretReveal webhookName={webhook.name} {...args} webhookId={webhook.id} />}
    </FirstWebhook>
  ),
});

type Canvas = ReturnType<typeof within>;

const toggle = (canvas: Canvas) => canvas.findByRole("button", { name: /^Reveal or hide secret of/ });
const shown = (canvasElement: HTMLElement) =>
  waitFor(() => expect(canvasElement.querySelector(".tb-secret-text[data-shown]")).not.toBeNull());

export const Hidden = meta.story({
  async play({ canvas }) {
    await expect(toggle(canvas)).resolves.toHaveAttribute("aria-pressed", "false");
  },
});

export const Shown = meta.story({
  async play({ canvas, canvasElement, userEvent }) {
    await userEvent.click(await toggle(canvas));
    await shown(canvasElement);
    await expect(canvas.getByText("30 s")).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Keep showing" })).toBeVisible();
  },
});

export const ShownInTheDark = meta.story({
  globals: { theme: "dark", density: "compact" },
  async play({ canvas, canvasElement, userEvent }) {
    await userEvent.click(await toggle(canvas));
    await shown(canvasElement);
  },
});

export const WithoutTimeLimit = meta.story({
  args: { hideAfterMs: false },
  async play({ canvas, canvasElement, userEvent }) {
    await userEvent.click(await toggle(canvas));
    await shown(canvasElement);
    await expect(canvas.queryByRole("button", { name: "Keep showing" })).toBeNull();
  },
});

export const Copied = meta.story({
  async play({ canvas, canvasElement, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: /^Copy secret of/ }));
    await expect(canvas.findByRole("button", { name: /^Copied secret of/ })).resolves.toBeVisible();
    await expect(canvasElement.querySelector("[data-shown]")).toBeNull();
    await expect(canvas.getByRole("button", { name: "Clear clipboard" })).toBeVisible();
  },
});

export const CopyingBlocked = meta.story({
  async play({ canvas, canvasElement, userEvent }) {
    const denied = new DOMException("Write permission denied.", "NotAllowedError");
    spyOn(navigator.clipboard, "write").mockRejectedValue(denied);
    spyOn(document, "execCommand").mockReturnValue(false);
    await userEvent.click(await canvas.findByRole("button", { name: /^Copy secret of/ }));
    await shown(canvasElement);
    await expect(canvas.getByText(/^Your browser blocked copying/, { selector: "p" })).toBeVisible();
    await waitFor(() => expect(getSelection()?.toString()).toMatch(/^sandbox-secret-/));
  },
});

export const Waiting = meta.story({
  args: { onStepUp: fn(() => new Promise<boolean>(() => undefined)) },
  async play({ canvas, userEvent }) {
    await userEvent.click(await toggle(canvas));
    await expect(toggle(canvas)).resolves.toHaveAttribute("aria-disabled", "true");
  },
});

export const PlatformDown = meta.story({
  async play({ id, canvas, userEvent }) {
    const button = await toggle(canvas);
    stageOf({ id }).sandbox.faults.next({ fault: "server-error", operation: "getWebhook" });
    await userEvent.click(button);
    await expect(canvas.findByRole("alert")).resolves.toHaveTextContent(/The platform has a problem/);
    await expect(canvas.getByRole("button", { name: "Try again" })).toBeVisible();
    await expect(canvas.queryByRole("button", { name: /rotate/i })).toBeNull();
  },
});

export const Refused = meta.story({
  async play({ id, canvas, userEvent }) {
    const button = await toggle(canvas);
    stageOf({ id }).sandbox.faults.next({ fault: "forbidden", operation: "getWebhook", times: 5 });
    await userEvent.click(button);
    await expect(canvas.findByRole("alert")).resolves.toHaveTextContent(/You may not do this/);
    await expect(canvas.queryByRole("button", { name: "Try again" })).toBeNull();
  },
});

export const NotForThisPerson = meta.story({ parameters: { permissions: { reveal: false } } });

export const NeverShownAgain = meta.story({
  parameters: { stage: { capabilities: { canReadSecret: false } } },
  args: { onRotate: fn() },
  async play({ canvas, userEvent, args }) {
    await userEvent.click(await canvas.findByRole("button", { name: "Rotate secret" }));
    await expect(args.onRotate).toHaveBeenCalledOnce();
  },
});

export const Narrow = meta.story({
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 288 }}>
        <Story />
      </div>
    ),
  ],
  async play({ canvas, canvasElement, userEvent }) {
    await userEvent.click(await toggle(canvas));
    await shown(canvasElement);
    const root = canvasElement.querySelector(".tb-secret-reveal");
    await expect(root?.scrollWidth).toBe(root?.clientWidth);
  },
});

export const LoadingTwin = meta.story({ render: () => <SecretReveal.Loading /> });

export const ErrorTwin = meta.story({
  render: () => <SecretReveal.Error error={new ClientError("network", "no answer")} onRetry={() => undefined} />,
});
