import type { EventOf, KnownType, ReceivedEvent, UnknownEvent } from "../event.ts";
import type { Proof } from "../platform.ts";
import type { HandlerContext } from "./context.ts";

/**
 * Called with a verified event. When it throws or rejects the platform is answered 500. What it returns is used only where handlers
 * choose whether an event is taken.
 */
export type Handler<E extends ReceivedEvent = ReceivedEvent, P extends Proof = Proof, R = unknown> = (
  event: E,
  context: HandlerContext<P>,
) => R | Promise<R>;

export interface Registry<E extends ReceivedEvent, P extends Proof> {
  on<T extends KnownType<E>>(types: T | readonly T[], handler: Handler<EventOf<E, T>, P>): void;
  unknown(handler: Handler<UnknownEvent, P>): void;
  any(handler: Handler<E, P>): void;
  /** From now on registering throws: an event that has passed would not have been seen. */
  close(): void;
  /** The handlers for an event, in the order in which they are called. */
  handlersFor(event: E): readonly Handler<E, P>[];
}

export function createRegistry<E extends ReceivedEvent, P extends Proof>(): Registry<E, P> {
  // Maps, since an event may be called `__proto__` or `constructor`.
  const byType = new Map<string, Handler<E, P>>();
  const general = new Map<string, Handler<E, P>>();
  let isOpen = true;

  function add(handlers: Map<string, Handler<E, P>>, key: string, handler: Handler<never, P>): void {
    if (!isOpen) throw new Error("Register handlers before the first delivery arrives.");
    if (handlers.has(key)) throw new Error(`There is a handler for "${key}" already.`);
    handlers.set(key, handler as Handler<E, P>); // handlersFor finds it for the events of its key alone
  }

  return {
    on(types, handler) {
      for (const type of [types].flat()) add(byType, type, handler);
    },
    unknown: (handler) => add(general, "unknown", handler),
    any: (handler) => add(general, "any", handler),
    close() {
      isOpen = false;
    },
    handlersFor(event) {
      const own = byType.get(event.type) ?? (event.known ? undefined : general.get("unknown"));
      return [own, general.get("any")].filter((handler) => handler !== undefined);
    },
  };
}
