import { ClientError } from "../../errors.ts";
import type { WebhookDraft } from "../../model/webhook.ts";

/**
 * What of a draft Roomle has a member for: the URL. Event types may be left out or all be there, since a webhook gets every one.
 *
 * @throws {ClientError} kind `validation` with `fieldErrors`, for what Roomle could only refuse without saying which; kind `unsupported`,
 * with the capability among the codes, for what it has no member for.
 */
export function toUrl(draft: WebhookDraft, known: readonly string[]): string {
  const { url, eventTypes } = draft;
  const unknown = eventTypes.filter((type) => !known.includes(type));
  const fieldErrors: Record<string, string> = {
    ...(!/^https?:$/.test(protocolOf(url)) && { url: "Not an absolute URL." }),
    ...(unknown.length > 0 && { eventTypes: `Not in the platform's list: ${unknown.join(", ")}.` }),
  };
  const messages = Object.values(fieldErrors);
  if (messages.length > 0) throw new ClientError("validation", messages.join(" "), { fieldErrors });
  refuseUnsupported(draft, eventTypes.length > 0 && known.some((type) => !eventTypes.includes(type)));
  return url;
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : "";
}

function refuseUnsupported(draft: WebhookDraft, isChoice: boolean): void {
  const { name, description, scopes = [], failureEmail, active = true, secret } = draft;
  const wanted = {
    eventTypes: isChoice,
    hasName: name,
    hasDescription: description,
    hasScopes: scopes.length > 0,
    hasFailureEmail: failureEmail,
    canPause: !active,
    signingSecret: secret,
  };
  const codes = Object.entries(wanted).flatMap(([capability, value]) => (value ? [capability] : []));
  if (codes.length === 0) return;
  throw new ClientError("unsupported", `Roomle's webhook has no such thing: ${codes.join(", ")}.`, { codes });
}
