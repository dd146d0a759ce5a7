import type { components } from "@tacklebox/spec/crazygoldfish";
import { ClientError } from "../../errors.ts";
import type { WebhookDraft } from "../../model/webhook.ts";

type Schemas = components["schemas"];

/**
 * A draft in CrazyGoldFish's words: one request for each template.
 *
 * @throws {ClientError} kind `validation` with `fieldErrors`.
 */
export function toWire(
  draft: WebhookDraft,
  templates: readonly Schemas["Template"][],
): readonly Schemas["WebhookDraft"][] {
  const names = [...new Set(draft.eventTypes)];
  const found = names.map((name) => ({ name, id: templates.findLast((template) => template.name === name)?.id }));
  const unknown = found.filter(({ id }) => id === undefined).map(({ name }) => name);
  throwErrors({
    ...errorsOf(draft),
    ...(names.length === 0 && { eventTypes: "Choose at least one event type." }),
    ...(unknown.length > 0 && { eventTypes: `Not in the platform's list: ${unknown.join(", ")}.` }),
  });
  return found.flatMap(({ id }) => (id === undefined ? [] : [{ api_template: id, ...toChange(draft) }]));
}

/**
 * What of a webhook can be changed, in CrazyGoldFish's words.
 *
 * @throws {ClientError} kind `validation` with `fieldErrors`, also for another event type than it has.
 */
export function toWireChange(draft: WebhookDraft, eventTypes: readonly string[]): Schemas["WebhookChange"] {
  const isSame = draft.eventTypes.every((name) => eventTypes.includes(name));
  throwErrors({
    ...errorsOf(draft),
    ...(!(isSame && draft.eventTypes.length > 0) && {
      eventTypes: `The event type of a webhook cannot be changed: it is ${eventTypes.join()}.`,
    }),
  });
  return toChange(draft);
}

function toChange({ url, secret }: WebhookDraft): Schemas["WebhookChange"] {
  return { endpoint_url: url, ...(secret && { secret_hash: secret.reveal() }) };
}

function errorsOf({ url, secret }: WebhookDraft): Readonly<Record<string, string>> {
  const text = secret?.reveal();
  return {
    ...(!URL.canParse(url) && { url: "Not an absolute URL." }),
    ...(text === "" && { secret: "It is empty: leave it out for none." }),
    ...(text !== text?.trim() && { secret: "It has white space around it." }),
  };
}

function throwErrors(fieldErrors: Readonly<Record<string, string>>): void {
  const messages = Object.values(fieldErrors);
  if (messages.length > 0) throw new ClientError("validation", messages.join(" "), { fieldErrors });
}
