import type { components } from "@tacklebox/spec/vntana";
import type { EventCatalog } from "../../model/event-type.ts";
import type { Scope } from "../../model/scope.ts";
import type { Webhook } from "../../model/webhook.ts";
import type { VntanaWebhook } from "./operations.ts";
import type { Workspace } from "./scope.ts";

type Schemas = components["schemas"];

/** VNTANA's webhook in our words. Workspaces travel as slugs; a slug nobody can resolve stays as it is, so nothing is lost. */
export function toWebhook(wire: VntanaWebhook, workspaces: readonly Workspace[]): Webhook {
  const { uuid, url, disable, clients, name, description, userEmail, created, updated } = wire;
  return {
    id: uuid,
    url,
    active: !disable,
    eventTypes: flatEvents(wire.events).map((event) => event.name),
    scopes: clients.map((slug) => workspaces.find((workspace) => workspace.slug === slug)?.uuid ?? slug),
    name,
    ...(description && { description }),
    ...(userEmail && { failureEmail: userEmail }),
    ...(created && { createdAt: created }),
    ...(updated && { updatedAt: updated }),
  };
}

/** VNTANA's event grid in our words. */
export function toEventCatalog({ grid }: Schemas["EventGrid"]): EventCatalog {
  return {
    categories: grid.map(({ category, events }) => ({
      name: category,
      title: toTitle(category),
      eventTypes: events.map(({ name, description }) => ({ name, ...(description && { description }) })),
    })),
  };
}

function toTitle(category: string): string {
  const words = category.replaceAll(/[_-]+/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The events of a grid without their categories: grouped is how VNTANA answers, flat is how it asks. */
export function flatEvents({ grid }: Schemas["EventGrid"]): readonly Schemas["EventType"][] {
  return grid.flatMap(({ events }) => events);
}

export function toScope({ uuid, name }: Workspace): Scope {
  return { id: uuid, name };
}
