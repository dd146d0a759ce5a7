import { WebhookManager } from "@tacklebox/react";
import { fn } from "storybook/test";
import preview from "#storybook/preview";
import { FormOnStage } from "../../support/form-on-stage.tsx";
import { narrow } from "../../support/narrow.tsx";
import { lanternfish } from "./stage.ts";

const meta = preview.meta({
  title: "Platforms/Lanternfish",
  component: WebhookManager,
  parameters: { stage: { platform: lanternfish } },
  args: { onViewChange: fn() },
});

export const Manager = meta.story();
export const ManagerNarrow = meta.story({ decorators: [narrow] });
export const Form = meta.story({ render: () => <FormOnStage onSubmit={fn()} onCancel={fn()} /> });
