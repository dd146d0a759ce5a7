import { accessKey } from "@tacklebox/client";
import { createLanternfishClient, createWebhooksApi } from "@tacklebox/client/lanternfish";
import { createSandbox } from "@tacklebox/sandbox";
import {
  credentials,
  lanternfish as lanternfishPlatform,
  type LanternfishDomain,
} from "@tacklebox/sandbox/lanternfish";
import type { StagePlatform } from "../../support/stage-platform.ts";

/** Lanternfish, whose hooks all have the one event type. */
export const lanternfish: StagePlatform<LanternfishDomain> = {
  createSandbox: (options) => createSandbox({ platform: lanternfishPlatform(), ...options }),
  createApi: (baseUrl) =>
    createWebhooksApi(
      createLanternfishClient({
        credential: accessKey(credentials.key, { exposeInBrowser: true }),
        baseUrl,
        retries: 0,
      }),
    ),
  webhooks: [{ url: "https://hooks.hearthpine.example/lamps", eventTypes: ["lamp.lit"] }],
};
