import type { EventType } from "@tacklebox/spec/roomle";
import type { JsonObject } from "../../../json.ts";
import type { World } from "../state.ts";
import { isEventType } from "./event-types.ts";
import { sendOwnMail } from "./own-mail.ts";
import { Refusal } from "./refusal.ts";
import { findTenant } from "./tenants.ts";

/** What a visitor of a configurator has on the screen, and where the mail about it is to go. */
export interface VisitorRequest {
  /** As the visitor typed it. */
  readonly email: string;
  /** Default: a new configuration of a shelf, unless there is an item. */
  readonly configurationId?: string;
  readonly itemId?: string;
  /** Default `hearthpine-home`. */
  readonly configuratorId?: string;
  /** Default: the sandbox's own. */
  readonly tenant?: number;
}

/** An event with data of the caller's. */
export interface AnyEvent {
  readonly type: string;
  readonly data: JsonObject;
  readonly tenant?: number;
}

/** A visitor asks for mail: the tenant's webhook is told, or Roomle sends it where there is none. */
export function askForMail(world: World, type: EventType, request: VisitorRequest): JsonObject {
  const { email, itemId, configuratorId = "hearthpine-home", tenant } = request;
  const configurationId = request.configurationId ?? (itemId ? undefined : `hearthpine:shelf:${world.ids.hex(64)}`);
  const id = String(configurationId ?? itemId);
  const data = {
    success: true,
    email,
    ...(configurationId && { configurationId }),
    ...(itemId && { itemId }),
    configuratorId,
    url: `https://www.roomle.com/t/cp/?${new URLSearchParams({ id, configuratorId }).toString()}`,
    ...(type === "email.3DExportAsset" && { resultUrl: `https://www.roomle.com/exports/${world.ids.hex(24)}.glb` }),
  };
  emit(world, { type, data, ...(tenant !== undefined && { tenant }) });
  return data;
}

export function emitAny(world: World, event: AnyEvent): void {
  if (!isEventType(event.type)) throw new Refusal("not-found", "there is no such event type");
  emit(world, event);
}

function emit(world: World, { type, data, tenant: id = firstTenant(world) }: AnyEvent): void {
  const tenant = findTenant(world, id);
  const payload = { event: type, data };
  if (tenant.webhook) world.send({ type, payload, webhooks: [String(tenant.id)] });
  else sendOwnMail(world, type, payload);
}

function firstTenant(world: World): number {
  return Number([...world.state.tenants.keys()][0]);
}
