import type { KeptAttempt } from "./keep-attempt.ts";

export interface Room {
  readonly maxEntries: number;
  readonly maxBytes: number;
}

export interface StoredDelivery {
  readonly number: number;
  readonly createdAt: Date;
  readonly webhookId: string;
  readonly eventType: string;
  /** At least one, the oldest first. */
  readonly attempts: KeptAttempt[];
}

export interface NewAttempt extends Pick<StoredDelivery, "createdAt" | "webhookId" | "eventType"> {
  readonly attempt: KeptAttempt;
  /** Attempts with the same key are of one delivery. */
  readonly key: string | undefined;
}

export interface AttemptStore {
  add(attempt: NewAttempt): void;
  /** The number of the newest attempt; the first is 1. */
  newest(): number;
  /** The delivery of an attempt, unless that had to make room. */
  deliveryOf(attempt: number): StoredDelivery | undefined;
  /** The newest first. */
  deliveries(): readonly StoredDelivery[];
}

interface Entry {
  readonly attempt: KeptAttempt;
  readonly delivery: StoredDelivery;
  readonly key: string | undefined;
}

/**
 * Keeps attempts, of each delivery together, and forgets the oldest when there is no room: among strangers' where those fill more than
 * half. So whoever floods an endpoint with requests that prove nothing pushes out others of their kind, and not the platform's.
 */
export function createAttemptStore({ maxEntries, maxBytes }: Room): AttemptStore {
  const entries = new Map<number, Entry>();
  const deliveries = new Map<number, StoredDelivery>();
  const byKey = new Map<string, StoredDelivery>();
  const all = { entries: 0, bytes: 0 };
  const unproved = { entries: 0, bytes: 0 };
  let count = 0;

  const exceeds = ({ entries: kept, bytes }: typeof all, share: number): boolean =>
    kept > maxEntries * share || bytes > maxBytes * share;

  function weigh({ bytes, isUnproved }: KeptAttempt, sign: 1 | -1): void {
    for (const sum of isUnproved ? [all, unproved] : [all]) {
      sum.entries += sign;
      sum.bytes += sign * bytes;
    }
  }

  function forgetOldest(): void {
    const isUnprovedOnly = exceeds(unproved, 0.5);
    for (const [number, { attempt, delivery, key }] of entries) {
      if (isUnprovedOnly && !attempt.isUnproved) continue;
      entries.delete(number);
      weigh(attempt, -1);
      delivery.attempts.shift();
      if (delivery.attempts.length > 0) return;
      deliveries.delete(delivery.number);
      if (key !== undefined) byKey.delete(key);
      return;
    }
  }

  return {
    add({ attempt, key, ...facts }) {
      const number = ++count;
      const known = key === undefined ? undefined : byKey.get(key);
      const delivery = known ?? { ...facts, number, attempts: [] };
      delivery.attempts.push(attempt);
      if (key !== undefined) byKey.set(key, delivery);
      deliveries.set(delivery.number, delivery);
      entries.set(number, { attempt, delivery, key });
      weigh(attempt, 1);
      while (exceeds(all, 1)) forgetOldest();
    },
    newest: () => count,
    deliveryOf: (attempt) => entries.get(attempt)?.delivery,
    deliveries: () => [...deliveries.values()].toReversed(),
  };
}
