"use client";
import { useId, type ReactElement } from "react";
import { Surface, type CommonProps } from "../../appearance/surface.tsx";
import { isTransient } from "../../core/is-transient.ts";
import { PlainError } from "../error-view/plain-error.tsx";
import { guard } from "../published/guard.tsx";
import type { ErrorTwinProps, Published } from "../published/published.tsx";
import { LoadingSurface } from "../skeleton/skeleton.tsx";
import type { EventPickerProps } from "./event-picker-props.ts";
import { PickerBody } from "./picker-body.tsx";

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

function FailedPicker({ error, onRetry, children, ...rest }: ErrorTwinProps): ReactElement {
  return (
    <Surface name={surface} state="error" {...rest}>
      <PlainError onRetry={error && !isTransient(error) ? undefined : onRetry}>{children}</PlainError>
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
    Error: FailedPicker,
  },
);

/** `EventPicker.Loading` for Server Components, which cannot look into a component of the page. */
export const EventPickerLoading: typeof EventPicker.Loading = EventPicker.Loading;

/** `EventPicker.Error` for Server Components. */
export const EventPickerError: typeof EventPicker.Error = EventPicker.Error;
