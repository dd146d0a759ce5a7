import type { components, EventType } from "@tacklebox/spec/smartshape";
import type { EventCatalog } from "../../model/event-type.ts";
import type { Webhook } from "../../model/webhook.ts";

type Schemas = components["schemas"];

/** SmartShape's webhook in our words. What an answer leaves out comes from what was asked for. */
export function toWebhook(
  id: string,
  { event, url }: Partial<Schemas["ListedAttributes"]>,
  asked: { readonly event?: string; readonly url?: string } = {},
): Webhook {
  return {
    id,
    // The contract does not promise that a listed webhook has one.
    url: url ?? asked.url ?? "",
    active: true,
    eventTypes: [event ?? asked.event].filter((name) => name !== undefined),
    scopes: [],
  };
}

// Written down, because the platform has no operation that lists them.
const categories: Readonly<Record<string, Partial<Record<EventType, string>>>> = {
  attribute: { attribute_updated: "Attributes of objects in a scene were added or changed" },
  file: {
    file_uploaded: "A file was uploaded, or a new revision of one",
    file_optimized: "An uploaded file is ready to be viewed",
  },
  annotation: {
    annotation_created: "An annotation was created",
    annotation_updated: "An annotation was changed",
    annotation_removed: "An annotation was removed",
  },
  configuration: {
    configuration_created: "A configuration was created",
    configuration_updated: "A configuration was changed",
    configuration_removed: "A configuration was removed",
  },
};

/** The event types that are documented. */
export function toEventCatalog(): EventCatalog {
  return {
    categories: Object.entries(categories).map(([name, eventTypes]) => ({
      name,
      eventTypes: Object.entries(eventTypes).map(([type, description]) => ({ name: type, description })),
    })),
  };
}
