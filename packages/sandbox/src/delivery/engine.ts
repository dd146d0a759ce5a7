import type { OutgoingEvent } from "../platform.ts";
import type { Faults } from "./faults.ts";
import type { Delivery } from "./outbox.ts";
import { createOutbox } from "./outbox.ts";
import type { Schedule } from "./schedule.ts";
import { createSchedule } from "./schedule.ts";
import type { DeliveryWorld } from "./try-delivery.ts";
import { tryDelivery } from "./try-delivery.ts";

export interface EngineOptions extends DeliveryWorld {
  readonly faults: Faults;
}

/** Makes deliveries of events. */
export interface Engine extends Pick<Schedule, "settled" | "advance"> {
  readonly send: (event: OutgoingEvent) => void;
  readonly deliveries: () => readonly Delivery[];
  /** Ends every attempt under way and drops what waits; nothing is sent any more. */
  readonly stop: () => void;
}

export function createEngine(options: EngineOptions): Engine {
  const { clock, faults, policy } = options;
  const outbox = createOutbox();
  const schedule = createSchedule({ clock, outbox });
  const stopping = new AbortController();
  const tools = { ...options, outbox, schedule, stopped: stopping.signal };
  let made = 0;

  return {
    send({ type, payload, webhooks }) {
      const createdAt = new Date(clock.now()).toISOString();
      for (const webhook of webhooks) {
        made += 1;
        const id = `delivery-${made}`;
        const delivery: Delivery = { id, webhook, eventType: type, createdAt, state: "pending", attempts: [] };
        const fault = faults.takeDelivery(type);
        const body = policy.encode(payload, fault === "unknown-event" ? "sandbox.unknown" : type);
        outbox.add(delivery);
        outbox.enqueue(webhook, () => tryDelivery({ delivery, payload, body, fault, tries: 1 }, tools));
      }
    },
    deliveries: () => outbox.list(),
    settled: schedule.settled,
    advance: schedule.advance,
    stop() {
      stopping.abort();
      schedule.stop();
    },
  };
}
