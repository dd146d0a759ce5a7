import { emailAndPassword } from "@tacklebox/client";
import { createRoomleClient, createWebhooksApi } from "@tacklebox/client/roomle";
import { createSandbox } from "@tacklebox/sandbox";
import { access, credentials, roomle as roomlePlatform, type RoomleDomain } from "@tacklebox/sandbox/roomle";
import type { StagePlatform } from "../../support/stage-platform.ts";

/** Roomle, a user who manages tenants. The tenant has one webhook, which gets every event under the account's secret. */
export const roomle: StagePlatform<RoomleDomain> = {
  createSandbox: (options) => createSandbox({ platform: roomlePlatform(), ...options }),
  createApi: (baseUrl) =>
    createWebhooksApi(
      createRoomleClient({
        credential: emailAndPassword(credentials.manager, { exposeInBrowser: true }),
        ...access,
        baseUrl,
        retries: 0,
        exposeInBrowser: true,
      }),
    ),
  webhooks: [{ url: "https://hooks.hearthpine.example/roomle", eventTypes: [] }],
};
