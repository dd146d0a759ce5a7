import type { EventType, Payloads } from "@tacklebox/spec/smartshape";
import type { KnownEvent, UnknownEvent } from "../../event.ts";

/** An event type SmartShape documents. */
export type SmartshapeEventType = EventType;

/**
 * A delivered event. `known` tells a documented type from one that is not; then `type` narrows `payload`. Nothing proves a payload: look
 * up through the API what matters before acting on it.
 */
export type SmartshapeEvent = { [T in EventType]: KnownEvent<T, Payloads[T]> }[EventType] | UnknownEvent;
