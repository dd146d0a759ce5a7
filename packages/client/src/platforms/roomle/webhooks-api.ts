import type { components } from "@tacklebox/spec/roomle";
import { ClientError } from "../../errors.ts";
import type { Webhook } from "../../model/webhook.ts";
import type { CallOptions, Capabilities, WebhooksApi } from "../../platform.ts";
import type { RoomleClient } from "./create-client.ts";
import { toEventCatalog, toWebhook } from "./to-model.ts";
import { toUrl } from "./to-wire.ts";

type Tenant = components["schemas"]["Tenant"];

/** Roomle's side of the port: one webhook for a tenant. */
export type RoomleWebhooksApi = WebhooksApi & Required<Pick<WebhooksApi, "update" | "remove">>;

const capabilities: Capabilities = {
  webhooks: "one",
  eventTypes: "all",
  signingSecret: "per-account",
  canReadSecret: false,
  rotation: "none",
  canUpdate: true,
  canRemove: true,
  canPause: false,
  hasScopes: false,
  hasName: false,
  hasDescription: false,
  hasFailureEmail: false,
  hasDeliveryLog: false,
  canSendTest: false,
  canDecline: true,
  proof: "bearer",
};

/**
 * Manages Roomle's webhook in our words. A tenant has one, known by the tenant's id; `create` is refused as `conflict` where there is one.
 * Every change reads the tenant and sends it back with another URL, so that nothing else of it gets lost; two changes at the same moment
 * are not told apart. Where the user does not manage tenants the webhook is not shown, and the list is empty.
 */
export function createWebhooksApi({
  operations,
  tenant: id,
}: Pick<RoomleClient, "operations" | "tenant">): RoomleWebhooksApi {
  const known = toEventCatalog().categories.flatMap(({ eventTypes }) => eventTypes.map(({ name }) => name));

  /** The tenant and its webhook. */
  async function find(webhookId: string, options?: CallOptions): Promise<{ tenant: Tenant; webhook: Webhook }> {
    const tenant = webhookId === String(id) ? await operations.getTenant(id, options) : undefined;
    const webhook = tenant && toWebhook(tenant);
    if (tenant && webhook) return { tenant, webhook };
    throw new ClientError("not_found", `The tenant has no webhook ${webhookId}.`, { operation: "getTenant" });
  }

  /** An empty URL takes the webhook away. */
  async function change(tenant: Tenant, url: string, options?: CallOptions): Promise<Tenant> {
    const operation = "updateTenant";
    const { webhook = url } = await operations.updateTenant({ ...tenant, webhook: url }, options);
    if ((webhook ?? "") === url) return { ...tenant, webhook: url };
    throw new ClientError("api", `${operation}: the platform kept another webhook.`, { operation });
  }

  // A URL that was not empty is one now.
  const changeTo = async (tenant: Tenant, url: string, options?: CallOptions): Promise<Webhook> =>
    toWebhook(await change(tenant, url, options)) as Webhook;

  return {
    platform: "roomle",
    capabilities,
    eventTypes: async () => toEventCatalog(),

    async list(_query, options) {
      const items = [toWebhook(await operations.getTenant(id, options))].filter((webhook) => webhook !== undefined);
      return { items, total: items.length };
    },

    get: async (webhookId, options) => (await find(webhookId, options)).webhook,

    async create(draft, options) {
      const url = toUrl(draft, { capabilities, known });
      const tenant = await operations.getTenant(id, options);
      if (!toWebhook(tenant)) return { webhook: await changeTo(tenant, url, options) };
      const message = "The tenant has its one webhook already: change that, or remove it first.";
      throw new ClientError("conflict", message, { operation: "getTenant" });
    },

    async update(webhookId, draft, options) {
      const url = toUrl(draft, { capabilities, known });
      const { tenant } = await find(webhookId, options);
      return changeTo(tenant, url, options);
    },

    async remove(webhookId, options) {
      const { tenant } = await find(webhookId, options);
      await change(tenant, "", options);
    },
  };
}
