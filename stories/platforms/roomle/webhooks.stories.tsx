import { DeliveryInspector, WebhookManager } from "@tacklebox/react";
import type { RoomleDomain } from "@tacklebox/sandbox/roomle";
import { expect, fn, screen, waitFor, type within } from "storybook/test";
import type { ReactElement } from "react";
import preview from "#storybook/preview";
import { FirstWebhook } from "../../support/first-webhook.tsx";
import { FormOnStage } from "../../support/form-on-stage.tsx";
import { narrow } from "../../support/narrow.tsx";
import { PickerOnStage } from "../../support/picker-on-stage.tsx";
import { proofTab, troubleshootToken } from "../../support/proof-plays.tsx";
import { stageOf, type StageOptions } from "../../support/stage.ts";
import { roomle } from "./stage.ts";

const visitor = { email: "atelier@hearthpine.example" };

const stage = {
  platform: roomle,
  async prepare({ sandbox }) {
    sandbox.domain.configurator.share(visitor);
    sandbox.domain.configurator.saveDraft(visitor);
    await sandbox.settled();
  },
} satisfies StageOptions<RoomleDomain>;

const empty = { stage: { platform: roomle, webhooks: [] } satisfies StageOptions<RoomleDomain> };

const meta = preview.meta({
  title: "Platforms/Roomle",
  component: WebhookManager,
  parameters: { stage },
  args: { onViewChange: fn() },
});

type Canvas = ReturnType<typeof within>;

/** What Roomle cannot do is offered nowhere. */
async function expectNothingImpossible(canvas: Canvas): Promise<void> {
  for (const name of [/create/i, /pause|resume/i, /reveal/i, /rotate/i, /test event/i]) {
    await expect(canvas.queryByRole("button", { name })).toBeNull();
  }
  await expect(canvas.queryByRole("switch")).toBeNull();
}

const first = "hooks.hearthpine.example";

export const Manager = meta.story({
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: `More actions for ${first}` }));
    await expect(canvas.findByRole("button", { name: /^Edit/ })).resolves.toBeVisible();
    await expectNothingImpossible(canvas);
  },
});
export const ManagerInTheDark = meta.story({ globals: { theme: "dark" } });
export const ManagerNarrow = meta.story({ decorators: [narrow] });

export const FirstRun = meta.story({
  parameters: empty,
  async play({ canvas }) {
    await expect(canvas.findByText("It is told about every event.")).resolves.toBeVisible();
    await expect(canvas.getAllByRole("button", { name: "Create webhook" })[0]).toBeVisible();
  },
});

/** It is the account's: there is nothing to show, and nothing to rotate. */
export const Secret = meta.story({
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: first }));
    await expect(canvas.findByText(/^Deliveries carry your account’s secret/)).resolves.toBeVisible();
    await expectNothingImpossible(canvas);
  },
});
export const SecretInTheDark = meta.story({ ...Secret.input, globals: { theme: "dark" } });
export const SecretNarrow = meta.story({ ...Secret.input, decorators: [narrow] });

export const Create = meta.story({
  parameters: empty,
  args: { defaultView: { name: "create" } },
  async play({ canvas, userEvent, id }) {
    await userEvent.type(await canvas.findByRole("textbox", { name: "Endpoint URL" }), "https://hearthpine.example/in");
    await userEvent.click(canvas.getByRole("button", { name: "Create webhook" }));
    await expect(canvas.findByRole("heading", { name: /is created$/ })).resolves.toBeVisible();
    await expect((await stageOf({ id }).api.list()).items).toHaveLength(1);
  },
});

/** With it goes the only one, and another may be created. */
export const Deleted = meta.story({
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: first }));
    await userEvent.click(await canvas.findByRole("button", { name: "Delete" }));
    await userEvent.type(await screen.findByRole("textbox"), first);
    await userEvent.click(screen.getByRole("button", { name: "Delete webhook" }));
    await waitFor(async () => expect(canvas.getAllByRole("button", { name: "Create webhook" })[0]).toBeVisible());
  },
});

const form = { onSubmit: fn(async () => undefined), onCancel: fn() };

