import type { Attempt } from "./attempt.ts";
import type { Verdict } from "./policy.ts";

/** The effort to bring one event to one webhook. */
export interface Delivery {
  readonly id: string;
  /** Id of the webhook. */
  readonly webhook: string;
  readonly eventType: string;
  /** ISO 8601, UTC, by the sandbox's clock. */
  readonly createdAt: string;
  readonly state: "pending" | "dropped" | Verdict;
  readonly attempts: readonly Attempt[];
}

/** The deliveries made so far and under way. */
export interface Outbox {
  /** Records a delivery and starts it after all earlier ones to the same webhook. */
  readonly add: (delivery: Delivery, work: () => Promise<void>) => void;
  /** Changes the record of a delivery. */
  readonly update: (id: string, change: Partial<Pick<Delivery, "state" | "attempts">>) => void;
  /** A copy, oldest first. */
  readonly list: () => readonly Delivery[];
  /** Resolves once nothing is under way, counting what is added meanwhile. */
  readonly settled: () => Promise<void>;
}

const KEPT_DELIVERIES = 10_000;

/** One queue per webhook: its events arrive in the order they happened, while no webhook waits for another's endpoint. */
export function createOutbox(): Outbox {
  const records = new Map<string, Delivery>();
  const queues = new Map<string, Promise<void>>();

  return {
    add(delivery, work) {
      records.set(delivery.id, delivery);
      if (records.size > KEPT_DELIVERIES) records.delete(records.keys().next().value ?? "");
      const queue = (queues.get(delivery.webhook) ?? Promise.resolve()).then(work);
      queues.set(delivery.webhook, queue);
    },
    update(id, change) {
      const record = records.get(id);
      if (record) records.set(id, { ...record, ...change });
    },
    list: () => [...records.values()],
    async settled() {
      for (let seen: readonly Promise<void>[] = []; ;) {
        const current = [...queues.values()];
        if (current.every((queue, index) => queue === seen[index])) return;
        await Promise.all(current);
        seen = current;
      }
    },
  };
}
