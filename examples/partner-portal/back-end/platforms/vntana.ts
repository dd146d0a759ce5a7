import { accessKey, isClientError } from "@tacklebox/client";
import { createVntanaClient } from "@tacklebox/client/vntana";
import { createMemoryReplayGuard, createReceiver } from "@tacklebox/receiver";
import { createMemoryJournal } from "@tacklebox/receiver/journal";
import { vntana } from "@tacklebox/receiver/vntana";
import { withToken } from "../page-access.ts";
import type { PartnerOptions, PartnerPlatform } from "../partner-platform.ts";
import { createConfiguratorShelf } from "./vntana-configurators.ts";
import { createSecretRing } from "./vntana-secrets.ts";

/** VNTANA as this product uses it: one account, one workspace, one endpoint. */
export function createVntanaPartner({
  apiUrl,
  account,
  endpointUrl,
  now = Date.now,
}: PartnerOptions<{ readonly key: string }>): PartnerPlatform {
  const client = createVntanaClient({
    credential: accessKey(account.key),
    baseUrl: apiUrl,
    organization: "demo-furniture",
    workspace: "living-room",
  });
  const ring = createSecretRing(client, { endpointUrl, now });
  const shelf = createConfiguratorShelf(client);
  // A secret is known by its webhook's id, so whatever was signed is known by it too.
  const journal = createMemoryJournal({ webhookId: ({ keyId }) => keyId });

  const receiver = createReceiver({
    platform: vntana({ secrets: ring.secrets, now }),
    // A delivery that is repeated after its answer was lost reaches no handler twice.
    replayGuard: createMemoryReplayGuard(),
    journal,
  }).on(["product.completed", "product.published"], async ({ payload }) => {
    // A throw is answered 500, and the platform delivers again: nothing is lost while the API is away. A configurator that is live takes
    // only products that are; of those `product.published` tells later.
    await shelf.add(payload.product).catch((error: unknown) => {
      if (!isClientError(error, "conflict")) throw error;
    });
  });

  return {
    name: "vntana",
    access: withToken(apiUrl, client.session),
    endpointUrl,
    eventTypes: ["product.added", "product.processing", "product.completed", "product.failed", "product.published"],
    receiver,
    journal,
    countWebhooks: async () => (await ring.webhooks()).length,
    configurators: shelf.list,
  };
}
