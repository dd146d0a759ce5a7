"use client";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { findGroups, indexCatalog, viewGroups, type Entry } from "../core/event-index.ts";
import { namesIn, readSearch } from "../core/match-events.ts";
import { changeMany, changeOne, withNames, type SelectionChange } from "../core/selection.ts";
import type { EventPickerOptions, EventPickerState } from "./event-picker-options.ts";
import { useControllable } from "./use-controllable.ts";
import { useStable } from "./use-stable.ts";

/** What a picker remembers besides the selection. */
interface View {
  readonly query: string;
  /** The selection before the last change of many, and after it. */
  readonly previous?: readonly string[] | undefined;
  readonly next: readonly string[];
  /** The id of the category that was changed last. */
  readonly changed?: string | undefined;
  /** Names outside the catalogue that were chosen, so that one taken off can be put back. */
  readonly seen: readonly string[];
  /** Categories that are not as they were at first. */
  readonly flipped: readonly string[];
}

const none: readonly string[] = [];
/** A catalogue with more than this shows its categories closed at first. */
const few = 40;

/** Chooses event types: search, categories, undo, and names the catalogue does not know. Holds neither texts nor elements. */
export function useEventPicker(options: EventPickerOptions): EventPickerState {
  const { catalog, mode = "many", disabledReason, onValueChange, isLocked } = options;
  const [held, setHeld] = useControllable({ value: options.value, defaultValue: options.defaultValue ?? none });
  const [view, setWholeView] = useState<View>({ query: "", next: none, seen: none, flipped: none });
  const query = useDeferredValue(view.query);
  const index = useMemo(() => indexCatalog(catalog, disabledReason), [catalog, disabledReason]);
  const isListed = (name: string): boolean => index.known.has(name);
  const found = useMemo(() => readSearch(query, (name) => index.known.has(name)), [query, index]);
  const value = mode === "one" ? held.slice(0, 1) : held;
  const start = useRef(value);
  const toggled = useRef<string>(undefined);
  const latest = useRef(value);
  latest.current = value;

  const isSearching = catalog !== undefined && query.trim() !== "";
  // What is closed while searching is closed in that search alone.
  const flipKey = (name: string): string => (isSearching ? `${query} ${name}` : name);
  const isOpen = isSearching || index.known.size <= few;
  const selected = new Set(value);
  const foundGroups = useMemo(() => findGroups(index, found), [index, found]);
  const groups = viewGroups(foundGroups, {
    selected,
    isOpen: (name) => isOpen !== view.flipped.includes(flipKey(name)),
  });
  // Not what the host has put in its place since.
  const canUndo =
    view.previous !== undefined && view.next.length === value.length && view.next.every((name) => selected.has(name));
  const shown = foundGroups.flatMap((group) => group.shown);

  const setView = (change: (last: View) => Partial<View>): void =>
    setWholeView((last) => ({ ...last, ...change(last) }));
  const change = (given: SelectionChange | undefined): void => {
    if (!given || isLocked) return;
    const { next, reason, previous, changed } = given;
    const unlisted = latest.current.filter((name) => !isListed(name));
    setView(({ seen }) => ({ previous, next, changed, seen: withNames(seen, unlisted, true) }));
    // The next change may come before the next render. What the host holds is the host's to say.
    if (options.value === undefined) latest.current = next;
    setHeld(next);
    onValueChange?.(next, { reason });
  };
  const entriesOf = (groupId?: string): readonly Entry[] =>
    [...index.known.values()].filter(({ group }) => groupId === undefined || group === groupId);
  const many = (entries: readonly Entry[], how: Parameters<typeof changeMany>[2]): void =>
    mode === "many" ? change(changeMany(latest.current, entries, how)) : undefined;

  const actions = useStable<EventPickerState["actions"]>({
    search: (text) => setView(() => ({ query: text })),
    toggle(name, isRange) {
      const from = toggled.current;
      toggled.current = name;
      const rows = foundGroups.flatMap((group, at) => (groups[at]?.isOpen ? group.shown : []));
      const [one, other] = [from, name].map((end) => rows.findIndex((row) => row.name === end)) as [number, number];
      if (!isRange || one < 0 || other < 0) return change(changeOne(latest.current, name, index, mode === "one"));
      const range = rows.slice(Math.min(one, other), Math.max(one, other) + 1);
      many(range, { reason: "range", isOn: from !== undefined && latest.current.includes(from) });
    },
    toggleGroup: (groupId) => many(entriesOf(groupId), { reason: "group" }),
    toggleShown: (groupId) =>
      many(entriesOf(groupId).filter(found.isShown), { reason: found.unknown ? "pasted" : "shown" }),
    selectShown: () => many(entriesOf().filter(found.isShown), { reason: "shown", isOn: true }),
    flip(name) {
      const key = flipKey(name);
      setView(({ flipped }) => ({ flipped: withNames(flipped, [key], !flipped.includes(key)) }));
    },
    add(text) {
      const names = namesIn(text, isListed);
      const next = mode === "one" ? names.slice(0, 1) : withNames(latest.current, names, true);
      if (names.length > 0) change({ next, reason: "item" });
    },
    clear: () => change({ next: none, reason: "clear", previous: latest.current }),
    undo: () => canUndo && view.previous && change({ next: view.previous, reason: "undo" }),
    reset: () => change({ next: start.current, reason: "reset" }),
  });
  return {
    value,
    query: view.query,
    isSearching,
    words: found.words,
    unknown: found.unknown,
    groups,
    unlisted: withNames(view.seen, value, true)
      .filter((name) => !isListed(name))
      .map((name, at) => ({ name, id: `x${at}`, isSelected: selected.has(name) })),
    counts: {
      selected: selected.size,
      total: index.known.size,
      shown: shown.length,
      hidden: value.filter(isListed).length - shown.filter(({ name }) => selected.has(name)).length,
    },
    canUndo,
    changed: groups.find(({ id }) => id === view.changed),
    actions,
  };
}
