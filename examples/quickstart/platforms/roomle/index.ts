import { createRedacted, emailAndPassword } from "@tacklebox/client";
import { createRoomleClient, createWebhooksApi } from "@tacklebox/client/roomle";
import { roomle as roomleReceiver } from "@tacklebox/receiver/roomle";
import { createSandbox } from "@tacklebox/sandbox";
import { access, credentials, roomle as roomlePlatform } from "@tacklebox/sandbox/roomle";
import { serve } from "@tacklebox/sandbox/server";
import { replayed } from "../../attack.ts";
import { startEndpoint } from "../../endpoint.ts";
import { lookAround } from "../../look-around.ts";
import type { Quickstart, Rehearsal } from "../../platform.ts";
import { bare, forged, stale, weak } from "./attacks.ts";
import { more } from "./more.ts";

/** Roomle: one webhook for a tenant, mail that is taken over or left to the platform, and a token that proves no body. */
export const quickstart: Quickstart = {
  title: "Roomle",
  baseUrl: "https://api.roomle.com",
  variables: ["ROOMLE_USER", "ROOMLE_PASSWORD", "ROOMLE_TENANT", "ROOMLE_API_KEY", "ROOMLE_SECRET"],
  rehearse,
  lookAround: ({ baseUrl, values }) =>
    lookAround(() => {
      const email = values["ROOMLE_USER"] ?? "";
      const credential = emailAndPassword({ email, password: values["ROOMLE_PASSWORD"] ?? "" });
      const keys = { apiKey: values["ROOMLE_API_KEY"] ?? "", secret: values["ROOMLE_SECRET"] };
      const tenant = Number(values["ROOMLE_TENANT"]);
      return createWebhooksApi(createRoomleClient({ credential, tenant, ...keys, baseUrl }));
    }),
};

async function rehearse(): Promise<Rehearsal> {
  const sandbox = createSandbox({ platform: roomlePlatform() });
  const { tenant, ...keys } = access;
  const [server, endpoint] = await Promise.all([
    serve(sandbox),
    startEndpoint((secrets) => roomleReceiver({ secrets, apiKey: keys.apiKey })),
  ]);
  const credential = emailAndPassword(credentials.manager);
  const webhooks = createWebhooksApi(createRoomleClient({ credential, tenant, ...keys, baseUrl: server.url }));

  return {
    sandbox,
    server,
    endpoint,
    webhooks,
    lookAround: lookAround(() => webhooks),
    draft: async () => ({ eventTypes: [] }),
    accountSecret: createRedacted(keys.secret),
    happen: {
      name: "Share a configuration",
      async run() {
        const email = "atelier@hearthpine.example";
        const { configurationId } = sandbox.domain.configurator.share({ email });
        return {
          says: `a visitor asked for mail to ${email}, which handlers here take over`,
          configuration: configurationId,
        };
      },
    },
    delivers: ["email.shareConfiguration"],
    attacks: [forged, stale, weak, bare, replayed],
    more: more({ sandbox, endpoint, webhooks }),
  };
}
