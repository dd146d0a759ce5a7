import { emailAndPassword } from "@tacklebox/client";
import { createRoomleClient, createWebhooksApi } from "@tacklebox/client/roomle";
import { createMemoryReplayGuard, createReceiver } from "@tacklebox/receiver";
import { createMemoryJournal } from "@tacklebox/receiver/journal";
import { roomle } from "@tacklebox/receiver/roomle";
import { createEndpointWebhooks } from "../endpoint-webhooks.ts";
import type { PartnerOptions, PartnerPlatform } from "../partner-platform.ts";
import { createMailRoom } from "./roomle-mails.ts";

export interface RoomleAccount {
  readonly email: string;
  readonly password: string;
  readonly tenant: number;
  readonly apiKey: string;
  readonly secret: string;
}

/** Roomle as this product uses it: it writes to the visitors itself, but for 3D exports. */
export function createRoomlePartner({
  apiUrl,
  account,
  endpointUrl,
  now = Date.now,
}: PartnerOptions<RoomleAccount>): PartnerPlatform {
  const { tenant, apiKey, secret } = account;
  const credential = emailAndPassword(account);
  const api = createWebhooksApi(createRoomleClient({ credential, tenant, apiKey, secret, baseUrl: apiUrl }));
  const webhooks = createEndpointWebhooks(api, endpointUrl);
  const mails = createMailRoom();
  // A tenant has one webhook, which has its id.
  const journal = createMemoryJournal({ webhookId: String(tenant) });
  const receiver = createReceiver({
    platform: roomle({ secrets: secret, apiKey, now }),
    // A delivery that is repeated after its answer was lost reaches no handler twice.
    replayGuard: createMemoryReplayGuard(),
    journal,
  })
    .on(["email.savedConfiguration", "email.shareConfiguration", "email.shareConfigurationAR"], ({ type, payload }) => {
      return { taken: mails.write(type, payload.data) };
    })
    // Roomle makes the file, so it is Roomle that writes where it is.
    .on("email.3DExportAsset", () => ({ taken: false }));

  return {
    name: "roomle",
    access: { kind: "through-us", api },
    endpointUrl,
    eventTypes: [],
    receiver,
    journal,
    countWebhooks: webhooks.count,
    mails: mails.sent,
  };
}
