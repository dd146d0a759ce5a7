import type { JsonObject } from "../../../json.ts";
import type { World } from "../state.ts";
import { isEventType } from "./event-types.ts";
import { found, Refusal } from "./refusal.ts";

/** Something that happened to a file. */
export interface Happening {
  readonly fileId: string;
  readonly data: JsonObject;
}

/** Sends an event to every webhook that asks for its type: one uuid for all, and each owner's own address. */
export function emit(world: World, type: string, { fileId, data }: Happening): void {
  const webhooks = [...world.state.webhooks.values()].filter(({ event }) => event === type);
  const frame = { file: fileId, event: type, data, runTimestamp: world.now(), uuid: world.ids.uuid() };
  for (const owner of new Set(webhooks.map((webhook) => webhook.owner))) {
    const own = webhooks.filter((webhook) => webhook.owner === owner).map(({ id }) => id);
    world.send({ type, payload: { ...frame, owner }, webhooks: own });
  }
}

/** Sends an event with data of the caller's. */
export function emitAny(world: World, type: string, happening: Happening): void {
  found(world.state.files.get(happening.fileId), "file");
  if (!isEventType(type)) throw new Refusal("not-found", "there is no such event type");
  emit(world, type, happening);
}
