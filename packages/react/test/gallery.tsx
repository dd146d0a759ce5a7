import { ClientError, type Capabilities, type Webhook } from "@tacklebox/client";
import * as kit from "@tacklebox/react";
import {
  DeleteWebhookDialog,
  DeliveryInspector,
  EndpointGuide,
  EventPicker,
  GuidedRotation,
  RotateSecretDialog,
  SecretOnce,
  SecretOnceDialog,
  SecretReveal,
  SignatureDoctor,
  WebhookDetail,
  WebhookEditor,
  WebhookForm,
  WebhookList,
  WebhookManager,
  type Permissions,
} from "@tacklebox/react";
import type { ReactElement } from "react";
import type { UserEvent } from "vitest/browser";
import type { World } from "./world.ts";

/** One public component in one of its states. */
export interface Exhibit {
  /** The component, and its state. */
  readonly name: string;
  readonly render: (world: World) => ReactElement;
  /** @defaultValue `filled`, shared by exhibits that change nothing; `own` is a filled one too */
  readonly world?: "filled" | "empty" | "own";
  /** Brings the platform into the state; needs a world of its own. */
  readonly prepare?: (world: World) => Promise<void> | void;
  readonly permissions?: Permissions;
  /** What the platform cannot do. */
  readonly without?: Partial<Capabilities>;
  /** What a person does to see it. */
  readonly open?: (person: Person) => Promise<void>;
  /** Stays in the state of loading. */
  readonly isBusy?: boolean;
  /** A dialog, which a server does not render. */
  readonly isDialog?: boolean;
}

/** Somebody in front of the page. */
export interface Person {
  readonly click: (role: "button" | "tab" | "checkbox" | "link", name: string | RegExp) => Promise<void>;
  readonly type: (label: string | RegExp, text: string) => Promise<void>;
  readonly see: (text: string | RegExp) => Promise<void>;
  readonly user: UserEvent;
  /** Until an element is there. */
  readonly wait: (selector: string) => Promise<void>;
}

const eventTypes = ["product.completed", "product.published"];
const nothing = (): void => undefined;
const later = (): Promise<never> => new Promise(() => undefined);

function first({ webhooks }: World): Webhook {
  const [webhook] = webhooks;
  if (!webhook) throw new Error("this world has no webhooks");
  return webhook;
}

const guide: readonly Exhibit[] = [
  { name: "EndpointGuide", render: () => <EndpointGuide eventTypes={eventTypes} /> },
  { name: "EndpointGuide, Python", render: () => <EndpointGuide eventTypes={[]} defaultFramework="flask" /> },
  {
    name: "EndpointGuide, unknown platform",
    render: () => <EndpointGuide eventTypes={eventTypes} platform="another" />,
  },
];

const picker: readonly Exhibit[] = [
  {
    name: "EventPicker, some chosen",
    render: ({ catalog }) => (
      <EventPicker catalog={catalog} defaultValue={eventTypes} help="What you want to be told." />
    ),
  },
  {
    name: "EventPicker, a category closed",
    render: ({ catalog }) => <EventPicker catalog={catalog} />,
    open: ({ click }) => click("button", /^Show events in/),
  },
  {
    name: "EventPicker, searched",
    render: ({ catalog }) => (
      <EventPicker catalog={catalog} defaultValue={[...eventTypes, "gone.event"]} error="Too few." />
    ),
    open: ({ type }) => type("Search events", "compl"),
  },
  {
    name: "EventPicker, no match",
    render: ({ catalog }) => <EventPicker catalog={catalog} />,
    open: ({ type }) => type("Search events", "zzz"),
  },
  {
    name: "EventPicker, one",
    render: ({ catalog }) => <EventPicker catalog={catalog} mode="one" defaultValue={["product.completed"]} />,
  },
  { name: "EventPicker, all", render: ({ catalog }) => <EventPicker catalog={catalog} mode="all" /> },
  {
    name: "EventPicker, read-only",
    render: ({ catalog }) => <EventPicker catalog={catalog} defaultValue={eventTypes} isReadOnly />,
  },
  {
    name: "EventPicker, gated",
    render: ({ catalog }) => (
      <EventPicker
        catalog={catalog}
        disabledReason={({ name }) => (name.startsWith("product") ? "Not in your plan" : undefined)}
      />
    ),
  },
  { name: "EventPicker, no catalogue", render: () => <EventPicker catalog={undefined} defaultValue={eventTypes} /> },
];

