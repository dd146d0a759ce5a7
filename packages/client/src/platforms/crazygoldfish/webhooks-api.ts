import type { components } from "@tacklebox/spec/crazygoldfish";
import { ClientError } from "../../errors.ts";
import { refuseUnsupported } from "../../model/refuse-unsupported.ts";
import type { CallOptions, Capabilities, WebhooksApi } from "../../platform.ts";
import { createEach } from "../../session/create-each.ts";
import type { CrazygoldfishClient } from "./create-client.ts";
import type { Query } from "./operations.ts";
import { toEventCatalog, toWebhook } from "./to-model.ts";
import { toWire, toWireChange } from "./to-wire.ts";

type Schemas = components["schemas"];

/** CrazyGoldFish's side of the port: list, create and change. */
export type CrazygoldfishWebhooksApi = WebhooksApi & Required<Pick<WebhooksApi, "update">>;

export interface CrazygoldfishWebhooksApiOptions {
  /** What deliveries carry, as you have seen it: the platform does not document it. @defaultValue "signed", which is proposed */
  readonly proof?: Capabilities["proof"] | undefined;
}

const platform = "CrazyGoldFish";

/**
 * Manages CrazyGoldFish's webhooks in our words. Event types are the account's templates, by name, and each webhook has one: `create` with
 * several makes one for each, gives back the first as `webhook` and the rest as `others`, and says what it made when one fails, because no
 * operation removes any. A second one for a template is a `conflict`. `update` changes the address, and the secret where the draft has one.
 */
export function createWebhooksApi(
  { operations }: Pick<CrazygoldfishClient, "operations">,
  { proof = "signed" }: CrazygoldfishWebhooksApiOptions = {},
): CrazygoldfishWebhooksApi {
  const capabilities: Capabilities = { ...abilities, proof };
  const templates = (options?: CallOptions) => allTemplates((query) => operations.listTemplates(query, options));
  // Asked for only where an answer has nothing but the template's id.
  const namesFor = async (wires: readonly Schemas["Webhook"][], options?: CallOptions) =>
    wires.some(({ api_template }) => typeof api_template === "string") ? templates(options) : [];
  const toOurs = async (wire: Schemas["Webhook"], options?: CallOptions) =>
    toWebhook(wire, await namesFor([wire], options));

  return {
    platform: "crazygoldfish",
    capabilities,
    eventTypes: async (options) => toEventCatalog(await templates(options)),

    async list({ cursor, limit } = {}, options) {
      const size = limit === undefined ? {} : { page_size: String(limit) };
      const query = cursor === undefined ? size : Object.fromEntries(new URLSearchParams(cursor));
      const { results, count, next } = await operations.listWebhooks(query, options);
      const known = await namesFor(results, options);
      return {
        items: results.map((wire) => toWebhook(wire, known)),
        ...(count !== undefined && { total: count }),
        ...(next && { nextCursor: new URLSearchParams(next).toString() }),
      };
    },

    get: async (id, options) => toOurs(await operations.getWebhook(id, options), options),

    async create(draft, options) {
      refuseUnsupported(draft, { platform, capabilities });
      const known = await templates(options);
      const nameOf = (id: string): string => known.find((template) => template.id === id)?.name ?? id;
      return createEach(toWire(draft, known), {
        create: async (body) => toWebhook(await operations.createWebhook(body, options), known),
        typeOf: ({ api_template }) => nameOf(api_template),
      });
    },

    async update(id, draft, options) {
      const now = await toOurs(await operations.getWebhook(id, options), options);
      refuseUnsupported(draft, { platform, capabilities, isActive: now.active });
      const changed = await operations.updateWebhook(id, toWireChange(draft, now.eventTypes), options);
      return toOurs(changed, options);
    },
  };
}

const abilities: Omit<Capabilities, "proof"> = {
  webhooks: "one-per-event-type",
  eventTypes: "one",
  signingSecret: "optional",
  canReadSecret: false,
  rotation: "none",
  canUpdate: true,
  canRemove: false,
  canPause: false,
  hasScopes: false,
  hasName: false,
  hasDescription: false,
  hasFailureEmail: false,
  hasDeliveryLog: false,
  canSendTest: false,
  canDecline: false,
};

// More than any account has, and an end for a platform that always names another page.
const mostPages = 100;

/** Every template, from as many pages as there are. */
async function allTemplates(
  list: (query: Query) => ReturnType<CrazygoldfishClient["operations"]["listTemplates"]>,
): Promise<readonly Schemas["Template"][]> {
  const all: Schemas["Template"][] = [];
  let query: Query | undefined = {};
  for (let page = 0; page < mostPages; page++) {
    const { results, next }: Awaited<ReturnType<typeof list>> = await list(query);
    all.push(...results);
    if (!next) return all;
    query = next;
  }
  throw new ClientError("parse", "listTemplates: the pages do not end.", { operation: "listTemplates" });
}
