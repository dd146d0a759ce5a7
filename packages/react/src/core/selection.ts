import { isFree, type CatalogIndex, type Entry } from "./event-index.ts";

/** What a change of the selection does. */
export interface SelectionChange {
  readonly next: readonly string[];
  readonly reason: "item" | "range" | "group" | "shown" | "clear" | "retired" | "pasted" | "undo" | "reset";
  /** The selection before, where the change was one of many. */
  readonly previous?: readonly string[] | undefined;
  /** The id of the category it took place in. */
  readonly changed?: string | undefined;
}

/** One event type, chosen or taken off. One that cannot be chosen can only be taken off. */
export function changeOne(
  value: readonly string[],
  name: string,
  { known }: Pick<CatalogIndex, "known">,
  isOne = false,
): SelectionChange | undefined {
  const entry = known.get(name);
  const isOn = !value.includes(name);
  if (isOn && entry && !isFree(entry)) return undefined;
  const next = isOne ? [name] : withNames(value, [name], isOn);
  return { next, reason: entry ? "item" : "retired", changed: entry?.group };
}

/** Chooses all of these that can be chosen; takes them off where that is so already, unless `isOn` forbids it. */
export function changeMany(
  value: readonly string[],
  entries: readonly Entry[],
  { reason, isOn }: { readonly reason: SelectionChange["reason"]; readonly isOn?: boolean },
): SelectionChange | undefined {
  const names = entries.filter(isFree).map(({ name }) => name);
  if (names.length === 0) return undefined;
  const had = new Set(value);
  const next = withNames(value, names, isOn ?? names.some((name) => !had.has(name)));
  return { next, reason, previous: value, changed: entries[0]?.group };
}

/** A selection with names added at its end or taken out. What is not named keeps its place, known or not. */
export function withNames(value: readonly string[], names: readonly string[], isOn: boolean): readonly string[] {
  const changed = new Set(names);
  return isOn ? [...new Set([...value, ...names])] : value.filter((name) => !changed.has(name));
}
