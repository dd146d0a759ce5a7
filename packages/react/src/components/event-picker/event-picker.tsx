"use client";
import { useId, type ReactElement, type ReactNode } from "react";
import { Surface, type CommonProps } from "../../appearance/surface.tsx";
import type { PickerItem } from "../../core/event-index.ts";
import type { EventPickerOptions } from "../../headless/event-picker-options.ts";
import { isTransient } from "../../core/is-transient.ts";
import { eventPicker } from "../../messages/en/event-picker.ts";
import { useText } from "../../messages/use-text.ts";
import { PlainError } from "../error-view/plain-error.tsx";
import { guard } from "../published/guard.tsx";
import type { ErrorTwinProps, Published } from "../published/published.tsx";
import { LoadingSurface } from "../skeleton/skeleton.tsx";
import { PickerBody } from "./picker-body.tsx";

/** What the picker itself takes; everything else goes to its outermost element. */
export interface EventPickerOwnProps extends Omit<EventPickerOptions, "isLocked"> {
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

export interface EventPickerProps extends EventPickerOwnProps, Omit<CommonProps, keyof EventPickerOwnProps> {}

const surface = "event-picker";

function EventPickerView(props: EventPickerProps): ReactElement {
  // oxlint-disable-next-line no-unused-vars -- named to be kept from the outermost element
  const { catalog, value, defaultValue, onValueChange, mode, disabledReason, isDisabled, isReadOnly, ...more } = props;
  // oxlint-disable-next-line no-unused-vars -- likewise
  const { label, help, error, problem, name, renderItem, renderEmpty, rootRef, ...rest } = more;
  const base = useId();
  return (
    <Surface
      name={surface}
      state={catalog ? "ready" : "error"}
      rootRef={rootRef}
      role="group"
      aria-labelledby={`${base}-label`}
      aria-describedby={`${base}-notes`}
      aria-disabled={isDisabled || undefined}
      {...rest}
    >
      <PickerBody {...props} base={base} />
    </Surface>
  );
}

function EventPickerError({ error, onRetry, children, ...rest }: ErrorTwinProps): ReactElement {
  const t = useText(eventPicker);
  return (
    <Surface name={surface} state="error" {...rest}>
      <PlainError onRetry={error && !isTransient(error) ? undefined : onRetry}>
        {children ?? t("picker.missing")}
      </PlainError>
    </Surface>
  );
}

/**
 * Chooses the events a webhook is sent for: by category, by search, by a pasted list. Loads nothing: hand it the catalogue. Event types
 * that were chosen and have left the catalogue stay chosen until somebody takes them off.
 *
 * @example
 * <EventPicker catalog={catalog} value={names} onValueChange={setNames} mode={api.capabilities.eventTypes} />
 */
export const EventPicker: Published<EventPickerProps> = Object.assign(
  guard<EventPickerProps>({ name: "EventPicker", surface }, EventPickerView),
  {
    Loading: (props: CommonProps) => <LoadingSurface name={surface} lines={6} {...props} />,
    Error: EventPickerError,
  },
);
