// Made by spec/scripts/generate.ts from the contract; do not edit.
import type { Payloads } from "./payloads.d.ts";

/** The name of an event type this contract knows. A platform may deliver others. */
export type EventType = keyof Payloads;

/** One event type as the contract describes it. */
export interface EventCatalogRow {
  readonly name: EventType;
  readonly category: string;
  readonly description: string;
  /** As published, which for one event type is no well-formed UUID; null where none is published. */
  readonly uuid: string | null;
  /** Whether the name belongs to the first published catalogue or only to later editions. */
  readonly status: "classic" | "newer";
}

/** Every known event type, in the order of the contract. */
export const eventTypes: readonly EventType[] = [
  "attribute_updated",
  "file_uploaded",
  "file_optimized",
  "annotation_created",
  "annotation_updated",
  "annotation_removed",
  "configuration_created",
  "configuration_updated",
  "configuration_removed",
];

/** The event types of the first published catalogue. */
export const classicEventTypes: readonly EventType[] = [
  "attribute_updated",
  "file_uploaded",
  "file_optimized",
  "annotation_created",
  "annotation_updated",
  "annotation_removed",
  "configuration_created",
  "configuration_updated",
  "configuration_removed",
];

/** Every known event type with what is published about it. */
export const eventCatalog: readonly EventCatalogRow[] = [
  {
    name: "attribute_updated",
    category: "attribute",
    description: "Attributes of objects in a scene were added or changed",
    uuid: null,
    status: "classic",
  },
  {
    name: "file_uploaded",
    category: "file",
    description: "A file was uploaded, or a new revision of one",
    uuid: null,
    status: "classic",
  },
  {
    name: "file_optimized",
    category: "file",
    description: "An uploaded file is ready to be viewed",
    uuid: null,
    status: "classic",
  },
  {
    name: "annotation_created",
    category: "annotation",
    description: "An annotation was created",
    uuid: null,
    status: "classic",
  },
  {
    name: "annotation_updated",
    category: "annotation",
    description: "An annotation was changed",
    uuid: null,
    status: "classic",
  },
  {
    name: "annotation_removed",
    category: "annotation",
    description: "An annotation was removed",
    uuid: null,
    status: "classic",
  },
  {
    name: "configuration_created",
    category: "configuration",
    description: "A configuration was created",
    uuid: null,
    status: "classic",
  },
  {
    name: "configuration_updated",
    category: "configuration",
    description: "A configuration was changed",
    uuid: null,
    status: "classic",
  },
  {
    name: "configuration_removed",
    category: "configuration",
    description: "A configuration was removed",
    uuid: null,
    status: "classic",
  },
];
