import type { Delivery, Webhook } from "@tacklebox/client";

/** How a webhook is doing, as far as anybody tells. A later platform's `turnedOff` would be one more member. */
export type WebhookStatus =
  | { readonly kind: "active" }
  /** Nothing is sent. The platform does not say who paused it. */
  | { readonly kind: "paused" }
  /** It is on, and its last deliveries did not arrive. */
  | {
      readonly kind: "failing";
      readonly inARow: number;
      /** The log goes back no further, so that there may have been more. */
      readonly isAtLeast: boolean;
      /** The endpoint's last HTTP status; absent where no answer came. */
      readonly lastAnswer?: number;
    }
  /** It is on, and nothing was ever sent. */
  | { readonly kind: "waiting" }
  /** The platform does not say whether it is on. */
  | { readonly kind: "unknown" };

/** What is known of a webhook's deliveries. */
export interface DeliveryHistory {
  /** Of this webhook, the newest first. */
  readonly deliveries: readonly Delivery[];
  /** There are no older ones. */
  readonly isWhole: boolean;
}

/** What a webhook is doing, from what the platform says of it and, where there is a log, from its last deliveries. */
export function webhookStatus({ active }: Pick<Webhook, "active">, history?: DeliveryHistory): WebhookStatus {
  // Somebody's own adapter may leave out what its platform does not tell.
  if (typeof active !== "boolean") return { kind: "unknown" };
  if (!active) return { kind: "paused" };
  if (!history) return { kind: "active" };
  if (history.deliveries.length === 0) return { kind: history.isWhole ? "waiting" : "active" };

  const tried = history.deliveries.filter(({ attempts }) => attempts.length > 0);
  const arrived = tried.findIndex(({ status }) => status === "delivered");
  const inARow = arrived === -1 ? tried.length : arrived;
  if (inARow === 0) return { kind: "active" };
  const lastAnswer = tried[0]?.attempts.at(-1)?.status;
  return {
    kind: "failing",
    inARow,
    isAtLeast: arrived === -1 && !history.isWhole,
    ...(lastAnswer !== undefined && { lastAnswer }),
  };
}
