import type { Delivery, TurnedOff, Webhook } from "@tacklebox/client";
import { isAccepted } from "./delivery-outcome.ts";

/** How a webhook is doing, as far as anybody tells. */
export type WebhookStatus =
  | { readonly kind: "active" }
  /** Nothing is sent. The platform does not say who paused it; where there is a log, several failures in a row may tell. */
  | { readonly kind: "paused"; readonly failedInARow?: number }
  /** Nothing is sent, by the platform's own doing. */
  | ({ readonly kind: "turned-off" } & Omit<TurnedOff, "by">)
  /** It is on, and its last deliveries failed: what its endpoint left to the platform did not. */
  | ({ readonly kind: "failing" } & Failures)
  /** It is on, and nothing was ever sent. */
  | { readonly kind: "waiting" }
  /** The platform does not say whether it is on. */
  | { readonly kind: "unknown" };

interface Failures {
  readonly inARow: number;
  /** The log goes back no further, so that there may have been more. */
  readonly isAtLeast: boolean;
  /** The endpoint's last HTTP status; absent where no answer came. */
  readonly lastAnswer?: number;
}

/** What is known of a webhook's deliveries. */
export interface DeliveryHistory {
  /** Of this webhook, the newest first. */
  readonly deliveries: readonly Delivery[];
  /** There are no older ones. */
  readonly isWhole: boolean;
}

/** What a webhook is doing, from what the platform says of it and, where there is a log, from its last deliveries. */
export function webhookStatus(
  { active, turnedOff }: Pick<Webhook, "active" | "turnedOff">,
  history?: DeliveryHistory,
): WebhookStatus {
  // Somebody's own adapter may leave out what its platform does not tell.
  if (typeof active !== "boolean") return { kind: "unknown" };
  if (!active && turnedOff) {
    const { by: _, ...why } = turnedOff;
    return { kind: "turned-off", ...why };
  }
  const row = history && failures(history);
  if (!active) return { kind: "paused", ...(row && row.inARow > 1 && { failedInARow: row.inARow }) };
  if (history?.deliveries.length === 0) return { kind: history.isWhole ? "waiting" : "active" };
  return row ? { kind: "failing", ...row } : { kind: "active" };
}

/** The newest deliveries, as far as none of them was accepted; `undefined` where the last one was. */
function failures({ deliveries, isWhole }: DeliveryHistory): Failures | undefined {
  const tried = deliveries.filter(({ attempts }) => attempts.length > 0);
  const accepted = tried.findIndex(isAccepted);
  const inARow = accepted === -1 ? tried.length : accepted;
  if (inARow === 0) return undefined;
  const lastAnswer = tried[0]?.attempts.at(-1)?.status;
  return { inARow, isAtLeast: accepted === -1 && !isWhole, ...(lastAnswer !== undefined && { lastAnswer }) };
}
