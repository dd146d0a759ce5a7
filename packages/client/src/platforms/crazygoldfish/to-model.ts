import type { components } from "@tacklebox/spec/crazygoldfish";
import type { EventCatalog } from "../../model/event-type.ts";
import type { Webhook } from "../../model/webhook.ts";

type Schemas = components["schemas"];

/** The account's templates as event types: the template is what a webhook fires for. */
export function toEventCatalog(templates: readonly Schemas["Template"][]): EventCatalog {
  // By name, which is what an event says; nothing promises that no two are the same.
  const byName = new Map(templates.map((template) => [template.name, template]));
  const eventTypes = [...byName.values()].map(({ name, display_name: title, description }) => {
    const words = [title, description].filter(Boolean).join(": ");
    return { name, ...(words && { description: words }) };
  });
  return { categories: [{ name: "template", title: "Templates", eventTypes }] };
}

/**
 * CrazyGoldFish's webhook in our words, from either published answer. The older one has only the template's id: its name comes from the
 * list, and where that has it not, the id stands for it.
 */
export function toWebhook(wire: Schemas["Webhook"], templates: readonly Schemas["Template"][]): Webhook {
  const { id, api_template: template, endpoint_url: url, status, created_at: createdAt } = wire;
  const name =
    typeof template === "string" ? (templates.find((known) => known.id === template)?.name ?? template) : template.name;
  const isOff = status === "disabled";
  return {
    id,
    url,
    active: !isOff,
    // No operation turns one off, so it was the platform.
    ...(isOff && { turnedOff: { by: "platform" } }),
    eventTypes: [name],
    scopes: [],
    ...(createdAt !== undefined && { createdAt }),
  };
}
