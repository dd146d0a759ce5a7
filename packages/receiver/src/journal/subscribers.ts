import type { JournalDelivery } from "./delivery-log.ts";

type Listener = (delivery: JournalDelivery) => unknown;

export interface Told {
  readonly newest: () => number;
  /** The delivery of an attempt, as it is now; `undefined` when it is forgotten. */
  readonly read: (attempt: number) => Promise<JournalDelivery> | undefined;
}

export interface Subscribers {
  readonly add: (listener: Listener) => () => void;
  /** Tells those who wait. Rejects with what a listener threw. */
  readonly tell: () => Promise<unknown>;
}

interface Subscriber {
  readonly listener: Listener;
  /** The number of the attempt it was told last: all that is kept for it. */
  position: number;
  isBusy: boolean;
}

export function createSubscribers({ newest, read }: Told): Subscribers {
  const subscribers = new Set<Subscriber>();

  async function catchUp(subscriber: Subscriber): Promise<void> {
    subscriber.isBusy = true;
    // Not before the answer is on its way: what a listener does may take long.
    await new Promise((resolve) => setTimeout(resolve));
    try {
      while (subscriber.position < newest()) {
        const delivery = await read(++subscriber.position);
        if (!subscribers.has(subscriber)) return;
        if (delivery) await subscriber.listener(delivery);
      }
    } catch (error) {
      subscribers.delete(subscriber);
      throw error;
    } finally {
      subscriber.isBusy = false;
    }
  }

  return {
    add(listener) {
      const subscriber = { listener, position: newest(), isBusy: false };
      subscribers.add(subscriber);
      return () => void subscribers.delete(subscriber);
    },
    tell: () => Promise.all([...subscribers].filter(({ isBusy }) => !isBusy).map(catchUp)),
  };
}
