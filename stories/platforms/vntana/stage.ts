import { accessKey, type WebhookDraft } from "@tacklebox/client";
import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
import { createSandbox } from "@tacklebox/sandbox";
import { credentials, vntana as vntanaPlatform, type VntanaDomain } from "@tacklebox/sandbox/vntana";
import type { StagePlatform } from "../../support/stage-platform.ts";

/** Four webhooks of a furniture retailer. */
export const someWebhooks: readonly WebhookDraft[] = [
  {
    name: "Publish to storefront",
    url: "https://hooks.hearthpine.example/vntana",
    description: "Shows a product in the shop as soon as its model is ready.",
    eventTypes: ["product.completed", "product.published", "product.deactivated", "product.deleted"],
    failureEmail: "webhooks@hearthpine.example",
  },
  { name: "Order sync", url: "https://erp.hearthpine.example/in/orders", eventTypes: ["showroom.order.placed"] },
  {
    name: "Staging mirror",
    url: "https://staging.hearthpine.example/vntana",
    eventTypes: ["product.added", "product.failed"],
    active: false,
  },
  { name: "Old CMS", url: "https://cms-legacy.hearthpine.example/hook", eventTypes: ["client.added"] },
];

/** VNTANA, the owner of an organization. */
export const vntana: StagePlatform<VntanaDomain> = {
  createSandbox: (options) =>
    createSandbox({ platform: vntanaPlatform({ retryAfterMs: [], disableAfter: Infinity }), ...options }),
  createApi: (baseUrl) =>
    createWebhooksApi(
      createVntanaClient({
        credential: accessKey(credentials.owner.key, { exposeInBrowser: true }),
        organization: "demo-furniture",
        baseUrl,
        retries: 0,
      }),
    ),
  webhooks: someWebhooks,
};
