import type { EventType, Payloads } from "@tacklebox/spec/vntana";
import type { KnownEvent, UnknownEvent } from "../../event.ts";

/** An event type VNTANA documents, by its classic name (`product.completed`) or its newer one (`asset.completed`). */
export type VntanaEventType = EventType;

/** A delivered event. `known` tells a documented type from one that is not; then `type` narrows `payload`. */
export type VntanaEvent = { [T in EventType]: KnownEvent<T, Payloads[T]> }[EventType] | UnknownEvent;

/**
 * The classic name of an event type, for comparing: VNTANA renamed product to asset and client to workspace, and both
 * spellings are in use. Other names are returned as they are.
 */
export function canonicalType(type: string): string {
  if (type === "workspace.added") return "client.added";
  return type.replace(/^asset\./, "product.").replace(/^showroom\.asset\./, "showroom.product.");
}
