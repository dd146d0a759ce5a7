import { ClientError, type ErrorKind, type Webhook } from "@tacklebox/client";
import { WebhookForm } from "@tacklebox/react";
import { en } from "@tacklebox/react/messages/en";
import { expect, fn, waitFor, type within } from "storybook/test";
import preview from "#storybook/preview";
import type { About } from "./support/docs-page.tsx";
import { FormOnStage } from "./support/form-on-stage.tsx";
import { stageOf } from "./support/stage.ts";

const about: About = {
  sentence:
    "Creates or changes a webhook: says what is wrong with an address before it is saved, and loses nothing when saving fails.",
  props: "WebhookFormProps",
  slots: [
    "form",
    "field",
    "label",
    "input",
    "note",
    "checkbox",
    "switch",
    "button",
    "alert",
    "details",
    "chip",
    "picker",
  ],
  keyboard: [
    ["Enter", "In a text field: saves. In a search or on a checkbox it means only those."],
    ["Tab", "Fields, events, buttons: in that order, however wide the page is."],
    ["Escape", "While it asks whether to discard: keeps editing."],
  ],
  messages: Object.fromEntries(Object.entries(en.strings).filter(([id]) => id.startsWith("form."))),
  events: ["request.failed", "copy.failed"],
  notes: [
    "It calls nobody: hand it the catalogue and the scopes, and send the draft in onSubmit. WebhookEditor does that.",
    "A draft for a change holds the address, the events, and what else was changed; what the form cannot show stays as it is.",
    "The second argument of onSubmit has the webhook that the changes began from (base), to find out whether somebody else was quicker. Reject with a ClientError of kind conflict, and hand the newer one in as theirs.",
    "Inside a form of yours, isInsideForm leaves out the form element; nothing of it is then part of your form.",
    "An own secret is in the input’s DOM property alone: in no attribute, no state, no event. It is handed on as Redacted and taken out of the page once it was sent.",
    "The address is looked at, never called: no request leaves the page for it.",
  ],
};

const meta = preview.meta({
  title: "Components/WebhookForm",
  component: WebhookForm,
  parameters: { about },
  args: { onSubmit: fn(async () => undefined), onCancel: fn() },
  render: (args) => <FormOnStage {...args} />,
});

type Canvas = ReturnType<typeof within>;
type User = {
  readonly type: (element: Element, text: string) => Promise<void>;
  readonly click: (element: Element) => Promise<void>;
  readonly tab: () => Promise<void>;
};

async function fillIn(canvas: Canvas, user: User, url = "https://hooks.hearthpine.example/new"): Promise<void> {
  await user.type(await canvas.findByRole("textbox", { name: "Name" }), "Publish to storefront");
  await user.type(canvas.getByRole("textbox", { name: "Endpoint URL" }), url);
  await user.click(await canvas.findByRole("checkbox", { name: /product\.completed/ }));
}

/** Fills the form, sends it, and waits for what goes wrong. */
async function failWith(canvas: Canvas, user: User, text: RegExp): Promise<void> {
  await fillIn(canvas, user);
  await user.click(canvas.getByRole("button", { name: "Create webhook" }));
  await expect(canvas.findByRole("alert")).resolves.toHaveTextContent(text);
  await expect(canvas.getByRole("textbox", { name: "Name" })).toHaveValue("Publish to storefront");
}

export const New = meta.story({
  async play({ canvas, userEvent, args }) {
    await fillIn(canvas, userEvent);
    await userEvent.click(canvas.getByRole("button", { name: "Create webhook" }));
    await waitFor(() => expect(args.onSubmit).toHaveBeenCalledOnce());
  },
});

export const Empty = meta.story();

export const Change = meta.story({ render: (args) => <FormOnStage {...args} isEdit /> });

export const WrongEntries = meta.story({
  async play({ canvas, userEvent }) {
    const url = await canvas.findByRole("textbox", { name: "Endpoint URL" });
    await userEvent.type(url, "http://localhost:3000/webhooks");
    await userEvent.click(canvas.getByRole("button", { name: "Create webhook" }));
    await expect(canvas.getByRole("textbox", { name: "Name" })).toHaveFocus();
    await expect(url).toHaveAccessibleDescription(
      /npx tacklebox listen --forward-to http:\/\/localhost:3000\/webhooks/,
    );
  },
});