const form: readonly Exhibit[] = [
  {
    name: "WebhookForm, new",
    render: ({ catalog, scopes }) => (
      <WebhookForm catalog={catalog} scopes={scopes} onSubmit={later} onCancel={nothing} />
    ),
  },
  {
    name: "WebhookForm, wrong entries",
    render: ({ catalog, scopes }) => <WebhookForm catalog={catalog} scopes={scopes} onSubmit={later} />,
    open: async ({ type, click }) => {
      await type("Endpoint URL", "http://user:secret@localhost:3000/webhooks#part");
      await click("button", "Create webhook");
    },
  },
  {
    name: "WebhookForm, to change",
    render: (world) => (
      <WebhookForm
        webhook={first(world)}
        catalog={world.catalog}
        scopes={world.scopes}
        onSubmit={later}
        onCancel={nothing}
      />
    ),
  },
  {
    name: "WebhookForm, changed elsewhere",
    render: (world) => (
      <WebhookForm
        webhook={first(world)}
        theirs={{ ...first(world), name: "Their name", eventTypes: ["product.added"] }}
        catalog={world.catalog}
        scopes={world.scopes}
        onSubmit={async () => {
          throw new ClientError("conflict", "changed");
        }}
      />
    ),
    open: async ({ type, click }) => {
      await type("Name", "My name");
      await click("button", "Save changes");
      await click("button", "Use theirs").catch(nothing);
    },
  },
  {
    name: "WebhookForm, refused",
    render: (world) => (
      <WebhookForm
        webhook={first(world)}
        catalog={world.catalog}
        scopes={world.scopes}
        onSubmit={async () => {
          throw new ClientError("validation", "no", {
            fieldErrors: { url: "is on a list" },
            requestId: "req-7f31",
          });
        }}
      />
    ),
    open: async ({ type, click }) => {
      await type("Name", "Another");
      await click("button", "Save changes");
    },
  },
  {
    name: "WebhookForm, read-only",
    render: (world) => (
      <WebhookForm webhook={first(world)} catalog={world.catalog} scopes={world.scopes} onSubmit={later} isReadOnly />
    ),
  },
  {
    name: "WebhookForm, own secret",
    render: ({ catalog, scopes, api }) => (
      <WebhookForm
        catalog={catalog}
        scopes={scopes}
        onSubmit={later}
        capabilities={{ ...api.capabilities, signingSecret: "optional", eventTypes: "one" }}
      />
    ),
  },
  { name: "WebhookForm, nothing loaded", render: () => <WebhookForm onSubmit={later} />, isBusy: true },
  {
    name: "WebhookForm, nothing could be loaded",
    render: () => (
      <WebhookForm
        onSubmit={later}
        catalogError={new ClientError("network", "no")}
        scopesError={new ClientError("network", "no")}
        onRetryCatalog={nothing}
        onRetryScopes={nothing}
      />
    ),
  },
];

const secrets: readonly Exhibit[] = [
  {
    name: "SecretReveal, hidden",
    render: (world) => <SecretReveal webhookId={first(world).id} webhookName="Orders" />,
  },
  {
    name: "SecretReveal, shown",
    render: (world) => <SecretReveal webhookId={first(world).id} webhookName="Orders" />,
    open: async ({ click, wait }) => {
      await click("button", /Reveal/);
      await wait("[data-tb-state=shown]");
    },
  },
  {
    name: "SecretReveal, never again",
    render: (world) => <SecretReveal webhookId={first(world).id} onRotate={nothing} />,
    without: { canReadSecret: false },
  },
  {
    name: "SecretOnce",
    render: (world) => <SecretOnce secret={world.secret} webhookId={first(world).id} onStored={nothing} />,
    without: { canReadSecret: false },
  },
  {
    name: "SecretOnceDialog",
    render: (world) => <SecretOnceDialog isOpen secret={world.secret} webhookId={first(world).id} onStored={nothing} />,
    isDialog: true,
  },
  {
    name: "RotateSecretDialog",
    render: (world) => <RotateSecretDialog isOpen webhook={first(world)} onOpenChange={nothing} />,
    isDialog: true,
  },
  {
    name: "RotateSecretDialog, rotated",
    world: "own",
    render: (world) => <RotateSecretDialog isOpen webhook={first(world)} onOpenChange={nothing} />,
    isDialog: true,
    open: async ({ type, click, see }) => {
      await type("Type hooks.hearthpine.example to rotate now", "hooks.hearthpine.example");
      await click("button", "Rotate now");
      await see("Copy and close");
    },
  },
  {
    name: "GuidedRotation",
    world: "own",
    render: (world) => <GuidedRotation webhook={first(world)} onDone={nothing} onCancel={nothing} />,
  },
];

const deliveries: readonly Exhibit[] = [
  { name: "DeliveryInspector", render: () => <DeliveryInspector sourceLabel="this endpoint’s journal" /> },
  ...["Request", "Response", /^Attempts/, "Signature"].map((tab): Exhibit => ({
    name: `DeliveryInspector, ${String(tab)}`,
    render: () => <DeliveryInspector />,
    open: async ({ click }) => {
      await click("button", /product\.completed/);
      await click("tab", tab);
    },
  })),
  { name: "DeliveryInspector, nothing yet", world: "empty", render: () => <DeliveryInspector webhookId="nobody" /> },
  { name: "DeliveryInspector, no log", render: () => <DeliveryInspector />, without: { hasDeliveryLog: false } },
];

