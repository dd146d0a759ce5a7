import { RotateSecretDialog, type RotateSecretDialogProps } from "@tacklebox/react";
import { en } from "@tacklebox/react/messages/en";
import { expect, fn, screen } from "storybook/test";
import { useState, type ReactNode } from "react";
import preview from "#storybook/preview";
import type { About } from "./support/docs-page.tsx";
import { FirstWebhook } from "./support/first-webhook.tsx";
import { someWebhooks } from "./platforms/vntana/stage.ts";
import { stageOf } from "./support/stage.ts";

const about: About = {
  sentence: "Rotates a signing secret: says first what that means, then shows the new one until it is stored.",
  props: "RotateSecretDialogProps",
  slots: [
    "dialog",
    "dialog-backdrop",
    "dialog-title",
    "field",
    "input",
    "button",
    "note",
    "alert",
    "secret",
    "secret-text",
  ],
  keyboard: [
    ["Enter", "In the field: rotates, once the host is typed."],
    ["Escape", "Closes; not while it rotates, and not while the new secret would be lost."],
  ],
  messages: Object.fromEntries(Object.entries(en.strings).filter(([id]) => id.startsWith("rotate."))),
  events: ["secret.rotated", "secret.revealed", "secret.hidden", "secret.copied", "secret.stored", "request.failed"],
  notes: [
    "Which variant it is follows from the platform’s capabilities: rotation immediate, overlap or none.",
    "Where the old secret ends at once, an active webhook’s host has to be typed, and the way without downtime is offered (GuidedRotation, loaded when somebody takes it).",
    "overlapSeconds is how long both secrets work, where the host knows; the dialog claims no time otherwise.",
    "Where the answer is lost, it offers to look at the secret and not to rotate again.",
    "The focus begins on Cancel and goes back to what opened the dialog, else to finalFocus.",
  ],
};

function Opened(props: RotateSecretDialogProps): ReactNode {
  const [isOpen, setOpen] = useState(true);
  return (
    <FirstWebhook>
      {(webhook) => (
        <>
          <button onClick={() => setOpen(true)}>Rotate…</button>
          <RotateSecretDialog
            {...props}
            webhook={webhook}
            isOpen={isOpen}
            onOpenChange={(next, change) => {
              props.onOpenChange(next, change);
              setOpen(next);
            }}
          />
        </>
      )}
    </FirstWebhook>
  );
}

const meta = preview.meta({
  title: "Components/RotateSecretDialog",
  component: RotateSecretDialog,
  parameters: { about, docs: { story: { inline: false, height: "480px" } } },
  args: {
    isOpen: true,
    onOpenChange: fn(),
    onRotated: fn(),
    webhook: { id: "", url: "", active: true, eventTypes: [], scopes: [] },
  },
  render: (args) => <Opened {...args} />,
});

interface User {
  readonly type: (element: Element, text: string) => Promise<void>;
  readonly click: (element: Element) => Promise<void>;
}

async function confirm(user: User): Promise<void> {
  await user.type(await screen.findByRole("textbox", { name: /^Type/ }), "hooks.hearthpine.example");
  await user.click(screen.getByRole("button", { name: "Rotate now" }));
}

export const Immediate = meta.story({
  async play() {
    await expect(screen.findByRole("button", { name: "Cancel" })).resolves.toHaveFocus();
  },
});

export const WrongHost = meta.story({
  async play({ userEvent, args }) {
    await userEvent.click(await screen.findByRole("button", { name: "Rotate now" }));
    await expect(screen.findByRole("textbox", { name: /^Type/ })).resolves.toHaveAccessibleDescription(
      /as it stands above/,
    );
    await expect(args.onRotated).not.toHaveBeenCalled();
  },
});

export const Rotated = meta.story({
  async play({ userEvent, args }) {
    await confirm(userEvent);
    await expect(screen.findByRole("button", { name: "Copy and close" })).resolves.toBeVisible();
    await expect(args.onRotated).toHaveBeenCalledOnce();
  },
});

export const RotatedNeverShownAgain = meta.story({
  parameters: { stage: { capabilities: { canReadSecret: false } } },
  async play({ userEvent }) {
    await confirm(userEvent);
    await expect(screen.findByRole("alertdialog", { name: "Store this secret now" })).resolves.toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect(screen.getByRole("alertdialog")).toBeVisible();
  },
});

export const Overlap = meta.story({
  parameters: { stage: { capabilities: { rotation: "overlap" } } },
  args: { overlapSeconds: 86_400 },
  async play() {
    await expect(screen.findByText(/^Both secrets work until/)).resolves.toBeVisible();
  },
});

export const OverlapOfUnknownLength = meta.story({ parameters: { stage: { capabilities: { rotation: "overlap" } } } });

export const Paused = meta.story({
  parameters: { stage: { webhooks: someWebhooks.map((webhook) => ({ ...webhook, active: false })) } },
});

export const NoRotation = meta.story({
  parameters: { stage: { capabilities: { rotation: "none" } } },
  async play() {
    await expect(screen.findByRole("button", { name: "rotate without downtime" })).resolves.toBeVisible();
  },
});

export const Refused = meta.story({
  async play({ id, userEvent }) {
    await screen.findByRole("textbox", { name: /^Type/ });
    stageOf({ id }).sandbox.faults.next({ fault: "forbidden", operation: "rotateWebhookSecret", times: 5 });
    await confirm(userEvent);
    await expect(screen.findByRole("alert")).resolves.toHaveTextContent(/You may not do this/);
  },
});

export const AnswerLost = meta.story({
  async play({ id, userEvent }) {
    await screen.findByRole("textbox", { name: /^Type/ });
    stageOf({ id }).sandbox.faults.next({ fault: "network-down", operation: "rotateWebhookSecret" });
    await confirm(userEvent);
    await expect(screen.findByRole("alertdialog", { name: "Which secret is valid?" })).resolves.toBeVisible();
    await expect(screen.queryByRole("button", { name: /rotate/i })).toBeNull();
  },
});

export const Dark = meta.story({ globals: { theme: "dark" } });

export const WithoutDowntime = meta.story({
  async play({ userEvent }) {
    await userEvent.click(await screen.findByRole("button", { name: "rotate without downtime" }));
    await expect(screen.findByRole("button", { name: /^Create / })).resolves.toBeVisible();
  },
});
