import type { components, EventType } from "@tacklebox/spec/roomle";
import type { EventCatalog } from "../../model/event-type.ts";
import type { Webhook } from "../../model/webhook.ts";

type Schemas = components["schemas"];

/** A tenant's webhook in our words, known by the tenant's id; `undefined` where there is none, or none that is shown. */
export function toWebhook({ id, webhook }: Pick<Schemas["Tenant"], "id" | "webhook">): Webhook | undefined {
  if (!webhook) return undefined;
  return { id: String(id), url: webhook, active: true, eventTypes: Object.keys(descriptions), scopes: [] };
}

// Written down, because the platform has no operation that lists them.
const descriptions: Readonly<Record<EventType, string>> = {
  "email.savedConfiguration": "A visitor saved a draft and gave a mail address",
  "email.shareConfiguration": "A visitor shared a configuration by mail",
  "email.shareConfigurationAR": "A visitor asked for a link to see it in AR",
  "email.3DExportAsset": "A visitor asked for a 3D export",
};

/** The event types that are documented. */
export function toEventCatalog(): EventCatalog {
  const eventTypes = Object.entries(descriptions).map(([name, description]) => ({ name, description }));
  return { categories: [{ name: "email", eventTypes }] };
}
