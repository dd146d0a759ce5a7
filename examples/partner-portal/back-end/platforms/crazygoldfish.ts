import { emailAndPassword } from "@tacklebox/client";
import { createCrazygoldfishClient, createWebhooksApi } from "@tacklebox/client/crazygoldfish";
import { createMemoryReplayGuard, createReceiver } from "@tacklebox/receiver";
import { crazygoldfish, type ReadOptions } from "@tacklebox/receiver/crazygoldfish";
import { createMemoryJournal } from "@tacklebox/receiver/journal";
import { createEndpointWebhooks } from "../endpoint-webhooks.ts";
import { createKeptSecrets } from "../kept-secrets.ts";
import { withToken } from "../page-access.ts";
import type { PartnerOptions, PartnerPlatform } from "../partner-platform.ts";

// The platform documents no proof: this is what the sandbox's deliveries carry. Look at one of your own.
const read: ReadOptions<"hmac-sha256-hex"> = { header: "x-webhook-signature", scheme: "hmac-sha256-hex" };

/** CrazyGoldFish as this product uses it: it reads delivery notes, and whatever else the account has a template for. */
export function createCrazygoldfishPartner({
  apiUrl,
  account,
  endpointUrl,
}: PartnerOptions<{ readonly email: string; readonly password: string }>): PartnerPlatform {
  const client = createCrazygoldfishClient({ credential: emailAndPassword(account), baseUrl: apiUrl });
  const webhooks = createEndpointWebhooks(createWebhooksApi(client), endpointUrl);
  const kept = createKeptSecrets((secret) => crazygoldfish({ secrets: secret, read }));
  const journal = createMemoryJournal({ webhookId: ({ type }) => webhooks.idOf(type) });
  const receiver = createReceiver({
    platform: crazygoldfish({
      async secrets() {
        await webhooks.look();
        return kept.all();
      },
      read,
      templates: ["delivery_note_extraction"],
    }),
    // Without an id of the event, a repetition is known by its body.
    replayGuard: createMemoryReplayGuard(),
    journal,
  });

  return {
    name: "crazygoldfish",
    access: withToken(apiUrl, client.session),
    endpointUrl,
    // Each webhook has one: the template that documents go through.
    eventTypes: ["delivery_note_extraction"],
    receiver,
    journal,
    countWebhooks: webhooks.count,
    keepSecret: kept.keep,
  };
}
