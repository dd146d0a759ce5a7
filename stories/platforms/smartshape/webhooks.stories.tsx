import { WebhookManager } from "@tacklebox/react";
import { credentials, type SmartshapeDomain } from "@tacklebox/sandbox/smartshape";
import { expect, fn, screen, waitFor, type within } from "storybook/test";
import type { ReactElement } from "react";
import preview from "#storybook/preview";
import { FirstWebhook } from "../../support/first-webhook.tsx";
import { FormOnStage } from "../../support/form-on-stage.tsx";
import { narrow } from "../../support/narrow.tsx";
import { PickerOnStage } from "../../support/picker-on-stage.tsx";
import { proofTab, troubleshootToken } from "../../support/proof-plays.tsx";
import { stageOf, type StageOptions } from "../../support/stage.ts";
import { smartshape } from "./stage.ts";

const stage = {
  platform: smartshape,
  async prepare({ sandbox }) {
    const { files } = sandbox.domain;
    const { id } = files.upload({ name: "Lounge chair, oak.step", owner: credentials.owner.email });
    files.optimize(id);
    await sandbox.settled();
  },
} satisfies StageOptions<SmartshapeDomain>;

const meta = preview.meta({
  title: "Platforms/SmartShape",
  component: WebhookManager,
  parameters: { stage },
  args: { onViewChange: fn() },
});

type Canvas = ReturnType<typeof within>;

/** What SmartShape cannot do is offered nowhere. */
async function expectNothingImpossible(canvas: Canvas): Promise<void> {
  for (const name of [/edit/i, /pause|resume/i, /reveal/i, /test event/i]) {
    await expect(canvas.queryByRole("button", { name })).toBeNull();
  }
  await expect(canvas.queryByRole("switch")).toBeNull();
}

const first = "hooks.hearthpine.example";

export const Manager = meta.story({
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: `More actions for ${first}` }));
    await expect(canvas.findByRole("button", { name: /^Delete/ })).resolves.toBeVisible();
    await expectNothingImpossible(canvas);
  },
});
export const ManagerInTheDark = meta.story({ globals: { theme: "dark" } });
export const ManagerNarrow = meta.story({ decorators: [narrow] });

export const FirstRun = meta.story({ parameters: { stage: { platform: smartshape, webhooks: [] } } });

/** It was its owner's, and is never shown again. */
export const Secret = meta.story({
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: first }));
    await expect(canvas.findByText(/^This platform never shows a secret again\./)).resolves.toBeVisible();
    await expectNothingImpossible(canvas);
  },
});
export const SecretInTheDark = meta.story({ ...Secret.input, globals: { theme: "dark" } });
export const SecretNarrow = meta.story({ ...Secret.input, decorators: [narrow] });

/** The platform changes no secret, so another webhook with another one takes over. */
export const SecretReplaced = meta.story({
  async play({ canvas, userEvent, id }) {
    await userEvent.click(await canvas.findByRole("button", { name: first }));
    await userEvent.click(await canvas.findByRole("button", { name: "Rotate secret" }));
    await expect(screen.findByText(/The platform cannot change the secret of a webhook/)).resolves.toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "rotate without downtime" }));
    await userEvent.click(await screen.findByRole("button", { name: "Create second webhook" }));
    await expect(screen.findByText("Undo deletes the second webhook.")).resolves.toBeVisible();
    await waitFor(async () => expect((await stageOf({ id }).api.list()).items).toHaveLength(4));
  },
});

export const Create = meta.story({
  args: { defaultView: { name: "create" } },
  async play({ canvas, userEvent, id }) {
    await userEvent.type(await canvas.findByRole("textbox", { name: "Endpoint URL" }), "https://hearthpine.example/in");
    await userEvent.click(await canvas.findByRole("radio", { name: "annotation_updated" }));
    await userEvent.click(canvas.getByRole("button", { name: "Generate" }));
    await userEvent.click(canvas.getByRole("button", { name: "Create webhook" }));
    await waitFor(async () => expect((await stageOf({ id }).api.list()).items).toHaveLength(4));
    await expect(canvas.findByRole("heading", { name: /is created$/ })).resolves.toBeVisible();
  },
});

const form = { onSubmit: fn(async () => undefined), onCancel: fn() };

export const Form = meta.story({
  render: () => <FormOnStage {...form} />,
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: "Create webhook" }));
    await expect(canvas.queryByRole("textbox", { name: /Name|Description|mails/ })).toBeNull();
    await expect(canvas.queryByRole("switch")).toBeNull();
    await expect(form.onSubmit).not.toHaveBeenCalled();
  },
});
export const FormInTheDark = meta.story({ render: () => <FormOnStage {...form} />, globals: { theme: "dark" } });
export const FormNarrow = meta.story({ render: () => <FormOnStage {...form} />, decorators: [narrow] });

const renderPicker = (): ReactElement => (
  <FirstWebhook>
    {({ eventTypes }) => <PickerOnStage catalog={undefined} mode="one" defaultValue={[...eventTypes]} />}
  </FirstWebhook>
);

export const PickerInTheDark = meta.story({ render: renderPicker, globals: { theme: "dark" } });
export const PickerNarrow = meta.story({ render: renderPicker, decorators: [narrow] });
export const Picker = meta.story({
  render: renderPicker,
  async play({ canvas, userEvent }) {
    await expect(canvas.findByRole("radio", { name: "file_optimized" })).resolves.toBeChecked();
    await expect(canvas.getByPlaceholderText("Search events")).toBeVisible();
    await userEvent.click(canvas.getByRole("radio", { name: "configuration_updated" }));
    await expect(canvas.getByRole("radio", { name: "file_optimized" })).not.toBeChecked();
  },
});

/** What is said of the example, which fails for a sure reason. */
export const Doctor = meta.story({ play: troubleshootToken });
export const DoctorInTheDark = meta.story({ play: troubleshootToken, globals: { theme: "dark" } });
export const DoctorNarrow = meta.story({ play: troubleshootToken, decorators: [narrow] });

export const Proof = meta.story(
  proofTab({ event: /file_optimized/, name: "Token", text: /the token is a secret, so the log leaves it out/ }),
);
