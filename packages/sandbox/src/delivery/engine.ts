import type { Clock } from "../clock.ts";
import type { OutgoingEvent } from "../platform.ts";
import type { Attempt } from "./attempt.ts";
import { attemptDelivery } from "./attempt.ts";
import type { DeliveryFault, Faults } from "./faults.ts";
import type { Delivery, Outbox } from "./outbox.ts";
import { createOutbox } from "./outbox.ts";
import type { DeliveryPolicy, DeliveryTarget } from "./policy.ts";

export interface EngineOptions {
  readonly policy: DeliveryPolicy;
  readonly clock: Clock;
  readonly fetch: typeof globalThis.fetch;
  readonly faults: Faults;
  readonly allowExternal: boolean;
}

/** Makes deliveries of events. */
export interface Engine {
  readonly send: (event: OutgoingEvent) => void;
  readonly deliveries: () => readonly Delivery[];
  readonly settled: () => Promise<void>;
  /** Ends every attempt under way; nothing is sent any more. */
  readonly stop: () => void;
}

export function createEngine(options: EngineOptions): Engine {
  const { clock } = options;
  const outbox = createOutbox();
  const stopping = new AbortController();
  let made = 0;

  return {
    send(event) {
      const createdAt = new Date(clock.now()).toISOString();
      for (const webhook of event.webhooks) {
        made += 1;
        const delivery: Delivery = {
          id: `delivery-${made}`,
          webhook,
          eventType: event.type,
          createdAt,
          state: "pending",
          attempts: [],
        };
        const fault = options.faults.takeDelivery(event.type);
        outbox.add(delivery, () => deliver({ ...options, delivery, event, fault, outbox, stopped: stopping.signal }));
      }
    },
    deliveries: () => outbox.list(),
    settled: () => outbox.settled(),
    stop: () => stopping.abort(),
  };
}

interface Work extends EngineOptions {
  readonly delivery: Delivery;
  readonly event: OutgoingEvent;
  readonly fault: DeliveryFault | undefined;
  readonly outbox: Outbox;
  readonly stopped: AbortSignal;
}

async function deliver(work: Work): Promise<void> {
  const { policy, delivery, event, fault, outbox, stopped } = work;
  // Asked for at the time of the attempt: a webhook that was changed or removed meanwhile is served as it is now.
  const target = policy.target(delivery.webhook);
  if (!target || stopped.aborted) return outbox.update(delivery.id, { state: "dropped" });
  const body = policy.encode(event.payload, fault === "unknown-event" ? "sandbox.unknown" : event.type);
  const sent = fault === "re-encoded-body" ? reEncode(body) : body;
  const headers = await prove(target, body, work);
  const attempts: Attempt[] = [];
  const times = fault === "duplicate" ? 2 : 1;
  while (attempts.length < times) {
    attempts.push(
      await attemptDelivery({
        url: target.url,
        headers,
        body: sent,
        timeoutMs: policy.timeoutMs,
        allowExternal: work.allowExternal,
        now: work.clock.now,
        fetch: work.fetch,
        stopped,
      }),
    );
  }
  const state = policy.judge({ status: attempts.at(-1)?.answer?.status ?? null });
  return outbox.update(delivery.id, { state, attempts });
}

const AN_HOUR_MS = 3_600_000;

function prove(
  target: DeliveryTarget,
  body: Uint8Array<ArrayBuffer>,
  work: Work,
): Promise<Readonly<Record<string, string>>> {
  const now = work.clock.now();
  switch (work.fault) {
    case "bad-signature":
      return target.prove(new Uint8Array([...body, 0x20]), now);
    case "stale":
      return target.prove(body, now - AN_HOUR_MS);
    case "future":
      return target.prove(body, now + AN_HOUR_MS);
    default:
      return target.prove(body, now);
  }
}

function reEncode(body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(JSON.parse(new TextDecoder().decode(body)), null, 2));
}
