import type { EventCatalog, Redacted, Scope, Webhook, WebhookDraft } from "@tacklebox/client";
import { createStage, type Stage } from "./stage.ts";

/** A stage with something on it. */
export interface World extends Stage {
  readonly catalog: EventCatalog;
  readonly scopes: readonly Scope[];
  /** Empty in an empty world. */
  readonly webhooks: readonly Webhook[];
  readonly secret: Redacted;
}

export const timeMs: number = Date.parse("2026-11-22T14:02:09Z");

/** Makes a platform with webhooks and deliveries, some of which failed. Its clock stands still. */
export async function createWorld({ isEmpty = false }: { readonly isEmpty?: boolean } = {}): Promise<World> {
  const stage = createStage({ now: () => timeMs, endpoint });
  const { api, sandbox } = stage;
  const created = [];
  for (const webhook of someWebhooks) created.push(await api.create(webhook));
  const { uuid: workspaceUuid } = sandbox.domain.workspaces.get("living-room");
  for (const name of ["Lounge chair, oak", "Lamp"]) {
    const { uuid } = sandbox.domain.products.upload({ workspaceUuid, name });
    for (const _ of ["processing", "completed"]) sandbox.domain.products.advance(uuid);
  }
  await sandbox.settled();
  const world = { ...stage, catalog: await api.eventTypes(), scopes: (await api.scopes?.()) ?? [] };
  const webhooks = created.map(({ webhook }) => webhook);
  if (isEmpty) for (const { id } of webhooks) await api.remove?.(id);
  return { ...world, webhooks: isEmpty ? [] : webhooks, secret: created[0]!.secret! };
}

const endpoint: typeof fetch = async (input) =>
  new Request(input).url.includes("erp") ? new Response("out of order", { status: 503 }) : Response.json({ ok: true });

const long = "a-very-long-path/".repeat(12);

/** Webhooks with names, addresses and events of every length. */
const someWebhooks: readonly WebhookDraft[] = [
  {
    name: "Publish to storefront",
    url: "https://hooks.hearthpine.example/vntana",
    description: "Shows a product in the shop as soon as its model is ready.",
    eventTypes: ["product.completed", "product.published", "product.deactivated", "product.deleted"],
    failureEmail: "webhooks@hearthpine.example",
  },
  {
    name: "Orders",
    url: "https://erp.hearthpine.example/in/orders",
    eventTypes: ["product.added", "product.completed"],
    failureEmail: "webhooks@hearthpine.example",
  },
  {
    name: `Mirror${"-of-everything-that-has-a-name".repeat(5)}`,
    url: `https://staging.hearthpine.example/${long}?of=${"x".repeat(120)}`,
    eventTypes: ["product.added", "product.failed"],
    failureEmail: "webhooks@hearthpine.example",
    active: false,
  },
];
