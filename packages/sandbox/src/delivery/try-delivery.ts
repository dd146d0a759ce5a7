import type { Clock } from "../clock.ts";
import type { JsonObject } from "../json.ts";
import type { Attempt } from "./attempt.ts";
import { attemptDelivery } from "./attempt.ts";
import type { DeliveryFault } from "./faults.ts";
import type { Delivery, Outbox } from "./outbox.ts";
import type { DeliveryPolicy, DeliveryTarget } from "./policy.ts";
import type { Schedule } from "./schedule.ts";

/** What deliveries depend on. */
export interface DeliveryWorld {
  readonly policy: DeliveryPolicy;
  readonly clock: Clock;
  readonly fetch: typeof globalThis.fetch;
  readonly allowExternal: boolean;
}

interface TryTools extends DeliveryWorld {
  readonly outbox: Outbox;
  readonly schedule: Schedule;
  /** Aborts when the sandbox is reset or closed. */
  readonly stopped: AbortSignal;
}

/** What one try of a delivery starts from. */
interface Try {
  readonly delivery: Delivery;
  readonly payload: JsonObject;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Holds for all tries. */
  readonly fault: DeliveryFault | undefined;
  /** This one included. */
  readonly tries: number;
}

/** Tries once to bring a delivery to its webhook, records that, and does what the platform says follows from it. */
export async function tryDelivery(work: Try, tools: TryTools): Promise<void> {
  const { policy, outbox, stopped } = tools;
  const { delivery, payload, tries } = work;
  // Asked for at the time of the attempt: a webhook that was changed or removed meanwhile is served as it is now.
  const target = policy.target(delivery.webhook);
  if (!target || stopped.aborted) return outbox.update({ ...delivery, state: "dropped" });
  const made = await attempt(target, work, tools);
  const attempts = [...delivery.attempts, ...made];
  const last = made[made.length - 1];
  // After a reset the platform has another state, which this delivery is not part of.
  if (!last || stopped.aborted) return outbox.update({ ...delivery, state: "failed", attempts });
  const verdict = policy.judge(last, tries);
  if (typeof verdict === "object")
    return wait({ ...work, delivery: { ...delivery, attempts } }, tools, verdict.retryInMs);
  outbox.update({ ...delivery, state: verdict, attempts });
  policy.conclude?.({ webhook: delivery.webhook, eventType: delivery.eventType, payload, state: verdict, last, tries });
}

function wait(work: Try, tools: TryTools, ms: number): void {
  const { outbox, schedule, clock } = tools;
  const { delivery, tries } = work;
  const at = clock.now() + ms;
  outbox.update({ ...delivery, state: "waiting", nextAttemptAt: new Date(at).toISOString() });
  schedule.add(at, () => {
    outbox.update(delivery);
    outbox.enqueue(delivery.webhook, () => tryDelivery({ ...work, tries: tries + 1 }, tools));
  });
}

async function attempt(target: DeliveryTarget, { body, fault, tries }: Try, tools: TryTools): Promise<Attempt[]> {
  const { policy, clock, allowExternal, fetch, stopped } = tools;
  const { now } = clock;
  const sent = {
    url: target.url,
    headers: await prove(target, body, { fault, now: now() }),
    body: fault === "re-encoded-body" ? reEncode(body) : body,
    timeoutMs: policy.timeoutMs,
    allowExternal,
    now,
    fetch,
    stopped,
  };
  const first = await attemptDelivery(sent);
  return fault === "duplicate" && tries === 1 ? [first, await attemptDelivery(sent)] : [first];
}

const AN_HOUR_MS = 3_600_000;

function prove(
  target: DeliveryTarget,
  body: Uint8Array<ArrayBuffer>,
  { fault, now }: { readonly fault: DeliveryFault | undefined; readonly now: number },
): Promise<Readonly<Record<string, string>>> {
  switch (fault) {
    case "bad-signature":
      return target.proveWrongly?.() ?? target.prove(new Uint8Array([...body, 0x20]), now);
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
