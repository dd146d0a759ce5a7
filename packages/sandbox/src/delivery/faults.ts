/** Misbehaviours of the API, provoked on the next matching call. */
export const apiFaults = [
  "expired-session",
  "bad-credentials",
  "forbidden",
  "not-found",
  "conflict",
  "validation-error",
  "rate-limit",
  "server-error",
  "html-instead-of-json",
  "html-under-200",
  "empty-error-body",
  "success-false-under-200",
  "redirect-to-other-origin",
  "network-down",
  "never-answers",
] as const;
export type ApiFault = (typeof apiFaults)[number];

/** Misbehaviours of the next matching delivery. */
export const deliveryFaults = [
  "bad-signature",
  "stale",
  "future",
  "duplicate",
  "re-encoded-body",
  "unknown-event",
] as const;
export type DeliveryFault = (typeof deliveryFaults)[number];

/** What goes wrong next, how often (1 unless told), and for which operation id or event type (any unless told). */
export type FaultOrder =
  | { readonly fault: ApiFault; readonly operation?: string; readonly times?: number }
  | { readonly fault: DeliveryFault; readonly eventType?: string; readonly times?: number };

/** Faults that wait for their call or delivery. */
export interface Faults {
  /** Orders a fault; orders that match the same call are served in order, one a call. */
  readonly next: (order: FaultOrder) => void;
  readonly takeApi: (operation: string | null) => ApiFault | undefined;
  readonly takeDelivery: (eventType: string) => DeliveryFault | undefined;
  /** What is still to come. */
  readonly pending: () => readonly FaultOrder[];
  readonly clear: () => void;
}

/** Operation ids and event types of the contract, so that a misspelt one is not waited for in vain. */
export interface FaultPlaces {
  readonly operations: readonly string[];
  readonly eventTypes: readonly string[];
}

export function createFaults(places: FaultPlaces): Faults {
  let waiting: (FaultOrder & { readonly times: number })[] = [];

  function take<Name extends string>(
    names: readonly Name[],
    matches: (order: FaultOrder) => boolean,
  ): Name | undefined {
    for (const [index, order] of waiting.entries()) {
      const name = names.find((candidate) => candidate === order.fault);
      if (name === undefined || !matches(order)) continue;
      waiting = waiting.toSpliced(index, 1, ...(order.times > 1 ? [{ ...order, times: order.times - 1 }] : []));
      return name;
    }
    return undefined;
  }

  return {
    next(order) {
      const { fault, times = 1 } = order;
      checkName("fault", fault, [...apiFaults, ...deliveryFaults]);
      if ("operation" in order) checkName("operation", order.operation, places.operations);
      if ("eventType" in order) checkName("event type", order.eventType, places.eventTypes);
      if (!Number.isInteger(times) || times < 1) throw new RangeError(`times is a positive whole number: ${times}`);
      waiting.push({ ...order, times });
    },
    takeApi: (operation) =>
      take(
        apiFaults,
        (order) => !("operation" in order) || order.operation === undefined || order.operation === operation,
      ),
    takeDelivery: (eventType) =>
      take(
        deliveryFaults,
        (order) => !("eventType" in order) || order.eventType === undefined || order.eventType === eventType,
      ),
    pending: () => waiting,
    clear() {
      waiting = [];
    },
  };
}

function checkName(kind: string, name: string | undefined, known: readonly string[]): void {
  if (name === undefined || known.includes(name)) return;
  throw new RangeError(`There is no ${kind} called ${name}; known: ${known.join(", ")}`);
}
