import type { JsonObject } from "../../../json.ts";
import type { Sheet, World } from "../state.ts";
import { toSheet } from "../to-wire.ts";
import { found, Refusal } from "./refusal.ts";
import { templateNamed, templateOf } from "./templates.ts";
import { listWebhooks } from "./webhooks.ts";

export interface UploadInput {
  /** Name of the template that the documents are to go through. */
  readonly template: string;
  /** Name of the user. */
  readonly owner: string;
  /** Default `Untitled`. */
  readonly name?: string;
  readonly studentId?: string;
  /** Default 1. */
  readonly pages?: number;
}

/** Documents that wait to be processed. Tells nobody. */
export function uploadDocuments(world: World, input: UploadInput): Sheet {
  const { template, owner, name = "Untitled", studentId = "seat-1", pages = 1 } = input;
  if (!Number.isInteger(pages) || pages < 1 || pages > 1000) {
    throw new Refusal("invalid", "pages is a whole number from 1 to 1000");
  }
  found(world.state.users.get(owner), "user");
  const sheet: Sheet = {
    id: world.ids.uuid(),
    templateId: templateNamed(world, template).id,
    owner,
    name,
    studentId,
    progress: "open",
    uploaded: world.now(),
    documentIds: Array.from({ length: pages }, () => world.ids.uuid()),
  };
  world.state.sheets.set(sheet.id, sheet);
  return sheet;
}

/** Processes documents, well unless told, and tells the webhook that their owner has for the template. Again and again, if asked. */
export function processDocuments(world: World, id: string, progress: "completed" | "failed" = "completed"): Sheet {
  const sheet: Sheet = { ...found(world.state.sheets.get(id), "documents"), progress };
  world.state.sheets.set(id, sheet);
  emit(world, { template: templateOf(world, sheet.templateId).name, owner: sheet.owner, data: toSheet(sheet) });
  return sheet;
}

export interface Happening {
  /** Name of the template. */
  readonly template: string;
  /** Name of the user whose webhook is told. */
  readonly owner: string;
  readonly data: JsonObject;
}

/** Sends an event with data of the caller's to the one webhook that the user has for the template, if there is one that is on. */
export function emit(world: World, { template: name, owner, data }: Happening): void {
  const template = templateNamed(world, name);
  const own = listWebhooks(world, { username: owner }).filter((webhook) => webhook.templateId === template.id);
  for (const { id } of own.filter(({ isEnabled }) => isEnabled)) {
    const payload = { template: { id: template.id, name }, webhook_id: id, data };
    world.send({ type: name, payload, webhooks: [id] });
  }
}
