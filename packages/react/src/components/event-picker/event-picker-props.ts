import type { EventCatalog, EventType } from "@tacklebox/client";
import type { ReactNode } from "react";
import type { CommonProps } from "../../appearance/surface.tsx";
import type { PickerItem } from "../../core/event-index.ts";
import type { EventsChange } from "../../headless/event-picker-options.ts";

export interface EventPickerProps extends CommonProps {
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
  /** @defaultValue Events */
  readonly label?: ReactNode;
  readonly help?: ReactNode;
  /** What is wrong with the selection. */
  readonly error?: ReactNode;
  /** In place of the list when there is no catalogue: why, and a way to try again. */
  readonly problem?: ReactNode;
  /** Submits the selection with the form around: one hidden input of this name for each chosen event type. */
  readonly name?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Readable, searchable, submitted, and unchangeable. */
  readonly isReadOnly?: boolean | undefined;
  /** What stands beside the box, inside its label; `content` is what would stand there otherwise. Keep the function, or every row renders each time. */
  readonly renderItem?: ((item: PickerItem, content: ReactNode) => ReactNode) | undefined;
  /** When nothing matches the search, or, with an empty one, when the catalogue is empty. */
  readonly renderEmpty?: ((query: string) => ReactNode) | undefined;
}
