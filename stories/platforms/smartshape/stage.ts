import { createRedacted, emailAndPassword } from "@tacklebox/client";
import { createSmartshapeClient, createWebhooksApi } from "@tacklebox/client/smartshape";
import { createSandbox } from "@tacklebox/sandbox";
import { credentials, smartshape as smartshapePlatform, type SmartshapeDomain } from "@tacklebox/sandbox/smartshape";
import type { StagePlatform } from "../../support/stage-platform.ts";

const secret = createRedacted("wh-stage-3b5c1f60a7d24e1c9f0e");

/** SmartShape, a user who may list and change webhooks. Each has one event type, and a secret of its owner's. */
export const smartshape: StagePlatform<SmartshapeDomain> = {
  createSandbox: (options) =>
    createSandbox({ platform: smartshapePlatform({ retryAfterMs: [], tokenCost: 4 }), ...options }),
  createApi: (baseUrl) =>
    createWebhooksApi(
      createSmartshapeClient({
        credential: emailAndPassword(credentials.owner, { exposeInBrowser: true }),
        baseUrl,
        retries: 0,
      }),
    ),
  webhooks: [
    { url: "https://hooks.hearthpine.example/smartshape", eventTypes: ["file_optimized"], secret },
    { url: "https://erp.hearthpine.example/in/annotations", eventTypes: ["annotation_created"], secret },
    { url: "https://staging.hearthpine.example/smartshape", eventTypes: ["file_uploaded"], secret },
  ],
};
