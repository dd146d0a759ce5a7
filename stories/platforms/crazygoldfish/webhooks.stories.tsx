import { WebhookManager } from "@tacklebox/react";
import { credentials, type CrazygoldfishDomain } from "@tacklebox/sandbox/crazygoldfish";
import { expect, fn, waitFor, type within } from "storybook/test";
import type { ReactElement } from "react";
import preview from "#storybook/preview";
import { FirstWebhook } from "../../support/first-webhook.tsx";
import { FormOnStage } from "../../support/form-on-stage.tsx";
import { narrow } from "../../support/narrow.tsx";
import { PickerOnStage } from "../../support/picker-on-stage.tsx";
import { proofTab } from "../../support/proof-plays.tsx";
import { stageOf, type StageOptions } from "../../support/stage.ts";
import { crazygoldfish, olderCrazygoldfish } from "./stage.ts";

const stage = {
  platform: crazygoldfish,
  async prepare({ sandbox }) {
    const { documents } = sandbox.domain;
    const template = "assignment_answer_sheet_extraction";
    documents.process(documents.upload({ template, owner: credentials.owner.email, name: "Worksheet 7" }).id);
    await sandbox.settled();
  },
} satisfies StageOptions<CrazygoldfishDomain>;

const meta = preview.meta({
  title: "Platforms/CrazyGoldFish",
  component: WebhookManager,
  parameters: { stage },
  args: { onViewChange: fn() },
});

type Canvas = ReturnType<typeof within>;

/** What CrazyGoldFish cannot do is offered nowhere. */
async function expectNothingImpossible(canvas: Canvas): Promise<void> {
  for (const name of [/delete/i, /pause|resume/i, /reveal/i, /rotate/i, /test event/i]) {
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

/** The platform says that it turned one off, not why, and no request turns it on again. */
const turnedOff = {
  stage: {
    platform: olderCrazygoldfish,
    async prepare({ api, sandbox }) {
      const [webhook] = (await api.list()).items;
      if (webhook) sandbox.domain.webhooks.disable(webhook.id);
    },
  } satisfies StageOptions<CrazygoldfishDomain>,
};
export const TurnedOff = meta.story({
  parameters: turnedOff,
  async play({ canvas }) {
    await expect(canvas.findByText("Turned off by the platform")).resolves.toBeVisible();
    await expect(canvas.getByText("The platform does not say why.")).toBeVisible();
    await expectNothingImpossible(canvas);
  },
});
export const TurnedOffInTheDark = meta.story({ parameters: turnedOff, globals: { theme: "dark" } });
export const TurnedOffNarrow = meta.story({ parameters: turnedOff, decorators: [narrow] });

export const FirstRun = meta.story({ parameters: { stage: { platform: crazygoldfish, webhooks: [] } } });

/** It was its owner's, if there is one, and is never shown again. */
export const Secret = meta.story({
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: first }));
    await expect(canvas.findByText(/^This platform never shows a secret again\./)).resolves.toBeVisible();
    await expectNothingImpossible(canvas);
  },
});
export const SecretInTheDark = meta.story({ ...Secret.input, globals: { theme: "dark" } });
export const SecretNarrow = meta.story({ ...Secret.input, decorators: [narrow] });

export const Create = meta.story({
  args: { defaultView: { name: "create" } },
  async play({ canvas, userEvent, id }) {
    const template = "assignment_evaluation_student_answer_sheet_extraction";
    await userEvent.type(await canvas.findByRole("textbox", { name: "Endpoint URL" }), "https://hearthpine.example/in");
    await userEvent.click(await canvas.findByRole("radio", { name: template }));
    await userEvent.click(canvas.getByRole("button", { name: "Generate" }));
    await userEvent.click(canvas.getByRole("button", { name: "Create webhook" }));
    await waitFor(async () => expect((await stageOf({ id }).api.list()).items).toHaveLength(3));
    await expect(canvas.findByRole("heading", { name: /is created$/ })).resolves.toBeVisible();
  },
});

/** Templates that have their webhook are there to be seen, and cannot be chosen. */
export const Taken = meta.story({
  args: { defaultView: { name: "create" } },
  async play({ canvas }) {
    const taken = await canvas.findByRole("radio", { name: /^delivery_note_extraction/ });
    await waitFor(() => expect(taken).toHaveAttribute("aria-disabled", "true"));
    await expect(canvas.getAllByText("Has a webhook already")).toHaveLength(2);
  },
});

/** The address can be changed, the template cannot. */
export const Edit = meta.story({
  async play({ canvas, userEvent, id }) {
    await userEvent.click(await canvas.findByRole("button", { name: first }));
    await userEvent.click(await canvas.findByRole("button", { name: "Edit" }));
    const url = await canvas.findByRole("textbox", { name: "Endpoint URL" });
    await userEvent.clear(url);
    await userEvent.type(url, "https://hearthpine.example/moved");
    await userEvent.click(await canvas.findByRole("radio", { name: "delivery_note_extraction" }));
    await expect(canvas.getByRole("radio", { name: "assignment_answer_sheet_extraction" })).toBeChecked();
    await userEvent.click(canvas.getByRole("button", { name: "Save changes" }));
    const saved = async () => (await stageOf({ id }).api.list()).items.map((webhook) => webhook.url);
    await waitFor(async () => expect(await saved()).toContain("https://hearthpine.example/moved"));
  },
});

