import type { ReceivedEvent } from "../event.ts";
import type { Result } from "../outcome.ts";
import type { Proof } from "../platform.ts";
import type { HandlerContext } from "./context.ts";
import type { Handler } from "./registry.ts";

export interface Dispatch<E extends ReceivedEvent, P extends Proof> {
  readonly handlers: readonly Handler<E, P>[];
  readonly event: E;
  readonly context: HandlerContext<P>;
  readonly report: (error: unknown) => void;
}

/** Calls the handlers one after the other, and stops at the first that fails. */
export async function dispatch<E extends ReceivedEvent, P extends Proof>(delivery: Dispatch<E, P>): Promise<Result> {
  const { handlers, event, context, report } = delivery;
  try {
    for (const handler of handlers) await handler(event, context);
  } catch (error) {
    report(error);
    return { kind: "failed", status: 500, reason: "handler_failed" };
  }
  return { kind: handlers.length > 0 ? "handled" : "ignored", status: 200 };
}
