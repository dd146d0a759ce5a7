import type { EventType, Payloads } from "@tacklebox/spec/roomle";
import type { KnownEvent, UnknownEvent } from "../../event.ts";

/** An event type Roomle documents. */
export type RoomleEventType = EventType;

/**
 * A delivered event. `known` tells a documented type from one that is not; then `type` narrows `payload`. Nothing proves a payload, and a
 * visitor typed the address in it.
 */
export type RoomleEvent = { [T in EventType]: KnownEvent<T, Payloads[T]> }[EventType] | UnknownEvent;