/** Nothing else gives a webhook another secret here, so that its form does. */
export const ReplaceSecret = meta.story({
  async play({ canvas, userEvent, id }) {
    const { secrets } = stageOf({ id }).watch;
    await userEvent.click(await canvas.findByRole("button", { name: first }));
    await expect(canvas.findByText(/To give it another one, edit the webhook\./)).resolves.toBeVisible();
    await userEvent.click(await canvas.findByRole("button", { name: "Edit" }));
    await expect(canvas.findByRole("radio", { name: "Leave it as it is" })).resolves.toBeChecked();
    await userEvent.click(canvas.getByRole("radio", { name: "Use my own" }));
    await userEvent.click(canvas.getByRole("button", { name: "Save changes" }));
    await expect(canvas.findByText(/Use 24 to 64 bytes\./)).resolves.toBeVisible();
    const sent = secrets.size;
    await userEvent.click(canvas.getByRole("button", { name: "Generate" }));
    await userEvent.click(canvas.getByRole("button", { name: "Save changes" }));
    await expect(canvas.findByRole("button", { name: "Edit" })).resolves.toBeVisible();
    await expect(secrets.size).toBe(sent + 1);
  },
});

const form = { onSubmit: fn(async () => undefined), onCancel: fn() };

export const Form = meta.story({
  render: () => <FormOnStage {...form} />,
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: "Create webhook" }));
    await expect(canvas.queryByRole("textbox", { name: /Name|Description|mails/ })).toBeNull();
    await expect(canvas.queryByRole("switch")).toBeNull();
    // The platform makes none.
    await expect(canvas.queryByRole("radio", { name: /for me/ })).toBeNull();
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

export const Picker = meta.story({
  render: renderPicker,
  async play({ canvas }) {
    await expect(canvas.findByRole("radio", { name: "assignment_answer_sheet_extraction" })).resolves.toBeChecked();
  },
});
export const PickerInTheDark = meta.story({ render: renderPicker, globals: { theme: "dark" } });
export const PickerNarrow = meta.story({ render: renderPicker, decorators: [narrow] });

/** The code that receives, for this webhook's events. */
export const Guide = meta.story({
  args: { defaultView: { name: "guide" } },
  async play({ canvas, userEvent }) {
    const code = await canvas.findByRole("region", { name: /Receive deliveries/ });
    await expect(code).toHaveTextContent(/crazygoldfish\(\{/);
    await userEvent.click(canvas.getByRole("tab", { name: "Flask" }));
    await expect(canvas.getByRole("region", { name: /Receive deliveries/ })).toHaveTextContent(/X-Webhook-Signature/);
  },
});

/** What the doctor says of the example, which fails for a sure reason. */
export const Doctor = meta.story({
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: "Troubleshoot" }));
    await userEvent.click(await canvas.findByRole("button", { name: "Fill in an example" }));
    await waitFor(() => expect(canvas.getByLabelText("Body")).not.toHaveValue(""));
    await userEvent.click(canvas.getByRole("button", { name: "Check signature" }));
    // Said to screen readers as well.
    await waitFor(() => expect(canvas.getAllByText(/looks for the proof otherwise/).length).toBeGreaterThan(0));
  },
});

const noProof = { stage: { ...stage, capabilities: { proof: "none" } } };

/** As for an account whose webhooks have no secret: a header may hold a proof all the same. */
const search = {
  parameters: noProof,
  async play({ canvas, userEvent }: Playing) {
    await userEvent.click(await canvas.findByRole("button", { name: "Troubleshoot" }));
    await userEvent.type(await canvas.findByLabelText("Headers"), "Authorization: goldfish-1");
    await userEvent.type(canvas.getByLabelText("Body"), "1");
    await userEvent.type(canvas.getByLabelText("Secret"), "goldfish-1");
    await userEvent.click(canvas.getByRole("button", { name: "Look for a proof" }));
    await expect(canvas.findByText(/It is in authorization: the secret itself/)).resolves.toBeVisible();
  },
};

export const DoctorWithoutProof = meta.story(search);
export const DoctorWithoutProofInTheDark = meta.story({ ...search, globals: { theme: "dark" } });
export const DoctorWithoutProofNarrow = meta.story({ ...search, decorators: [narrow] });

interface Playing {
  readonly canvas: Canvas;
  readonly userEvent: {
    readonly click: (element: Element) => Promise<void>;
    readonly type: (element: Element, text: string) => Promise<void>;
  };
}

const event = /assignment_answer_sheet_extraction/;
export const Proof = meta.story(proofTab({ event, name: "Signature", text: /the signing secret cannot be read here/ }));
export const NoProof = meta.story({
  parameters: noProof,
  ...proofTab({ event, name: "Proof", text: /this platform sends no proof/ }),
});
