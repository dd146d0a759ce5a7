import type { Webhook, World } from "../state.ts";
import { enterAsManager, requireOwnOrganization, visibleWorkspaces } from "./access.ts";
import type { Visit } from "./access.ts";
import { found, Refusal } from "./refusal.ts";

/** What a caller says about a webhook; what is left out gets its default, also in an update. */
export interface WebhookInput {
  readonly organizationUuid: string;
  readonly name: string;
  readonly url: string;
  readonly events: readonly { readonly uuid: string }[];
  readonly clients?: readonly string[];
  readonly description?: string | null;
  readonly disable?: boolean;
  readonly userEmail?: string;
}

export function createWebhook(world: World, presented: string | null, input: WebhookInput): Webhook {
  const visit = enterAsManager(world, presented);
  const now = world.now();
  const webhook = {
    uuid: world.ids.uuid(),
    secret: `sandbox-secret-${world.ids.hex(32)}`,
    created: now,
    updated: now,
    ...read(world, visit, input),
  };
  world.state.webhooks.set(webhook.uuid, webhook);
  return webhook;
}

export function getWebhook(world: World, presented: string | null, uuid: string): Webhook {
  return own(world, enterAsManager(world, presented), uuid);
}

/** Replaces everything but the secret, the id and the day of creation. */
export function updateWebhook(
  world: World,
  presented: string | null,
  uuid: string,
  input: WebhookInput & { readonly uuid: string },
): Webhook {
  const visit = enterAsManager(world, presented);
  const { secret, created, disable } = own(world, visit, uuid);
  if (input.uuid !== uuid) throw new Refusal("UUID_MISMATCH", "the uuid of the body is not the one of the path");
  const webhook = { uuid, secret, created, updated: world.now(), ...read(world, visit, input) };
  world.state.webhooks.set(uuid, webhook);
  // Who turns it on again begins to count again.
  if (disable) world.state.failedInARow.delete(uuid);
  return webhook;
}

export function deleteWebhook(world: World, presented: string | null, uuid: string): Webhook {
  const webhook = own(world, enterAsManager(world, presented), uuid);
  world.state.webhooks.delete(uuid);
  world.state.failedInARow.delete(uuid);
  return webhook;
}

export function listWebhooks(world: World, presented: string | null, organizationUuid: string): Webhook[] {
  const visit = enterAsManager(world, presented);
  requireOwnOrganization(world, visit, organizationUuid);
  return [...world.state.webhooks.values()].filter((webhook) => webhook.organizationUuid === organizationUuid);
}

/** The new secret holds at once: the platform knows no overlap. */
export function rotateSecret(world: World, presented: string | null, uuid: string): Webhook {
  const old = own(world, enterAsManager(world, presented), uuid);
  const webhook = { ...old, secret: `sandbox-secret-${world.ids.hex(32)}`, updated: world.now() };
  world.state.webhooks.set(uuid, webhook);
  return webhook;
}

// Another organization's webhook is answered like one that does not exist.
function own(world: World, visit: Visit, uuid: string): Webhook {
  const webhook = found(world.state.webhooks.get(uuid), "WEBHOOK_NOT_FOUND");
  if (webhook.organizationUuid !== visit.organization.uuid) throw new Refusal("WEBHOOK_NOT_FOUND");
  return webhook;
}

type Described = Omit<Webhook, "uuid" | "secret" | "created" | "updated">;

function read(world: World, visit: Visit, input: WebhookInput): Described {
  requireOwnOrganization(world, visit, input.organizationUuid);
  if (!/^https?:$/.test(URL.parse(input.url)?.protocol ?? ""))
    throw new Refusal("INVALID_URL", "an absolute http: or https: address");
  const { clients = [], disable = false, userEmail = visit.user.email } = input;
  const slugs = new Set(visibleWorkspaces(world, visit).map((workspace) => workspace.slug));
  if (!clients.every((slug) => slugs.has(slug)))
    throw new Refusal("CLIENT_NOT_FOUND", "clients holds slugs of workspaces, not ids");
  return {
    organizationUuid: input.organizationUuid,
    name: input.name,
    description: input.description ?? "",
    url: input.url,
    userEmail,
    disable,
    eventTypeUuids: readEventTypes(world, input.events),
    clients: [...new Set(clients)],
  };
}

// The id decides; name and description are not compared, because their texts have changed between editions.
function readEventTypes(world: World, events: WebhookInput["events"]): string[] {
  const known = new Set(world.catalog.rows.map((row) => row.uuid));
  const uuids = events.map((event) => event.uuid);
  if (!uuids.every((uuid) => known.has(uuid)))
    throw new Refusal("INVALID_EVENT_UUID", "take the ids from GET /v1/webhooks/events/");
  return [...new Set(uuids)];
}
