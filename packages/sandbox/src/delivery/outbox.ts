import type { Attempt } from "./attempt.ts";

/** The effort to bring one event to one webhook. */
export interface Delivery {
  readonly id: string;
  /** Id of the webhook. */
  readonly webhook: string;
  readonly eventType: string;
  /** ISO 8601, UTC, by the sandbox's clock. */
  readonly createdAt: string;
  /**
   * `waiting` for the time of its next attempt; `declined` when the endpoint left it to the platform; `dropped` when the webhook was gone or
   * off by its time.
   */
  readonly state: "pending" | "waiting" | "delivered" | "declined" | "failed" | "dropped";
  readonly attempts: readonly Attempt[];
  /** ISO 8601, UTC, by the sandbox's clock; only while it waits. */
  readonly nextAttemptAt?: string;
}

/** The deliveries made so far and under way. */
export interface Outbox {
  /** Records a delivery. */
  readonly add: (delivery: Delivery) => void;
  /** Replaces the record of a delivery, as long as it is kept. */
  readonly update: (delivery: Delivery) => void;
  /** A copy, oldest first. */
  readonly list: () => readonly Delivery[];
  /** Starts work for a webhook after everything that was enqueued for it earlier. */
  readonly enqueue: (webhook: string, work: () => Promise<void>) => void;
  /** Nothing is under way. */
  readonly isIdle: () => boolean;
  /** Resolves once nothing is under way, counting what is enqueued meanwhile. */
  readonly settled: () => Promise<void>;
}

const KEPT_DELIVERIES = 10_000;

/** One queue per webhook: its events arrive in the order they happened, while no webhook waits for another's endpoint. */
export function createOutbox(): Outbox {
  const records = new Map<string, Delivery>();
  /** The end of each queue that something is in. */
  const queues = new Map<string, Promise<void>>();

  return {
    add(delivery) {
      records.set(delivery.id, delivery);
      if (records.size > KEPT_DELIVERIES) records.delete(records.keys().next().value ?? "");
    },
    update(delivery) {
      if (records.has(delivery.id)) records.set(delivery.id, delivery);
    },
    list: () => [...records.values()],
    enqueue(webhook, work) {
      const queue = (queues.get(webhook) ?? Promise.resolve()).then(work).finally(() => {
        if (queues.get(webhook) === queue) queues.delete(webhook);
      });
      queues.set(webhook, queue);
    },
    isIdle: () => queues.size === 0,
    async settled() {
      while (queues.size > 0) await Promise.all(queues.values());
    },
  };
}
