import type { ReceivedEvent } from "../event.ts";
import type { Result } from "../outcome.ts";
import type { Choice, Proof } from "../platform.ts";
import type { HandlerContext } from "./context.ts";
import type { Handler } from "./registry.ts";

export interface Dispatch<E extends ReceivedEvent, P extends Proof> {
  readonly handlers: readonly Handler<E, P>[];
  readonly event: E;
  readonly context: HandlerContext<P>;
  /** Whether it is up to the handlers to take the event. */
  readonly theyChoose: boolean;
  readonly report: (error: unknown) => void;
}

/** Calls the handlers one after the other, and stops at the first that fails. Where they choose, one that takes the event is enough. */
export async function dispatch<E extends ReceivedEvent, P extends Proof>(delivery: Dispatch<E, P>): Promise<Result> {
  const { handlers, event, context, theyChoose, report } = delivery;
  const returned: unknown[] = [];
  try {
    for (const handler of handlers) returned.push(await handler(event, context));
  } catch (error) {
    report(error);
    return { kind: "failed", status: 500, reason: "handler_failed" };
  }
  // Nothing else counts, of JavaScript callers neither: a good answer keeps the platform from acting.
  if (theyChoose && !returned.some(isTaken)) return { kind: "declined", status: 501 };
  return { kind: handlers.length > 0 ? "handled" : "ignored", status: 200 };
}

function isTaken(returned: unknown): boolean {
  const { taken }: Partial<Record<keyof Choice, unknown>> = Object(returned);
  return taken === true;
}
