import type { Delivery } from "@tacklebox/client";

/** What became of a delivery, by its last attempt. */
export type DeliveryOutcome =
  | { readonly kind: "arrived" | "refused"; readonly answer: number; readonly durationMs?: number }
  | { readonly kind: "unanswered" | "not-sent" | "under-way" | "arrived-quietly" | "declined" };

/** What became of a delivery. `arrived-quietly` where the log keeps no status of the answer. */
export function deliveryOutcome({ status, attempts }: Pick<Delivery, "status" | "attempts">): DeliveryOutcome {
  const last = attempts.at(-1);
  if (status === "declined") return { kind: status };
  if (status === "pending" && !last) return { kind: "under-way" };
  if (last?.status !== undefined) {
    const kind = status === "delivered" ? "arrived" : "refused";
    return { kind, answer: last.status, ...(last.durationMs !== undefined && { durationMs: last.durationMs }) };
  }
  if (status === "delivered") return { kind: "arrived-quietly" };
  return { kind: last ? "unanswered" : "not-sent" };
}

/** Whether the endpoint took the proof: it did the work, or left it to the platform. */
export function isAccepted({ status }: Pick<Delivery, "status">): boolean {
  return status === "delivered" || status === "declined";
}
