import type { JsonObject } from "../../../json.ts";
import type { Webhook, World } from "../state.ts";
import { found, Refusal } from "./refusal.ts";

/** Something that happened, and where. */
export interface Happening {
  readonly organizationUuid: string;
  /** Absent for what concerns the organization as a whole. */
  readonly workspaceUuid?: string;
  /** The payload without its `event` member. */
  readonly payload: JsonObject;
}

/** Sends a happening under every name the catalogue has for it. */
export function emit(world: World, classicName: string, happening: Happening): void {
  emitAs(world, world.catalog.namesOf(classicName), happening);
}

/** Sends a happening under exactly these names, as far as the catalogue has them. */
export function emitAs(world: World, names: readonly string[], happening: Happening): void {
  for (const type of names.filter((name) => world.catalog.has(name))) {
    const webhooks = subscribers(world, type, happening).map((webhook) => webhook.uuid);
    world.send({ type, payload: { event: type, ...happening.payload }, webhooks });
  }
}

/** Sends an event the sandbox has no deed for, such as `renders.completed`; the type has to be in the catalogue. */
export function emitAny(world: World, type: string, happening: Happening): void {
  found(world.state.organizations.get(happening.organizationUuid), "ORGANIZATION_NOT_FOUND");
  if (!world.catalog.has(type)) throw new Refusal("EVENT_TYPE_NOT_FOUND");
  const payload = { organization: { uuid: happening.organizationUuid }, ...happening.payload };
  emitAs(world, [type], { ...happening, payload });
}

/** The webhooks an event goes to: switched on, asking for the type, and covering the place. */
function subscribers(world: World, type: string, happening: Happening): Webhook[] {
  const row = world.catalog.rows.find((candidate) => candidate.name === type);
  const workspace = world.state.workspaces.get(String(happening.workspaceUuid));
  return [...world.state.webhooks.values()].filter(
    (webhook) =>
      !webhook.disable &&
      webhook.organizationUuid === happening.organizationUuid &&
      webhook.eventTypeUuids.includes(String(row?.uuid)) &&
      (webhook.clients.length === 0 || webhook.clients.includes(String(workspace?.slug))),
  );
}
