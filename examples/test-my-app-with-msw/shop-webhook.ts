import { isClientError } from "@tacklebox/client";
import type { VntanaWebhooksApi } from "@tacklebox/client/vntana";

const eventTypes = ["product.completed", "product.deleted"];

/** Sees to it that the shop has its webhook, and gives back the signing secret. Run at each deployment. */
export async function ensureShopWebhook(webhooks: VntanaWebhooksApi, url: string): Promise<string> {
  try {
    const { items } = await webhooks.list();
    const found = items.find((webhook) => webhook.url === url);
    const { webhook } = found ? { webhook: found } : await webhooks.create({ name: "Shop", url, eventTypes });
    // Turned off by hand or after failures, or made by an older version of the shop.
    if (!webhook.active || webhook.eventTypes.join() !== eventTypes.join())
      await webhooks.update(webhook.id, { ...webhook, eventTypes, active: true });
    return (await webhooks.revealSecret(webhook.id)).reveal();
  } catch (error) {
    if (isClientError(error, "permission"))
      throw new Error("The shop's key may not manage webhooks.", { cause: error });
    throw error;
  }
}
