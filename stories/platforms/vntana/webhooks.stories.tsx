import { SecretReveal, WebhookManager } from "@tacklebox/react";
import { expect, fn } from "storybook/test";
import type { ReactElement } from "react";
import preview from "#storybook/preview";
import { FirstWebhook } from "../../support/first-webhook.tsx";
import { FormOnStage } from "../../support/form-on-stage.tsx";
import { narrow } from "../../support/narrow.tsx";
import { PickerOnStage } from "../../support/picker-on-stage.tsx";
import type { StageOptions } from "../../support/stage.ts";
import { vntana } from "./stage.ts";

const stage = {
  platform: vntana,
  async prepare({ sandbox }) {
    const { products, workspaces } = sandbox.domain;
    const { uuid } = products.upload({ workspaceUuid: workspaces.get("living-room").uuid, name: "Lounge chair, oak" });
    products.advance(uuid);
    products.advance(uuid);
    await sandbox.settled();
  },
} satisfies StageOptions;

const meta = preview.meta({
  title: "Platforms/VNTANA",
  component: WebhookManager,
  parameters: { stage },
  args: { onViewChange: fn() },
});

export const Manager = meta.story();
export const ManagerInTheDark = meta.story({ globals: { theme: "dark" } });
export const ManagerNarrow = meta.story({ decorators: [narrow] });

const form = { onSubmit: fn(async () => undefined), onCancel: fn() };

export const Form = meta.story({ render: () => <FormOnStage {...form} /> });
export const FormInTheDark = meta.story({ render: () => <FormOnStage {...form} />, globals: { theme: "dark" } });
export const FormNarrow = meta.story({ render: () => <FormOnStage {...form} />, decorators: [narrow] });

const renderPicker = (): ReactElement => (
  <FirstWebhook>
    {({ eventTypes }) => <PickerOnStage catalog={undefined} mode="many" defaultValue={[...eventTypes]} />}
  </FirstWebhook>
);

export const Picker = meta.story({
  render: renderPicker,
  async play({ canvas }) {
    await expect(canvas.findByRole("checkbox", { name: "product.completed" })).resolves.toBeChecked();
  },
});
export const PickerInTheDark = meta.story({ render: renderPicker, globals: { theme: "dark" } });
export const PickerNarrow = meta.story({ render: renderPicker, decorators: [narrow] });

const renderSecret = (): ReactElement => (
  <FirstWebhook>{({ id, name }) => <SecretReveal webhookId={id} webhookName={name} />}</FirstWebhook>
);

export const Secret = meta.story({
  render: renderSecret,
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: /^Reveal or hide secret of/ }));
    await expect(canvas.findByText("30 s")).resolves.toBeVisible();
  },
});
export const SecretInTheDark = meta.story({ render: renderSecret, globals: { theme: "dark" } });
export const SecretNarrow = meta.story({ render: renderSecret, decorators: [narrow] });
