import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Contract, EventOperation } from "./bundle.ts";

/** The files made from a contract's `webhooks`: file name to text, without the header line. */
export function eventFiles(contract: Contract, examplesFolder: string): Record<string, string> {
  const events = Object.entries(contract.webhooks ?? {}).map(([name, { post }]) => ({ name, operation: post }));
  return {
    "event-types.ts": eventTypes(events),
    "payloads.d.ts": payloads(events, contract["x-event-name-at"] ?? ["event"]),
    "examples.ts": examples(events, examplesFolder),
    "index.ts": index,
  };
}

interface NamedEvent {
  readonly name: string;
  readonly operation: EventOperation;
}

function eventTypes(events: readonly NamedEvent[]): string {
  const classic = events.filter(({ operation }) => operation["x-event"].status === "classic");
  // Written out three times, not computed: whoever needs the names alone does not carry the catalogue.
  return `import type { Payloads } from "./payloads.d.ts";

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
${events.map(({ name }) => `  ${quote(name)},\n`).join("")}];

/** The event types of the first published catalogue. */
export const classicEventTypes: readonly EventType[] = [
${classic.map(({ name }) => `  ${quote(name)},\n`).join("")}];

/** Every known event type with what is published about it. */
export const eventCatalog: readonly EventCatalogRow[] = [
${events.map(catalogRow).join("")}];
`;
}

function catalogRow({ name, operation }: NamedEvent): string {
  const { category, status, uuid } = operation["x-event"];
  return `  {
    name: ${quote(name)},
    category: ${quote(category)},
    description: ${quote(operation.summary)},
    uuid: ${quote(uuid)},
    status: ${quote(status)},
  },
`;
}

function payloads(events: readonly NamedEvent[], nameAt: readonly string[]): string {
  const members = events.map(({ name, operation }) => {
    const schema = operation.requestBody.content["application/json"].schema.$ref.split("/").at(-1);
    const named = nameAt.reduceRight((inner, member) => `{ ${member}: ${inner} }`, quote(name));
    return `  /** ${operation.summary}. */
  ${quote(name)}: components["schemas"][${quote(schema)}] & ${named};
`;
  });
  // TypeScript narrows a union by a member of its own, not by one further in.
  const narrows = nameAt.length === 1 ? `; \`Payloads[keyof Payloads]\` narrows on \`${nameAt.join()}\`` : "";
  return `import type { components } from "./api.d.ts";

/** The payload of every known event type${narrows}. */
export interface Payloads {
${members.join("")}}
`;
}

function examples(events: readonly NamedEvent[], folder: string): string {
  const members = events.map(
    ({ name }) => `  ${quote(name)}: ${quote(readFileSync(join(folder, `${name}.json`), "utf8"))},\n`,
  );
  return `import type { EventType } from "./event-types.ts";

/** The exact text of one delivered body for each event type. */
export const examples: Readonly<Record<EventType, string>> = {
${members.join("")}};
`;
}

const index = `export { classicEventTypes, eventCatalog, eventTypes } from "./event-types.ts";

export type { components, operations, paths, webhooks } from "./api.d.ts";
export type { EventCatalogRow, EventType } from "./event-types.ts";
export type { Payloads } from "./payloads.d.ts";
`;

function quote(value: string | null | undefined): string {
  return JSON.stringify(value ?? null);
}
