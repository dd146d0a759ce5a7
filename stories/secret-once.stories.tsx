import { createRedacted } from "@tacklebox/client";
import { SecretOnce, SecretOnceDialog } from "@tacklebox/react";
import { en } from "@tacklebox/react/messages/en";
import { expect, fn, screen } from "storybook/test";
import preview from "#storybook/preview";
import type { About } from "./support/docs-page.tsx";

const about: About = {
  sentence: "A signing secret right after it was made, with the ways to store it, until somebody has it.",
  props: "SecretOnceProps",
  slots: ["secret", "secret-text", "heading", "button", "checkbox", "switch", "note", "dialog"],
  keyboard: [
    ["Tab", "The secret, Copy, what stands below, the checkbox, Close, Copy and close."],
    ["Escape", "In SecretOnceDialog: closes only where the secret can be read again."],
  ],
  messages: Object.fromEntries(Object.entries(en.strings).filter(([id]) => id.startsWith("once."))),
  events: ["secret.revealed", "secret.hidden", "secret.copied", "secret.stored", "copy.failed"],
  notes: [
    "Copy and close closes only if the copy worked.",
    "While the secret is stored nowhere and cannot be read again, leaving the page warns once.",
    "SecretOnceDialog has the same content in a dialog that neither Escape nor a click outside closes where the secret would be lost.",
    "Take it off the page on onStored. The secret comes as Redacted and is never kept.",
  ],
};

const secret = createRedacted("tbx_test_5bJ0qk2nR7sVYw1mC4hZ9f3c");

const meta = preview.meta({
  title: "Components/SecretOnce",
  component: SecretOnce,
  parameters: { about },
  args: { secret, webhookId: "w1", webhookName: "Publish to storefront", onStored: fn() },
});

const neverAgain = { stage: { capabilities: { canReadSecret: false } } };

export const NeverShownAgain = meta.story({
  parameters: neverAgain,
  async play({ canvas, userEvent, args }) {
    await expect(canvas.getByRole("group", { name: "Store this secret now" })).toBeVisible();
    const close = canvas.getByRole("button", { name: "Close" });
    await userEvent.click(close);
    await expect(args.onStored).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole("checkbox", { name: "I have stored it" }));
    await userEvent.click(close);
    await expect(args.onStored).toHaveBeenCalledOnce();
  },
});

export const ReadableLater = meta.story();

export const Dark = meta.story({ parameters: neverAgain, globals: { theme: "dark" } });

// A dialog covers the page it is in.
const inFrame = { docs: { story: { inline: false, height: "480px" } } };

export const InADialog = meta.story({
  parameters: { ...neverAgain, ...inFrame },
  render: ({ secret: shown, webhookId, webhookName, onStored }) => (
    <SecretOnceDialog isOpen secret={shown} {...{ webhookId, webhookName, onStored }} />
  ),
  async play({ userEvent, args }) {
    await expect(screen.findByRole("alertdialog", { name: "Store this secret now" })).resolves.toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect(args.onStored).not.toHaveBeenCalled();
  },
});

export const InADialogReadableLater = meta.story({
  parameters: inFrame,
  render: ({ secret: shown, webhookId, webhookName, onStored }) => (
    <SecretOnceDialog isOpen secret={shown} {...{ webhookId, webhookName, onStored }} />
  ),
});
