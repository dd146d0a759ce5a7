import type { Delivery } from "@tacklebox/client";
import type { DeliveryHistory } from "./webhook-status.ts";

/** Sorts one log of many webhooks, the newest delivery first, into what is known of each. */
export function deliveryHistories({ deliveries, isWhole }: DeliveryHistory): (webhookId: string) => DeliveryHistory {
  const byWebhook = new Map<string, Delivery[]>();
  for (const delivery of deliveries) {
    const known = byWebhook.get(delivery.webhookId);
    if (known) known.push(delivery);
    else byWebhook.set(delivery.webhookId, [delivery]);
  }
  return (webhookId) => ({ deliveries: byWebhook.get(webhookId) ?? [], isWhole });
}
