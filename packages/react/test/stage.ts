import { accessKey, withDeliveries, type WebhookDraft, type WebhooksApi } from "@tacklebox/client";
import { createVntanaClient, createWebhooksApi, type VntanaClient } from "@tacklebox/client/vntana";
import { createSandbox, type Sandbox } from "@tacklebox/sandbox";
import { credentials, vntana, type VntanaDomain } from "@tacklebox/sandbox/vntana";

export interface Stage {
  readonly sandbox: Sandbox<VntanaDomain>;
  readonly client: VntanaClient;
  readonly api: WebhooksApi;
}

/** The real client on a sandbox of its own, in this page. Endpoints answer what `endpoint` says, 200 without. */
export function createStage({
  scenario = "busy-workspace",
  endpoint = async () => Response.json({ ok: true }),
  now = Date.now,
}: {
  readonly scenario?: string;
  readonly endpoint?: typeof globalThis.fetch;
  readonly now?: () => number;
} = {}): Stage {
  const sandbox = createSandbox({
    platform: vntana({ retryAfterMs: [], disableAfter: Infinity }),
    scenario,
    fetch: endpoint,
    allowExternal: true,
    now,
  });
  const client = createVntanaClient({
    credential: accessKey(credentials.owner.key, { exposeInBrowser: true }),
    organization: "demo-furniture",
    fetch: sandbox.fetch,
    retries: 0,
  });
  const api = withDeliveries(createWebhooksApi(client), async (query) => sandbox.deliveryLog(query));
  return { sandbox, client, api };
}

/** A webhook as a person would fill it in. */
export const draft: WebhookDraft = {
  name: "Publish to storefront",
  url: "https://hooks.hearthpine.example/vntana",
  description: "Asks the storefront to show what is ready.",
  eventTypes: ["product.completed", "product.published"],
  failureEmail: "webhooks@hearthpine.example",
};
