import type { components, EventType } from "@tacklebox/spec/lanternfish";
import type { EventCatalog } from "../../model/event-type.ts";
import type { Webhook } from "../../model/webhook.ts";

/** Lanternfish's hook in our words. */
export function toWebhook({ id, url }: components["schemas"]["Hook"]): Webhook {
  return { id, url, active: true, eventTypes, scopes: [] };
}

// Written down, because the platform has no operation that lists them.
const descriptions: Readonly<Record<EventType, string>> = { "lamp.lit": "A lamp was lit" };

/** What every hook is sent. */
export const eventTypes: readonly string[] = Object.keys(descriptions);

/** The event types that are documented. */
export function toEventCatalog(): EventCatalog {
  const rows = Object.entries(descriptions).map(([name, description]) => ({ name, description }));
  return { categories: [{ name: "lamp", eventTypes: rows }] };
}
