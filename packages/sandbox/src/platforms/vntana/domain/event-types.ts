import { eventCatalog } from "@tacklebox/spec/vntana";

/** Which edition of the platform's event names is offered. */
export type CatalogEdition = "classic" | "newer" | "both";

export interface EventTypeRow {
  readonly uuid: string;
  readonly name: string;
  readonly category: string;
  readonly description: string;
  /** The platform publishes no UUID for this event type: the one here is the sandbox's own. */
  readonly madeBySandbox: boolean;
}

/** The event types a sandbox offers. */
export interface Catalog {
  readonly rows: readonly EventTypeRow[];
  /** The names under which an event of a classic name is sent, which may be several or none. */
  readonly namesOf: (classicName: string) => readonly string[];
  readonly has: (name: string) => boolean;
}

export function createCatalog(edition: CatalogEdition): Catalog {
  const known = new Set<string>(eventCatalog.map((row) => row.name));
  const rows = eventCatalog
    .filter((row) => {
      if (edition === "both") return true;
      if (edition === "classic") return row.status === "classic";
      // An event type without a newer name is in both editions.
      return row.status === "newer" || !known.has(toNewerName(row.name));
    })
    .map((row): EventTypeRow => ({
      uuid: row.uuid ?? toSandboxUuid(row.name),
      name: row.name,
      category: row.category,
      description: row.description,
      madeBySandbox: row.uuid === null,
    }));
  const offered = new Set(rows.map((row) => row.name));
  return {
    rows,
    namesOf: (classicName) => [...new Set([classicName, toNewerName(classicName)])].filter((name) => offered.has(name)),
    has: (name) => offered.has(name),
  };
}

// The pairs the platform's guides use for the same happening.
function toNewerName(name: string): string {
  if (name.startsWith("product.")) return name.replace("product.", "asset.");
  if (name.startsWith("showroom.product.")) return name.replace(".product.", ".asset.");
  return name === "client.added" ? "workspace.added" : `${name} has no newer name`;
}

// Zeros all through the front, so that nobody takes it for one of the platform's; the same in every sandbox.
function toSandboxUuid(name: string): string {
  let value = 0;
  for (const character of name) value = (value * 31 + character.charCodeAt(0)) % 0xffff_ffff_ffff;
  return `00000000-0000-4000-8000-${value.toString(16).padStart(12, "0")}`;
}
