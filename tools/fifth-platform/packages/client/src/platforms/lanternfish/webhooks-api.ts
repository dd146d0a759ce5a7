import { ClientError } from "../../errors.ts";
import type { WebhookDraft } from "../../model/webhook.ts";
import type { Capabilities, WebhooksApi } from "../../platform.ts";
import { refuseUnsupported } from "../../model/refuse-unsupported.ts";
import { unlessRemovedBefore } from "../../session/lost-answer.ts";
import type { LanternfishClient } from "./create-client.ts";
import { eventTypes, toEventCatalog, toWebhook } from "./to-model.ts";

const capabilities: Capabilities = {
  webhooks: "many",
  eventTypes: "one",
  signingSecret: "made-by-platform",
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
  proof: "signed",
};

/** Manages Lanternfish's hooks in our words. */
export function createWebhooksApi({
  operations,
}: Pick<LanternfishClient, "operations">): WebhooksApi & Required<Pick<WebhooksApi, "remove">> {
  return {
    platform: "lanternfish",
    capabilities,
    eventTypes: async () => toEventCatalog(),
    async list(_query, options) {
      const items = (await operations.listHooks(options)).map(toWebhook);
      return { items, total: items.length };
    },
    async get(id, options) {
      const found = (await operations.listHooks(options)).find((hook) => hook.id === id);
      if (found) return toWebhook(found);
      throw new ClientError("not_found", `There is no webhook ${id} in the list.`, { operation: "listHooks" });
    },
    async create(draft, options) {
      refuseUnsupported(draft, { platform: "Lanternfish", capabilities });
      refuseInvalid(draft);
      const { secret, ...hook } = await operations.createHook({ url: draft.url }, options);
      return { webhook: toWebhook(hook), secret };
    },
    remove: async (id, options) => unlessRemovedBefore(operations.deleteHook(id, options)),
  };
}

function refuseInvalid({ url, eventTypes: wanted }: WebhookDraft): void {
  const isKnown = wanted.length > 0 && wanted.every((type) => eventTypes.includes(type));
  const fieldErrors = {
    ...(!URL.canParse(url) && { url: "Not an absolute URL." }),
    ...(!isKnown && { eventTypes: `Choose ${eventTypes.join()}.` }),
  };
  const messages = Object.values(fieldErrors);
  if (messages.length > 0) throw new ClientError("validation", messages.join(" "), { fieldErrors });
}
