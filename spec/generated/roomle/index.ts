// Made by spec/scripts/generate.ts from the contract; do not edit.
export { classicEventTypes, eventCatalog, eventTypes } from "./event-types.ts";

export type { components, operations, paths, webhooks } from "./api.d.ts";
export type { EventCatalogRow, EventType } from "./event-types.ts";
export type { Payloads } from "./payloads.d.ts";