export const WarningsAndNotes = meta.story({
  args: {
    others: [{ id: "w1", name: "Order sync", url: "https://me:secret@abc.ngrok.app/in?token=abcdef", scopes: [] }],
    onShowOther: fn(),
  },
  async play({ canvas, userEvent, args }) {
    await userEvent.type(
      await canvas.findByRole("textbox", { name: "Endpoint URL" }),
      "https://me:secret@abc.ngrok.app/in?token=abcdef#top",
    );
    await userEvent.tab();
    await userEvent.click(await canvas.findByRole("button", { name: "Show it" }));
    await expect(args.onShowOther).toHaveBeenCalledWith("w1");
  },
});

export const InASandbox = meta.story({
  args: { allowsLocal: true },
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole("textbox", { name: "Endpoint URL" }), "http://localhost:3000/in");
    await userEvent.tab();
    await expect(canvas.findByText(/Only a sender on the same machine/)).resolves.toBeVisible();
  },
});

const fails = (kind: ErrorKind, facts: ConstructorParameters<typeof ClientError>[2] = {}) => ({
  onSubmit: fn(async () => {
    throw new ClientError(kind, "told by a story", { requestId: "req-7f31", ...facts });
  }),
});

export const RefusedFields = meta.story({
  args: fails("validation", {
    fieldErrors: { url: "INVALID_URL", description: "At most 200 characters.", tenant: "is closed" },
  }),
  play: ({ canvas, userEvent }) => failWith(canvas, userEvent, /tenant: is closed/),
});

export const Forbidden = meta.story({
  args: fails("permission"),
  play: ({ canvas, userEvent }) => failWith(canvas, userEvent, /You may not do this/),
});

export const TooManyRequests = meta.story({
  args: fails("rate_limit", { retryAfterMs: 30_000 }),
  play: ({ canvas, userEvent }) => failWith(canvas, userEvent, /Too many requests/),
});

export const PlatformFailed = meta.story({
  args: fails("server"),
  play: ({ canvas, userEvent }) => failWith(canvas, userEvent, /The platform has a problem/),
});

export const SessionEnded = meta.story({
  args: fails("authentication"),
  play: ({ canvas, userEvent }) => failWith(canvas, userEvent, /Your session has ended/),
});

export const AnswerLost = meta.story({
  args: fails("timeout", { attempts: 1 }),
  async play({ canvas, userEvent }) {
    await failWith(canvas, userEvent, /the webhook may exist by now/);
    await expect(canvas.getByRole("button", { name: "Create again" })).toBeVisible();
  },
});

/** The first answer comes from the sandbox itself, which is told to break. */
export const RefusedByTheSandbox = meta.story({
  render: (args, { id }) => <FormOnStage {...args} onSubmit={(draft) => stageOf({ id }).api.create(draft)} />,
  async play({ canvas, userEvent, id }) {
    await fillIn(canvas, userEvent);
    stageOf({ id }).sandbox.faults.next({ fault: "server-error", operation: "createWebhook" });
    await userEvent.click(canvas.getByRole("button", { name: "Create webhook" }));
    await expect(canvas.findByRole("alert")).resolves.toHaveTextContent(/The platform has a problem/);
  },
});

const webhook: Webhook = {
  id: "w1",
  name: "Publish to storefront",
  url: "https://hooks.hearthpine.example/vntana",
  description: "Shows a product in the shop as soon as its model is ready.",
  active: true,
  eventTypes: ["product.completed", "product.published", "showroom.retired"],
  scopes: ["a-workspace-of-others"],
  failureEmail: "webhooks@hearthpine.example",
};

export const ChangedElsewhere = meta.story({
  args: {
    webhook,
    theirs: {
      ...webhook,
      name: "Storefront",
      active: false,
      eventTypes: ["product.completed", "product.deleted"],
      updatedAt: "2026-11-22T14:02:09Z",
    },
  },
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole("textbox", { name: /Description/ }), " Ask operations.");
    await expect(canvas.findByRole("alert")).resolves.toHaveTextContent(/Your edits are kept/);
    await userEvent.click(canvas.getByRole("button", { name: "Use theirs" }));
    await expect(canvas.getByRole("textbox", { name: "Name" })).toHaveValue("Storefront");
  },
});

export const Conflict = meta.story({ args: { webhook, theirs: { ...webhook, name: "Storefront", active: false } } });

export const Discard = meta.story({
  async play({ canvas, userEvent, args }) {
    await userEvent.type(await canvas.findByRole("textbox", { name: "Name" }), "x");
    await userEvent.click(canvas.getByRole("button", { name: "Cancel" }));
    await expect(canvas.getByRole("button", { name: "Keep editing" })).toHaveFocus();
    await expect(args.onCancel).not.toHaveBeenCalled();
  },
});

