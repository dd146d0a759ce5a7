import { emailAndPassword } from "@tacklebox/client";
import { createSmartshapeClient } from "@tacklebox/client/smartshape";
import { createMemoryReplayGuard, createReceiver } from "@tacklebox/receiver";
import { createMemoryJournal } from "@tacklebox/receiver/journal";
import { smartshape } from "@tacklebox/receiver/smartshape";
import type { PartnerOptions, PartnerPlatform } from "../partner-platform.ts";

/** SmartShape as this product uses it: one account, one endpoint for all its event types. */
export function createSmartshapePartner({
  apiUrl,
  account,
  endpointUrl,
}: PartnerOptions<{ readonly email: string; readonly password: string }>): PartnerPlatform {
  const client = createSmartshapeClient({ credential: emailAndPassword(account), baseUrl: apiUrl });
  // SmartShape shows a secret to nobody, so each is kept when it is made; yours are in your secret store. The newest are tried first.
  let secrets: readonly string[] = [];
  // Event type → webhook: each has one, and no delivery says whose it is.
  let webhookOf = new Map<string, string>();

  async function lookUp(): Promise<void> {
    const own = (await client.operations.listWebhooks()).filter(({ attributes }) => attributes.url === endpointUrl);
    webhookOf = new Map(own.map(({ id, attributes }) => [attributes.event, id]));
  }

  const journal = createMemoryJournal({ webhookId: ({ type = "" }) => webhookOf.get(type) });
  const receiver = createReceiver({
    platform: smartshape({
      async secrets() {
        await lookUp();
        return secrets;
      },
    }),
    // A delivery that is repeated after its answer was lost reaches no handler twice.
    replayGuard: createMemoryReplayGuard(),
    journal,
  });

  return {
    name: "smartshape",
    apiUrl,
    endpointUrl,
    // Each webhook has one.
    eventTypes: ["file_uploaded"],
    receiver,
    journal,
    async token(refused) {
      if (refused) await client.session.recover(refused);
      return client.session.token();
    },
    async countWebhooks() {
      await lookUp();
      return webhookOf.size;
    },
    keepSecret(secret) {
      // Throws where it could prove nothing: kept, it would have every delivery refused.
      smartshape({ secrets: secret });
      // The receiver tries eight at most.
      secrets = [secret, ...secrets.filter((kept) => kept !== secret)].slice(0, 8);
    },
  };
}
