import { ClientError } from "../../errors.ts";
import { refuseUnsupported } from "../../model/refuse-unsupported.ts";
import type { WebhookDraft } from "../../model/webhook.ts";
import type { Capabilities } from "../../platform.ts";

export interface UrlOptions {
  readonly capabilities: Capabilities;
  readonly known: readonly string[];
}

/**
 * What of a draft Roomle has a member for: the URL. Event types may be left out or all be there, since a webhook gets every one.
 *
 * @throws {ClientError} kind `validation` with `fieldErrors`, for what Roomle could only refuse without saying which; kind `unsupported`,
 * with the capability among the codes, for what it has no member for.
 */
export function toUrl(draft: WebhookDraft, { capabilities, known }: UrlOptions): string {
  const { url, eventTypes } = draft;
  const unknown = eventTypes.filter((type) => !known.includes(type));
  const fieldErrors: Record<string, string> = {
    ...(!/^https?:$/.test(protocolOf(url)) && { url: "Not an absolute URL." }),
    ...(unknown.length > 0 && { eventTypes: `Not in the platform's list: ${unknown.join(", ")}.` }),
  };
  const messages = Object.values(fieldErrors);
  if (messages.length > 0) throw new ClientError("validation", messages.join(" "), { fieldErrors });
  refuseUnsupported(draft, { platform: "Roomle", capabilities, known });
  return url;
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : "";
}
