import type { Journal } from "../exchange.ts";
import type { Outcome } from "../outcome.ts";
import { answerQuery } from "./answer-query.ts";
import { createAttemptStore, type StoredDelivery } from "./attempt-store.ts";
import type { JournalDelivery, JournalPage, JournalQuery } from "./delivery-log.ts";
import { keepAttempt } from "./keep-attempt.ts";
import { createSubscribers } from "./subscribers.ts";

export interface MemoryJournalOptions {
  /** Requests. When full, the oldest is forgotten, first among those without a proof where they fill more than half. @defaultValue 500 */
  readonly maxEntries?: number | undefined;
  /** About, with bodies and headers. A body that is larger alone is not kept. @defaultValue 10_000_000 */
  readonly maxBytes?: number | undefined;
  /**
   * The id that the platform gave the webhook, where the endpoint has one; for several, a function that finds it, by `keyId` or
   * `tenant` for instance. What belongs to no known webhook is shown for every one. @defaultValue not known
   */
  readonly webhookId?: string | ((outcome: Outcome) => string | undefined) | undefined;
  /** The receiver's clock, for how long an answer took: milliseconds since 1970. @defaultValue Date.now */
  readonly now?: (() => number) | undefined;
}

export interface MemoryJournal extends Journal {
  /**
   * Answers `GET` with a page of deliveries, as `deliveriesFrom` of `@tacklebox/client` reads it. Whoever may call it reads what your
   * endpoint is sent: put your own authentication in front. Needs no `this`.
   */
  readonly fetch: (request: Request) => Promise<Response>;
  /**
   * Tells of each request that is answered from now on, in order, with the delivery as it then is. Waits for what the listener returns;
   * meanwhile nothing is put aside for it: what the journal has forgotten by then is left out. One that throws or rejects is told no
   * more, and `onError` of the receiver is. Returns the end of it.
   */
  readonly subscribe: (listener: (delivery: JournalDelivery) => unknown) => () => void;
}

/**
 * Keeps what a receiver is sent and what became of it, for a log of deliveries where the platform has none. In the memory of one
 * process: it forgets at a restart, and other processes do not see it. Holds bodies as they came, of strangers too; the values of
 * headers and of members of the URL's query that may be credentials are left out, by their names.
 *
 * @example
 * const journal = createMemoryJournal();
 * const receiver = createReceiver({ platform, journal });
 * app.get("/deliveries", signedInOnly, (c) => journal.fetch(c.req.raw));
 *
 * @throws {RangeError} when a bound is not above zero.
 */
export function createMemoryJournal({
  maxEntries = 500,
  maxBytes = 10_000_000,
  webhookId = "",
  now = Date.now,
}: MemoryJournalOptions = {}): MemoryJournal {
  if (!(Math.min(maxEntries, maxBytes) > 0)) throw new RangeError("maxEntries and maxBytes must be above zero.");
  const store = createAttemptStore({ maxEntries, maxBytes });
  const subscribers = createSubscribers({
    newest: store.newest,
    read(attempt) {
      const delivery = store.deliveryOf(attempt);
      return delivery && toDelivery(delivery);
    },
  });

  async function readPage({ limit, cursor, ...wanted }: JournalQuery): Promise<JournalPage> {
    const found = store.deliveries().filter((delivery) => fits(delivery, wanted));
    const rest = found.filter(({ number }) => number < cursor);
    const page = rest.slice(0, limit);
    const last = page.at(-1);
    return {
      items: await Promise.all(page.map(toDelivery)),
      total: found.length,
      ...(last && page.length < rest.length && { nextCursor: `${last.number}` }),
    };
  }

  return {
    record(exchange) {
      const answeredAt = now();
      const { outcome, receivedAt: createdAt = new Date(answeredAt) } = exchange;
      const { type: eventType = "", deliveryKey } = outcome;
      const webhook = typeof webhookId === "function" ? (webhookId(outcome) ?? "") : webhookId;
      const attempt = keepAttempt(exchange, { receivedAt: createdAt, answeredAt, maxBytes });
      // Two webhooks of one endpoint may bring the same event at the same time.
      const key = deliveryKey && `${webhook} ${deliveryKey}`;
      store.add({ attempt, createdAt, webhookId: webhook, eventType, key });
      return subscribers.tell();
    },
    fetch: (request) => answerQuery(request, readPage),
    subscribe: subscribers.add,
  };
}

function fits(
  delivery: StoredDelivery,
  { webhookId, eventType, status }: Omit<JournalQuery, "limit" | "cursor">,
): boolean {
  return (
    (webhookId === undefined || [webhookId, ""].includes(delivery.webhookId)) &&
    (eventType === undefined || eventType === delivery.eventType) &&
    (status === undefined || status === statusOf(delivery))
  );
}

// By the last answer, as user interfaces show it.
function statusOf({ attempts }: StoredDelivery): JournalDelivery["status"] {
  const last = attempts.at(-1);
  if (last?.kind === "declined") return "declined";
  return last?.status === 200 ? "delivered" : "failed";
}

async function toDelivery(delivery: StoredDelivery): Promise<JournalDelivery> {
  const { number, createdAt, webhookId, eventType, attempts } = delivery;
  return {
    // After a restart the numbers begin again; the time tells them apart.
    id: `${createdAt.getTime().toString(36)}-${number}`,
    webhookId,
    eventType,
    status: statusOf(delivery),
    createdAt: createdAt.toISOString(),
    attempts: await Promise.all(attempts.map(({ read }) => read())),
  };
}
