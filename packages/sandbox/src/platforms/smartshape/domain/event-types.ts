import { eventTypes } from "@tacklebox/spec/smartshape";

export function isEventType(name: string): boolean {
  return eventTypes.some((type) => type === name);
}
