import { ClientError } from "../../errors.ts";
import { refuseUnsupported } from "../../model/refuse-unsupported.ts";
import type { Webhook } from "../../model/webhook.ts";
import type { CallOptions, Capabilities, WebhooksApi } from "../../platform.ts";
import { createEach } from "../../session/create-each.ts";
import { unlessRemovedBefore } from "../../session/lost-answer.ts";
import type { SmartshapeClient } from "./create-client.ts";
import { toEventCatalog, toWebhook } from "./to-model.ts";
import { toWire } from "./to-wire.ts";

/** SmartShape's side of the port: list, create and remove. */
export type SmartshapeWebhooksApi = WebhooksApi & Required<Pick<WebhooksApi, "remove">>;

const capabilities: Capabilities = {
  webhooks: "many",
  eventTypes: "one",
  signingSecret: "made-by-caller",
  canReadSecret: false,
  rotation: "none",
  canUpdate: false,
  canRemove: true,
  canPause: false,
  hasScopes: false,
  hasName: false,
  hasDescription: false,
  hasFailureEmail: false,
  hasDeliveryLog: false,
  canSendTest: false,
  canDecline: false,
  proof: "bearer",
};

/**
 * Manages SmartShape's webhooks in our words. Each has one event type, here as there: `create` with several makes one webhook for each,
 * gives back the first as `webhook` and the rest as `others`, and takes back what it made when one fails. `list`, `get` and `remove` are
 * about single ones.
 */
export function createWebhooksApi({ operations }: Pick<SmartshapeClient, "operations">): SmartshapeWebhooksApi {
  const list = async (options?: CallOptions): Promise<readonly Webhook[]> =>
    (await operations.listWebhooks(options)).map(({ id, attributes }) => toWebhook(id, attributes));
  const known = toEventCatalog().categories.flatMap(({ eventTypes }) => eventTypes.map(({ name }) => name));

  return {
    platform: "smartshape",
    capabilities,
    eventTypes: async () => toEventCatalog(),

    async list(_query, options) {
      const items = await list(options);
      return { items, total: items.length };
    },

    async get(id, options) {
      const found = (await list(options)).find((webhook) => webhook.id === id);
      if (found) return found;
      throw new ClientError("not_found", `There is no webhook ${id} in the list.`, { operation: "listWebhooks" });
    },

    async create(draft, options) {
      refuseUnsupported(draft, { platform: "SmartShape", capabilities });
      return createEach(toWire(draft, known), {
        async create(body) {
          const { _id, ...attributes } = await operations.createWebhook(body, options);
          return toWebhook(_id, attributes, body);
        },
        remove: (id) => operations.deleteWebhook(id),
        typeOf: ({ event }) => event,
      });
    },

    remove: async (id, options) => unlessRemovedBefore(operations.deleteWebhook(id, options)),
  };
}
