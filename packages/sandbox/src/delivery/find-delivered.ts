import type { Delivery } from "./outbox.ts";

/** The newest delivery of an event type that an endpoint took; throws, with what there was instead, where none did. */
export function findDelivered(deliveries: readonly Delivery[], eventType: string): Delivery {
  const ofType = deliveries.filter((delivery) => delivery.eventType === eventType);
  const arrived = ofType.findLast((delivery) => delivery.state === "delivered");
  if (arrived) return arrived;
  const others = new Set(deliveries.map((delivery) => delivery.eventType));
  const reason =
    ofType.length > 0
      ? ofType.map(describe).join("; ")
      : `no webhook that is switched on asked for it where it happened, or it did not happen. ${list(others)}`;
  throw new Error(`No ${eventType} was delivered: ${reason}`);
}

function describe({ id, state, attempts, nextAttemptAt }: Delivery): string {
  const last = attempts.at(-1);
  if (!last) return `${id} is ${state}`;
  const outcome = last.answer ? `was answered ${last.answer.status}` : (last.cause?.message ?? "has no answer");
  const meaning = state === "declined" ? ", which leaves it to the platform" : "";
  return `${id} to ${last.request.url} ${nextAttemptAt ? `waits until ${nextAttemptAt}` : state}: ${outcome}${meaning}`;
}

function list(eventTypes: ReadonlySet<string>): string {
  return eventTypes.size > 0 ? `There were deliveries of ${[...eventTypes].join(", ")}` : "There were no deliveries";
}