export const Form = meta.story({
  render: () => <FormOnStage {...form} />,
  async play({ canvas }) {
    await expect(canvas.findByText(/^The platform sends every event/)).resolves.toBeVisible();
    await expect(canvas.queryByRole("textbox", { name: /Name|Description|mails|secret/i })).toBeNull();
    await expect(canvas.queryByRole("switch")).toBeNull();
    await expect(canvas.queryByRole("checkbox")).toBeNull();
    await expect(canvas.queryByRole("radio")).toBeNull();
  },
});
export const FormInTheDark = meta.story({ render: () => <FormOnStage {...form} />, globals: { theme: "dark" } });
export const FormNarrow = meta.story({ render: () => <FormOnStage {...form} />, decorators: [narrow] });

const renderPicker = (): ReactElement => (
  <FirstWebhook>
    {({ eventTypes }) => <PickerOnStage catalog={undefined} mode="all" defaultValue={[...eventTypes]} />}
  </FirstWebhook>
);

export const Picker = meta.story({
  render: renderPicker,
  async play({ canvas }) {
    await expect(canvas.findByText("email.3DExportAsset")).resolves.toBeVisible();
    await expect(canvas.queryByRole("checkbox")).toBeNull();
    await expect(canvas.getByText(/^The platform sends every event/)).toBeVisible();
  },
});
export const PickerInTheDark = meta.story({ render: renderPicker, globals: { theme: "dark" } });
export const PickerNarrow = meta.story({ render: renderPicker, decorators: [narrow] });

/** The code that receives, for this webhook's events. */
export const Guide = meta.story({
  args: { defaultView: { name: "guide" } },
  async play({ canvas, userEvent }) {
    const code = await canvas.findByRole("region", { name: /Receive deliveries/ });
    await expect(code).toHaveTextContent(/roomle\(\{/);
    await userEvent.click(canvas.getByRole("tab", { name: "Flask" }));
    await expect(canvas.getByRole("region", { name: /Receive deliveries/ })).toHaveTextContent(/algorithms\.AES/);
  },
});

/** What is said of the example, which fails for a sure reason. */
export const Doctor = meta.story({ play: troubleshootToken });
export const DoctorInTheDark = meta.story({ play: troubleshootToken, globals: { theme: "dark" } });
export const DoctorNarrow = meta.story({ play: troubleshootToken, decorators: [narrow] });

/** Its endpoint leaves 3D exports to Roomle, which is what it asked for: the webhook is not failing. */
const leaving = {
  stage: {
    platform: roomle,
    endpoint: async (_, init) => {
      const isExport = new TextDecoder().decode(init?.body as Uint8Array).includes("3DExport"); // the sandbox sends bytes
      return Response.json({ ok: !isExport }, { status: isExport ? 501 : 200 });
    },
    async prepare({ sandbox }) {
      sandbox.domain.configurator.share(visitor);
      sandbox.domain.configurator.export3d(visitor);
      await sandbox.settled();
    },
  } satisfies StageOptions<RoomleDomain>,
};

export const Declined = meta.story({
  parameters: leaving,
  async play({ canvas, id }) {
    await expect(canvas.findByText("Left to the platform")).resolves.toBeVisible();
    await expect(canvas.getByText("Active")).toBeVisible();
    await expect(canvas.queryByText("Failing")).toBeNull();
    await expect(stageOf({ id }).sandbox.mails()).toHaveLength(1);
  },
});
export const DeclinedInTheDark = meta.story({ parameters: leaving, globals: { theme: "dark" } });
export const DeclinedNarrow = meta.story({ parameters: leaving, decorators: [narrow] });

export const DeclinedDelivery = meta.story({
  parameters: leaving,
  render: () => <FirstWebhook>{({ id }) => <DeliveryInspector webhookId={id} />}</FirstWebhook>,
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: /email\.3DExportAsset.*Left to the platform/ }));
    await expect(canvas.findByText(/^Your endpoint left this event to the platform/)).resolves.toBeVisible();
  },
});
export const DeclinedDeliveryInTheDark = meta.story({ ...DeclinedDelivery.input, globals: { theme: "dark" } });
export const DeclinedDeliveryNarrow = meta.story({ ...DeclinedDelivery.input, decorators: [narrow] });

export const Proof = meta.story(
  proofTab({
    event: /email\.shareConfiguration/,
    name: "Token",
    text: /the token is a secret, so the log leaves it out/,
  }),
);
