import { accessKey } from "@tacklebox/client";
import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
import { vntana as vntanaReceiver } from "@tacklebox/receiver/vntana";
import { createSandbox } from "@tacklebox/sandbox";
import { serve } from "@tacklebox/sandbox/server";
import { credentials, vntana as vntanaPlatform } from "@tacklebox/sandbox/vntana";
import { replayed } from "../../attack.ts";
import { startEndpoint } from "../../endpoint.ts";
import type { Quickstart, Rehearsal } from "../../platform.ts";
import { forged, stale } from "./attacks.ts";
import { lookAround } from "./look-around.ts";
import { fillConfigurator, rotateSecret } from "./more.ts";

/** VNTANA: an access key, signed deliveries, secrets that rotate, and configurators to put products into. */
export const quickstart: Quickstart = {
  title: "VNTANA",
  baseUrl: "https://api-platform.vntana.com",
  variables: ["VNTANA_KEY"],
  rehearse,
  lookAround: ({ baseUrl, organization, values }) =>
    lookAround(() =>
      createVntanaClient({
        credential: accessKey(values["VNTANA_KEY"] ?? ""),
        baseUrl,
        ...(organization && { organization }),
      }),
    ),
};

async function rehearse(): Promise<Rehearsal> {
  const sandbox = createSandbox({ platform: vntanaPlatform() });
  const [server, endpoint] = await Promise.all([
    serve(sandbox),
    startEndpoint((secrets) => vntanaReceiver({ secrets })),
  ]);
  const vntana = createVntanaClient({
    credential: accessKey(credentials.owner.key),
    organization: "demo-furniture",
    workspace: "living-room",
    baseUrl: server.url,
  });
  const webhooks = createWebhooksApi(vntana);

  return {
    sandbox,
    server,
    endpoint,
    webhooks,
    lookAround: lookAround(() => vntana),
    draft: async () => ({
      name: "Quickstart",
      eventTypes: ["product.added", "product.completed"],
      scopes: [(await vntana.workspace()).uuid],
    }),
    happen: {
      name: "Upload a product",
      async run() {
        const { products } = sandbox.domain;
        const { uuid: workspaceUuid } = await vntana.workspace();
        const { uuid, name } = products.upload({ workspaceUuid, name: "Lounge chair" });
        products.process(uuid);
        products.complete(uuid);
        return { says: `${name}: added, pending, processing, completed`, product: uuid };
      },
    },
    delivers: ["product.added", "product.completed"],
    attacks: [forged, stale, replayed],
    more: [rotateSecret({ sandbox, endpoint, webhooks }), fillConfigurator({ endpoint, vntana })],
  };
}
