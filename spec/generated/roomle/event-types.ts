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
  "email.savedConfiguration",
  "email.shareConfiguration",
  "email.shareConfigurationAR",
  "email.3DExportAsset",
];

/** The event types of the first published catalogue. */
export const classicEventTypes: readonly EventType[] = [
  "email.savedConfiguration",
  "email.shareConfiguration",
  "email.shareConfigurationAR",
];

/** Every known event type with what is published about it. */
export const eventCatalog: readonly EventCatalogRow[] = [
  {
    name: "email.savedConfiguration",
    category: "email",
    description: "A visitor saved a draft and gave a mail address",
    uuid: null,
    status: "classic",
  },
  {
    name: "email.shareConfiguration",
    category: "email",
    description: "A visitor shared a configuration by mail",
    uuid: null,
    status: "classic",
  },
  {
    name: "email.shareConfigurationAR",
    category: "email",
    description: "A visitor asked for a link to see it in AR",
    uuid: null,
    status: "classic",
  },
  {
    name: "email.3DExportAsset",
    category: "email",
    description: "A visitor asked for a 3D export",
    uuid: null,
    status: "newer",
  },
];
