import type { components } from "@tacklebox/spec/smartshape";
import { ClientError } from "../../errors.ts";
import type { WebhookDraft } from "../../model/webhook.ts";

type Schemas = components["schemas"];

/**
 * A draft in SmartShape's words: one request for each event type.
 *
 * @throws {ClientError} kind `validation` with `fieldErrors`, for what SmartShape could only refuse without saying which.
 */
export function toWire(draft: WebhookDraft, known: readonly string[]): readonly Schemas["WebhookDraft"][] {
  const { url } = draft;
  const eventTypes = [...new Set(draft.eventTypes)];
  const secretToken = draft.secret?.reveal() ?? "";
  const unknown = eventTypes.filter((type) => !known.includes(type));
  const secretError = errorOfSecret(secretToken);
  const fieldErrors: Record<string, string> = {
    ...(!URL.canParse(url) && { url: "Not an absolute URL." }),
    ...(eventTypes.length === 0 && { eventTypes: "Choose at least one event type." }),
    ...(unknown.length > 0 && { eventTypes: `Not in the platform's list: ${unknown.join(", ")}.` }),
    ...(secretError && { secret: secretError }),
  };
  const messages = Object.values(fieldErrors);
  if (messages.length > 0) throw new ClientError("validation", messages.join(" "), { fieldErrors });
  return eventTypes.map((event) => ({ event, url, secretToken }));
}

function errorOfSecret(secret: string): string | undefined {
  if (!secret) return "The platform makes none: pass one of your own, random and long.";
  if (secret !== secret.trim()) return "It has white space around it.";
  if (secret.includes("\0")) return "It contains NUL.";
  // bcrypt ignores what follows, so two secrets would be one.
  return new TextEncoder().encode(secret).length > 72 ? "It is longer than 72 bytes." : undefined;
}
