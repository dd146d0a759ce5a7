import type { EventCatalog, EventType } from "@tacklebox/client";
import { fold, type Search } from "./match-events.ts";

/** One event type as a picker shows it. */
export interface PickerItem extends EventType {
  /** Unique in its picker and fit for an element's id, which names are not. */
  readonly id: string;
  readonly isSelected: boolean;
  /** Why it cannot be chosen. One that is chosen already may still be taken off. */
  readonly reason?: string | undefined;
}

/** One category as a picker shows it. */
export interface PickerGroup {
  readonly id: string;
  readonly name: string;
  /** What people see: the name, where the platform has nothing better. */
  readonly title: string;
  /** How many are chosen, of all that can be, whether the search shows them or not. */
  readonly selected: number;
  readonly total: number;
  readonly isOpen: boolean;
  /** What the search leaves. */
  readonly items: readonly PickerItem[];
}

/** One event type of a prepared catalogue. Both its items are made once, so that rows can tell by identity that nothing changed. */
export interface Entry {
  readonly name: string;
  readonly reason: string | undefined;
  /** What is searched. */
  readonly text: string;
  /** The id of its category. */
  readonly group: string;
  readonly off: PickerItem;
  readonly on: PickerItem;
}

/** A catalogue, prepared once. A name that comes twice stands in its first place; categories without events are left out. */
export interface CatalogIndex {
  readonly groups: readonly (Pick<PickerGroup, "id" | "name" | "title"> & { readonly entries: readonly Entry[] })[];
  /** A map, because `constructor` is a name like any other. */
  readonly known: ReadonlyMap<string, Entry>;
}

export function indexCatalog(
  catalog: EventCatalog | undefined,
  disabledReason?: (eventType: EventType) => string | undefined,
): CatalogIndex {
  const known = new Map<string, Entry>();
  const groups = (catalog?.categories ?? []).map((category, at) => {
    const group = String(at);
    const entries: Entry[] = [];
    for (const eventType of category.eventTypes) {
      const { name, description = "" } = eventType;
      if (known.has(name)) continue;
      const reason = disabledReason?.(eventType);
      const off = { ...eventType, id: String(known.size), reason, isSelected: false };
      const on = { ...off, isSelected: true };
      const entry = { name, reason, text: fold(`${name} ${description}`), group, off, on };
      known.set(name, entry);
      entries.push(entry);
    }
    const { name, title = name } = category;
    return { id: group, name, title, entries };
  });
  return { groups: groups.filter(({ entries }) => entries.length > 0), known };
}

/** A category with what a search leaves of it. */
export interface FoundGroup extends Pick<PickerGroup, "id" | "name" | "title"> {
  /** Those that can be chosen, shown or not. */
  readonly free: readonly Entry[];
  readonly shown: readonly Entry[];
}

/** Searches a catalogue. Apart from {@link viewGroups}, which every change of the selection asks for. */
export function findGroups({ groups }: CatalogIndex, { isShown }: Search): readonly FoundGroup[] {
  return groups.map(({ entries, ...group }) => ({
    ...group,
    free: entries.filter(isFree),
    shown: entries.filter(isShown),
  }));
}

/** The categories as a picker shows them. */
export function viewGroups(
  groups: readonly FoundGroup[],
  { selected, isOpen }: { readonly selected: ReadonlySet<string>; readonly isOpen: (name: string) => boolean },
): readonly PickerGroup[] {
  return groups.map(({ free, shown, ...group }) => ({
    ...group,
    selected: free.filter((entry) => selected.has(entry.name)).length,
    total: free.length,
    isOpen: isOpen(group.name),
    items: shown.map((entry) => (selected.has(entry.name) ? entry.on : entry.off)),
  }));
}

/** Whether it can be chosen. */
export function isFree({ reason }: { readonly reason?: string | undefined }): boolean {
  return reason === undefined;
}
