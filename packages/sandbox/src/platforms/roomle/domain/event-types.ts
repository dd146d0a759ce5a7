import type { EventType } from "@tacklebox/spec/roomle";
import { eventTypes } from "@tacklebox/spec/roomle";

export function isEventType(name: string): name is EventType {
  return eventTypes.some((type) => type === name);
}