const doctor: readonly Exhibit[] = [
  { name: "SignatureDoctor", render: () => <SignatureDoctor /> },
  {
    name: "SignatureDoctor, verdict",
    render: () => <SignatureDoctor />,
    open: async ({ click, see, wait }) => {
      await click("button", "Fill in an example");
      await see("Clear all");
      await click("button", /Check signature/);
      await wait(".tb-verdict");
    },
  },
];

const webhooks: readonly Exhibit[] = [
  {
    name: "WebhookList",
    render: () => <WebhookList onSelect={nothing} onCreate={nothing} onEdit={nothing} onShowDeliveries={nothing} />,
  },
  {
    name: "WebhookList, more actions",
    render: () => <WebhookList onSelect={nothing} onEdit={nothing} onShowDeliveries={nothing} />,
    open: ({ click }) => click("button", "More actions for Orders"),
  },
  {
    name: "WebhookList, no match",
    render: () => <WebhookList onSelect={nothing} />,
    open: ({ type }) => type("Search webhooks", "zzz"),
  },
  { name: "WebhookList, empty", world: "empty", render: () => <WebhookList onCreate={nothing} /> },
  {
    name: "WebhookList, not loaded",
    world: "own",
    render: () => <WebhookList />,
    prepare: ({ sandbox }) => sandbox.faults.next({ fault: "server-error", times: 100 }),
  },
  {
    name: "WebhookDetail",
    render: (world) => (
      <WebhookDetail
        webhookId={first(world).id}
        onEdit={nothing}
        onBack={nothing}
        onShowDeliveries={nothing}
        onShowGuide={nothing}
      />
    ),
  },
  { name: "WebhookDetail, long and paused", render: (world) => <WebhookDetail webhookId={world.webhooks[2]!.id} /> },
  {
    name: "WebhookDetail, gone",
    render: () => <WebhookDetail webhookId="00000000-0000-4000-8000-000000000000" onBack={nothing} />,
  },
  {
    name: "DeleteWebhookDialog",
    isDialog: true,
    render: (world) => <DeleteWebhookDialog isOpen webhook={first(world)} onOpenChange={nothing} />,
  },
  { name: "WebhookEditor, new", render: () => <WebhookEditor onCancel={nothing} /> },
  {
    name: "WebhookEditor, to change",
    render: (world) => <WebhookEditor webhookId={first(world).id} onCancel={nothing} />,
  },
];

const manager: readonly Exhibit[] = [
  { name: "WebhookManager", render: () => <WebhookManager /> },
  { name: "WebhookManager, empty", world: "empty", render: () => <WebhookManager /> },
  { name: "WebhookManager, create", render: () => <WebhookManager defaultView={{ name: "create" }} /> },
  {
    name: "WebhookManager, created",
    world: "own",
    render: () => <WebhookManager defaultView={{ name: "create" }} />,
    open: async ({ type, click, see }) => {
      await type("Name", "Another");
      await type("Endpoint URL", "https://another.hearthpine.example/in");
      await type(/^Failure mails go to/, "webhooks@hearthpine.example");
      await click("checkbox", /product\.completed/);
      await click("button", "Create webhook");
      await see(/is created/);
    },
  },
  {
    name: "WebhookManager, webhook",
    render: (world) => <WebhookManager defaultView={{ name: "webhook", id: first(world).id }} />,
  },
  {
    name: "WebhookManager, deleting",
    world: "own",
    isDialog: true,
    render: (world) => <WebhookManager defaultView={{ name: "webhook", id: first(world).id }} />,
    open: ({ click }) => click("button", "Delete"),
  },
  {
    name: "WebhookManager, edit",
    render: (world) => <WebhookManager defaultView={{ name: "edit", id: first(world).id }} />,
  },
  { name: "WebhookManager, deliveries", render: () => <WebhookManager defaultView={{ name: "deliveries" }} /> },
  {
    name: "WebhookManager, guide",
    render: (world) => <WebhookManager defaultView={{ name: "guide", id: first(world).id }} />,
  },
  { name: "WebhookManager, doctor", render: () => <WebhookManager defaultView={{ name: "doctor" }} /> },
  {
    name: "WebhookManager, may look only",
    render: () => <WebhookManager />,
    permissions: { create: false, edit: false, delete: false, reveal: false, rotate: false, test: false },
  },
];

/** The twins of every component. */
const twins: readonly Exhibit[] = Object.entries(kit).flatMap(([name, Component]): Exhibit[] => {
  if (!("Loading" in Component)) return [];
  const error = new ClientError("rate_limit", "slow down", { retryAfterMs: 20_000, requestId: "req-7f31" });
  return [
    { name: `${name}.Loading`, isBusy: true, render: () => <Component.Loading /> },
    { name: `${name}.Error`, render: () => <Component.Error error={error} onRetry={nothing} /> },
  ];
});

/**
 * Every public component in its main states. What must be so for all of them is tested over this list: styles under hostile hosts,
 * server rendering, accessibility, modes, narrow pages.
 */
export const gallery: readonly Exhibit[] = [
  ...manager,
  ...webhooks,
  ...form,
  ...picker,
  ...secrets,
  ...deliveries,
  ...doctor,
  ...guide,
  ...twins,
];
