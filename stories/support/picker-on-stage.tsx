import { EventPicker, type EventPickerProps } from "@tacklebox/react";
import { useEventTypes } from "@tacklebox/react/headless";
import type { ReactNode } from "react";

/** The picker with the catalogue of the story's platform, unless the story has one of its own. */
export function PickerOnStage({ catalog, ...props }: EventPickerProps): ReactNode {
  const events = useEventTypes();
  if (events.state === "loading") return <EventPicker.Loading />;
  return <EventPicker catalog={catalog ?? (events.state === "ready" ? events.value : undefined)} {...props} />;
}
