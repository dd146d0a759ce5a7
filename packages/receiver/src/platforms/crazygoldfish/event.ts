import type { components, EventType, Payloads } from "@tacklebox/spec/crazygoldfish";
import type { KnownEvent, UnknownEvent } from "../../event.ts";

/** A template that CrazyGoldFish documents by its name. */
export type CrazygoldfishEventType = EventType;

/** What is known of the payload of a template that only your account has: the frame, and of `data` that it is an object. Proposed. */
export type TemplatePayload<T extends string = string> = components["schemas"]["TemplateEvent"] & {
  template: { name: T };
};

/**
 * A delivered event; its type is the template's name. `known` tells a documented or listed template from any other; then `type` narrows
 * `payload`. `T` are the names in the option `templates`.
 */
export type CrazygoldfishEvent<T extends string = never> =
  | { [N in EventType]: KnownEvent<N, Payloads[N]> }[EventType]
  | { [N in Exclude<T, EventType>]: KnownEvent<N, TemplatePayload<N>> }[Exclude<T, EventType>]
  | UnknownEvent;
