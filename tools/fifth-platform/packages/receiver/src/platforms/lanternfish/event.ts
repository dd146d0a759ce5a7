import type { EventType, Payloads } from "@tacklebox/spec/lanternfish";
import type { KnownEvent, UnknownEvent } from "../../event.ts";

/** A delivered event. `known` tells a documented type from one that is not; then `type` narrows `payload`. */
export type LanternfishEvent = { [T in EventType]: KnownEvent<T, Payloads[T]> }[EventType] | UnknownEvent;
