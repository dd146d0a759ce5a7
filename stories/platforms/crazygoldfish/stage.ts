import { createRedacted, emailAndPassword } from "@tacklebox/client";
import { createCrazygoldfishClient, createWebhooksApi } from "@tacklebox/client/crazygoldfish";
import { createSandbox } from "@tacklebox/sandbox";
import {
  credentials,
  crazygoldfish as crazygoldfishPlatform,
  type CrazygoldfishDomain,
} from "@tacklebox/sandbox/crazygoldfish";
import type { StagePlatform } from "../../support/stage-platform.ts";

const secret = createRedacted("goldfish-stage-3b5c1f60a7d24e1c9f0e");

/** CrazyGoldFish, a user with webhooks for two of three templates, one of them without a secret. */
export const crazygoldfish: StagePlatform<CrazygoldfishDomain> = {
  createSandbox: (options) => createSandbox({ platform: crazygoldfishPlatform({ retryAfterMs: [] }), ...options }),
  createApi: (baseUrl) =>
    createWebhooksApi(
      createCrazygoldfishClient({
        credential: emailAndPassword(credentials.owner, { exposeInBrowser: true }),
        baseUrl,
        retries: 0,
      }),
    ),
  webhooks: [
    { url: "https://hooks.hearthpine.example/sheets", eventTypes: ["assignment_answer_sheet_extraction"], secret },
    { url: "https://erp.hearthpine.example/in/delivery-notes", eventTypes: ["delivery_note_extraction"] },
  ],
};

/** The same with the older of its published answers, which alone says whether a webhook is on. */
export const olderCrazygoldfish: StagePlatform<CrazygoldfishDomain> = {
  ...crazygoldfish,
  createSandbox: (options) =>
    createSandbox({ platform: crazygoldfishPlatform({ edition: "older", retryAfterMs: [] }), ...options }),
};
