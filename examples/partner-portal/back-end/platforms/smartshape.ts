import { emailAndPassword } from "@tacklebox/client";
import { createSmartshapeClient, createWebhooksApi } from "@tacklebox/client/smartshape";
import { createMemoryReplayGuard, createReceiver } from "@tacklebox/receiver";
import { createMemoryJournal } from "@tacklebox/receiver/journal";
import { smartshape } from "@tacklebox/receiver/smartshape";
import { createEndpointWebhooks } from "../endpoint-webhooks.ts";
import { createKeptSecrets } from "../kept-secrets.ts";
import { withToken } from "../page-access.ts";
import type { PartnerOptions, PartnerPlatform } from "../partner-platform.ts";

/** SmartShape as this product uses it: one account, one endpoint for all its event types. */
export function createSmartshapePartner({
  apiUrl,
  account,
  endpointUrl,
}: PartnerOptions<{ readonly email: string; readonly password: string }>): PartnerPlatform {
  const client = createSmartshapeClient({ credential: emailAndPassword(account), baseUrl: apiUrl });
  const webhooks = createEndpointWebhooks(createWebhooksApi(client), endpointUrl);
  const kept = createKeptSecrets((secret) => smartshape({ secrets: secret }));
  const journal = createMemoryJournal({ webhookId: ({ type }) => webhooks.idOf(type) });
  const receiver = createReceiver({
    platform: smartshape({
      async secrets() {
        await webhooks.look();
        return kept.all();
      },
    }),
    // A delivery that is repeated after its answer was lost reaches no handler twice.
    replayGuard: createMemoryReplayGuard(),
    journal,
  });

  return {
    name: "smartshape",
    access: withToken(apiUrl, client.session),
    endpointUrl,
    // Each webhook has one.
    eventTypes: ["file_uploaded"],
    receiver,
    journal,
    countWebhooks: webhooks.count,
    keepSecret: kept.keep,
  };
}
