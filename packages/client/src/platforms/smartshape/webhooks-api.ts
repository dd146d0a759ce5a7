import type { components } from "@tacklebox/spec/smartshape";
import { ClientError, isClientError } from "../../errors.ts";
import type { Webhook } from "../../model/webhook.ts";
import type { CallOptions, Capabilities, WebhooksApi } from "../../platform.ts";
import { refuseUnsupported } from "../../refuse-unsupported.ts";
import { mayHaveHappened, unlessRemovedBefore } from "../../session/lost-answer.ts";
import type { SmartshapeClient } from "./create-client.ts";
import type { SmartshapeOperations } from "./operations.ts";
import { toEventCatalog, toWebhook } from "./to-model.ts";
import { toWire } from "./to-wire.ts";

type Schemas = components["schemas"];

/** SmartShape's side of the port: list, create and remove. */
export type SmartshapeWebhooksApi = WebhooksApi & Required<Pick<WebhooksApi, "remove">>;

const capabilities: Capabilities = {
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
      refuseUnsupported(draft, capabilities);
      const [first, ...rest] = await createAll(operations, toWire(draft, known), options);
      // toWire refuses a draft without event types, so there is a first one.
      return { webhook: first as Webhook, ...(rest.length > 0 && { others: rest }) };
    },

    remove: async (id, options) => unlessRemovedBefore(operations.deleteWebhook(id, options)),
  };
}

/** One after the other, so that whatever fails, it is known which are there. */
async function createAll(
  operations: SmartshapeOperations,
  drafts: readonly Schemas["WebhookDraft"][],
  options: CallOptions | undefined,
): Promise<readonly Webhook[]> {
  const made: Webhook[] = [];
  for (const draft of drafts) {
    try {
      const { _id, ...attributes } = await operations.createWebhook(draft, options);
      made.push(toWebhook(_id, attributes, draft));
    } catch (error) {
      const left = await takeBack(operations, made);
      throw drafts.length === 1 ? error : undone(error, { draft, left });
    }
  }
  return made;
}

/** Removes webhooks, whatever became of the call that made them: without its signal. Gives back those that may still be there. */
async function takeBack(operations: SmartshapeOperations, made: readonly Webhook[]): Promise<readonly Webhook[]> {
  const left: Webhook[] = [];
  for (const webhook of made.toReversed()) {
    await unlessRemovedBefore(operations.deleteWebhook(webhook.id)).catch(() => left.push(webhook));
  }
  return left;
}

interface Undone {
  /** What failed. */
  readonly draft: Schemas["WebhookDraft"];
  readonly left: readonly Webhook[];
}

/** The error itself where nothing is left of the draft, else one that says what is. */
function undone(error: unknown, { draft, left }: Undone): unknown {
  const isOpen = mayHaveHappened(error);
  if (!isOpen && left.length === 0) return error;
  const parts = [
    ...left.map(({ id, eventTypes }) => `${id} for ${eventTypes.join()} could not be removed again`),
    ...(isOpen ? [`the one for ${draft.event} may exist, because its answer was lost`] : []),
  ];
  const codes = isClientError(error) ? error.codes : [];
  const message = `Not every webhook could be created; of the others, ${parts.join("; ")}. Look at the list before trying again.`;
  return new ClientError("indeterminate", message, { operation: "createWebhook", attempts: 1, codes, cause: error });
}
