import type { ReactNode } from "react";
import type { useSlots } from "../../appearance/slots.ts";
import type { PickerItem } from "../../core/event-index.ts";
import type { EventPickerActions } from "../../headless/event-picker-options.ts";
import type { eventPicker } from "../../messages/en/event-picker.ts";
import type { Text } from "../../messages/use-text.ts";

/** What all categories and rows of a picker have in common. The same object until one of its parts changes, which renders them all. */
export interface Shared {
  /** Begins every id, and names the radio buttons. */
  readonly base: string;
  readonly slot: ReturnType<typeof useSlots>;
  readonly t: Text<typeof eventPicker>;
  /** Nothing to choose with, where there is no choice. */
  readonly type: "checkbox" | "radio" | undefined;
  readonly isDisabled: boolean | undefined;
  readonly isLocked: boolean | undefined;
  readonly isSearching: boolean;
  readonly words: readonly string[];
  readonly actions: EventPickerActions;
  readonly renderItem: ((item: PickerItem, content: ReactNode) => ReactNode) | undefined;
}
