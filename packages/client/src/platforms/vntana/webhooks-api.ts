import { ClientError, isClientError } from "../../errors.ts";
import type { Redacted } from "../../model/redacted.ts";
import type { WebhookDraft } from "../../model/webhook.ts";
import type { CallOptions, Capabilities, WebhooksApi } from "../../platform.ts";
import { mayHaveHappened, unlessRemovedBefore } from "../../session/lost-answer.ts";
import type { VntanaClient } from "./create-client.ts";
import type { VntanaOperations, VntanaWebhook } from "./operations.ts";
import { flatEvents, toEventCatalog, toScope, toWebhook } from "./to-model.ts";
import { fieldErrorsOf, refuseSecret, toWire } from "./to-wire.ts";

/** VNTANA's side of the port: everything but a delivery log and test deliveries. */
export type VntanaWebhooksApi = WebhooksApi &
  Required<Pick<WebhooksApi, "scopes" | "update" | "remove" | "revealSecret" | "rotateSecret">>;

const capabilities: Capabilities = {
  webhooks: "many",
  eventTypes: "many",
  signingSecret: "made-by-platform",
  canReadSecret: true,
  rotation: "immediate",
  canUpdate: true,
  canRemove: true,
  canPause: true,
  hasScopes: true,
  hasName: true,
  hasDescription: true,
  hasFailureEmail: true,
  hasDeliveryLog: false,
  canSendTest: false,
  canDecline: false,
  proof: "signed",
};

/** Manages VNTANA's webhooks in our words: what user interfaces and the CLI speak. */
export function createWebhooksApi({
  operations,
  organization,
}: Pick<VntanaClient, "operations" | "organization">): VntanaWebhooksApi {
  const workspaces = async (options?: CallOptions) => (await operations.listWorkspaces(options)).grid;
  const toOurs = async (wire: VntanaWebhook, options?: CallOptions) =>
    // Nothing to translate, so nothing to ask for.
    toWebhook(wire, wire.clients.length > 0 ? await workspaces(options) : []);

  return {
    platform: "vntana",
    capabilities,
    eventTypes: async (options) => toEventCatalog(await operations.listEventTypes(options)),
    scopes: async (options) => (await workspaces(options)).map(toScope),

    async list(_query, options) {
      const { uuid } = await organization(options);
      const [{ grid }, known] = await Promise.all([operations.listWebhooks(uuid, options), workspaces(options)]);
      return { items: grid.map((wire) => toWebhook(wire, known)), total: grid.length };
    },

    get: async (id, options) => toOurs(await operations.getWebhook(id, options), options),

    async create(draft, options) {
      refuseSecret(draft);
      const [chosen, events, known] = await Promise.all([
        organization(options),
        operations.listEventTypes(options),
        workspaces(options),
      ]);
      const body = toWire(draft, { organization: chosen, workspaces: known, events: flatEvents(events) });
      const wire = await withFieldErrors(operations.createWebhook(body, options));
      return { webhook: toWebhook(wire, known), ...(wire.secret && { secret: wire.secret }) };
    },

    async update(id, draft, options) {
      refuseSecret(draft);
      const [now, events, known] = await Promise.all([
        operations.getWebhook(id, options),
        operations.listEventTypes(options),
        workspaces(options),
      ]);
      // VNTANA forgets what a PUT leaves out, so what the draft says nothing of is sent back as it is.
      const kept = toWebhook(now, known);
      const body = toWire(
        { ...kept, ...definedOf(draft) },
        {
          organization: { uuid: now.organizationUuid },
          workspaces: known,
          // What the catalogue no longer lists but the webhook has stays on it until it is taken off by hand.
          events: [...flatEvents(events), ...flatEvents(now.events)],
          knownSlugs: now.clients,
        },
      );
      return toWebhook(await withFieldErrors(operations.updateWebhook(id, { ...body, uuid: id }, options)), known);
    },

    remove: async (id, options) => unlessRemovedBefore(operations.deleteWebhook(id, options)),

    revealSecret: async (id, options) => secretOf(await operations.getWebhook(id, options)),

    rotateSecret: (id, options) => rotateSecret(operations, id, options),
  };
}

/** A member that is there but undefined says as little as one that is left out. */
function definedOf(draft: WebhookDraft): WebhookDraft {
  // What is left of a draft is a draft: its two required members are never undefined.
  return Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== undefined),
  ) as unknown as WebhookDraft;
}

// The answer may be lost after the platform has rotated. Sending again would rotate twice and end a secret that someone
// may just have stored, so the webhook is read back instead and its secret compared with the one before.
async function rotateSecret(operations: VntanaOperations, id: string, options?: CallOptions): Promise<Redacted> {
  const before = secretOf(await operations.getWebhook(id, options));
  try {
    const { secret } = await operations.rotateWebhookSecret(id, options);
    if (secret) return secret;
  } catch (error) {
    if (!mayHaveHappened(error)) throw error;
    const now = await operations.getWebhook(id, options).then(secretOf, (cause: unknown) => {
      throw indeterminate(id, "reading it back failed too", cause);
    });
    if (now.reveal() === before.reveal()) throw indeterminate(id, "read back, it had not changed yet", error);
    return now;
  }
  return secretOf(await operations.getWebhook(id, options));
}

function indeterminate(id: string, found: string, cause: unknown): ClientError {
  const message = `The secret of webhook ${id} may have been rotated: the answer was lost, and ${found}. Read it again before you rely on either secret.`;
  return new ClientError("indeterminate", message, { operation: "rotateWebhookSecret", attempts: 1, cause });
}

function secretOf({ uuid, secret }: VntanaWebhook): Redacted {
  if (secret) return secret;
  throw new ClientError("permission", `The platform did not show the secret of webhook ${uuid} to this session.`);
}

async function withFieldErrors<Value>(work: Promise<Value>): Promise<Value> {
  return work.catch((error: unknown) => {
    if (!isClientError(error, "validation") && !isClientError(error, "not_found")) throw error;
    throw new ClientError(error.kind, error.message, { ...error.toJSON(), fieldErrors: fieldErrorsOf(error.codes) });
  });
}