export const OwnSecret = meta.story({
  parameters: { stage: { capabilities: { signingSecret: "optional" } } },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("radio", { name: "Use my own" }));
    await userEvent.click(canvas.getByRole("button", { name: "Generate" }));
    await expect(canvas.getByRole("textbox", { name: "Your secret" })).not.toHaveAttribute("value");
  },
});

export const SecretMadeByCaller = meta.story({
  parameters: { stage: { capabilities: { signingSecret: "made-by-caller" } } },
});

export const OneEventWithoutAName = meta.story({
  parameters: {
    stage: {
      capabilities: {
        eventTypes: "one",
        signingSecret: "made-by-caller",
        canUpdate: false,
        canPause: false,
        hasScopes: false,
        hasName: false,
        hasDescription: false,
        hasFailureEmail: false,
        proof: "bearer",
      },
    },
  },
});

export const EveryEvent = meta.story({
  parameters: {
    stage: {
      capabilities: {
        eventTypes: "all",
        signingSecret: "per-account",
        canPause: false,
        hasScopes: false,
        hasName: false,
        hasDescription: false,
        hasFailureEmail: false,
        proof: "bearer",
      },
    },
  },
});

export const WithoutWorkspaces = meta.story({ parameters: { stage: { capabilities: { hasScopes: false } } } });

const manyScopes = Array.from({ length: 200 }, (_, at) => ({ id: `s${at}`, name: `Spring ${2027 + at}` }));

export const ManyWorkspaces = meta.story({
  render: (args) => <FormOnStage {...args} {...{ scopes: manyScopes }} />,
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole("searchbox", { name: "Search workspaces" }), "2100");
    await userEvent.click(canvas.getByRole("checkbox", { name: "Spring 2100" }));
    await expect(canvas.getByText("This webhook only reports events from Spring 2100.")).toBeVisible();
  },
});

const long = "a-name-that-does-not-end-".repeat(8);

export const LongTexts = meta.story({
  args: {
    webhook: {
      ...webhook,
      name: long,
      url: `https://${"very.".repeat(8)}long.hearthpine.example/${long}?of=${long}`,
      description: long,
      scopes: [long],
      eventTypes: [long],
    },
  },
});

export const ReadOnly = meta.story({ args: { webhook, isReadOnly: true } });

export const NotChangeable = meta.story({
  args: { webhook },
  parameters: { stage: { capabilities: { canUpdate: false } } },
});

export const NothingLoadedYet = meta.story({ render: (args) => <WebhookForm {...args} /> });

export const NothingCouldBeLoaded = meta.story({
  render: (args) => (
    <WebhookForm
      {...args}
      webhook={webhook}
      catalogError={new ClientError("server", "told by a story")}
      onRetryCatalog={fn()}
      scopesError={new ClientError("server", "told by a story")}
      onRetryScopes={fn()}
    />
  ),
});

export const MoreFields = meta.story({
  args: {
    extraFields: (
      <label>
        Cost centre <input type="text" />
      </label>
    ),
  },
});

export const InsideAForm = meta.story({
  render: (args) => (
    <form onSubmit={(event) => event.preventDefault()}>
      <FormOnStage {...args} isInsideForm />
    </form>
  ),
  async play({ canvas, userEvent, args }) {
    await fillIn(canvas, userEvent);
    await userEvent.type(canvas.getByRole("textbox", { name: "Name" }), "{Enter}");
    await waitFor(() => expect(args.onSubmit).toHaveBeenCalledOnce());
  },
});

export const Dark = meta.story({ globals: { theme: "dark" }, render: (args) => <FormOnStage {...args} isEdit /> });

export const Compact = meta.story({
  globals: { density: "compact" },
  render: (args) => <FormOnStage {...args} isEdit />,
});

export const RightToLeft = meta.story({
  globals: { direction: "rtl" },
  render: (args) => <FormOnStage {...args} isEdit />,
});

export const Narrow = meta.story({
  decorators: [
    (Story) => (
      <div style={{ inlineSize: "min(320px, 100%)" }}>
        <Story />
      </div>
    ),
  ],
  async play({ canvas, userEvent }) {
    await userEvent.type(
      await canvas.findByRole("textbox", { name: "Endpoint URL" }),
      "http://localhost:3000/webhooks",
    );
    await userEvent.tab();
    await expect(canvas.findByText(/The sender cannot reach this address/)).resolves.toBeVisible();
  },
});

export const Loading = meta.story({ render: () => <WebhookForm.Loading /> });

export const Failed = meta.story({
  render: () => <WebhookForm.Error error={new ClientError("server", "told by a story")} onRetry={fn()} />,
});
