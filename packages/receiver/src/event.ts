export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [member: string]: JsonValue;
}

/** An event whose type is in the platform's contract. Its payload is typed by the contract, not checked against it. */
export interface KnownEvent<T extends string = string, Payload = unknown> {
  readonly type: T;
  readonly known: true;
  readonly payload: Payload;
}

/** An event of a type the contract does not list: platforms add types without notice, and that is no error. */
export interface UnknownEvent {
  readonly type: string;
  readonly known: false;
  readonly payload: JsonObject;
}

export type ReceivedEvent = KnownEvent | UnknownEvent;

/** The event types of `E` that its contract lists. */
export type KnownType<E extends ReceivedEvent> = Extract<E, { readonly known: true }>["type"];

/** The members of `E` with the type `T`. */
export type EventOf<E extends ReceivedEvent, T extends string = string> = Extract<
  E,
  { readonly known: true; readonly type: T }
>;

/** True when the event is listed in the contract and, with `type`, of that type; narrows either way. */
export function isKnownEvent<E extends ReceivedEvent, T extends KnownType<E> = KnownType<E>>(
  event: E,
  type?: T,
): event is EventOf<E, T> {
  return event.known && (type === undefined || event.type === type);
}
