import type { EventCatalog, EventType } from "@tacklebox/client";
import type { PickerGroup, PickerItem } from "../core/event-index.ts";
import type { SelectionChange } from "../core/selection.ts";

/** What changed a selection. */
export interface EventsChange {
  readonly reason: SelectionChange["reason"];
}

export interface EventPickerOptions {
  /** The platform's event types. `undefined` where they could not be loaded: then names are typed in. Keep the object. */
  readonly catalog: EventCatalog | undefined;
  /** The names of the chosen event types. */
  readonly value?: readonly string[] | undefined;
  readonly defaultValue?: readonly string[] | undefined;
  readonly onValueChange?: ((names: readonly string[], details: EventsChange) => void) | undefined;
  /** How many a webhook takes: the platform's `capabilities.eventTypes`. @defaultValue many */
  readonly mode?: "many" | "one" | "all" | undefined;
  /** Why an event type cannot be chosen; `undefined` for those that can. Keep the function. */
  readonly disabledReason?: ((eventType: EventType) => string | undefined) | undefined;
  /** Nothing changes, whoever asks. */
  readonly isLocked?: boolean | undefined;
}

/** A picker as it is, and what it can do. */
export interface EventPickerState {
  readonly value: readonly string[];
  readonly query: string;
  readonly isSearching: boolean;
  /** To be marked in what is shown. */
  readonly words: readonly string[];
  /** What the catalogue does not have of a pasted list; absent while the search is for words. */
  readonly unknown: readonly string[] | undefined;
  /** The categories, with what the search leaves of them. */
  readonly groups: readonly PickerGroup[];
  /** Chosen, and not in the catalogue: kept, and sent back as they are, until somebody takes them off. Then they stay in sight. */
  readonly unlisted: readonly PickerItem[];
  /** `hidden`: chosen, and not shown by the search. */
  readonly counts: Readonly<Record<"selected" | "total" | "shown" | "hidden", number>>;
  /** The last change was one of many, and can be taken back. */
  readonly canUndo: boolean;
  /** The category that was changed last. */
  readonly changed: PickerGroup | undefined;
  /** The same functions in every render. */
  readonly actions: EventPickerActions;
}

export interface EventPickerActions {
  readonly search: (query: string) => void;
  /** With `isRange` everything in sight from the one that was toggled last to this one becomes what that one is. */
  readonly toggle: (name: string, isRange?: boolean) => void;
  /** All of a category, whatever the search shows; none where all are chosen. */
  readonly toggleGroup: (groupId: string) => void;
  /** The same for what the search leaves of a category or, without an id, of all. */
  readonly toggleShown: (groupId?: string) => void;
  /** Chooses what the search leaves of all. */
  readonly selectShown: () => void;
  /** Opens or closes a category. */
  readonly flip: (groupName: string) => void;
  /** Adds names that somebody typed, in the catalogue or not. */
  readonly add: (text: string) => void;
  readonly clear: () => void;
  /** Takes the last change of many back. */
  readonly undo: () => void;
  /** Back to what it began with. */
  readonly reset: () => void;
}
