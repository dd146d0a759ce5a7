import { ClientError } from "../errors.ts";
import type { Capabilities } from "../platform.ts";
import type { WebhookDraft } from "./webhook.ts";

export interface Abilities {
  /** The platform's name for people. */
  readonly platform: string;
  readonly capabilities: Capabilities;
  /** Whether the webhook is switched on that is to be changed. @defaultValue true */
  readonly isActive?: boolean;
  /** Every event type, where a webhook gets them all: a draft may name all of them or none. */
  readonly known?: readonly string[];
}

/**
 * Refuses a draft that asks for what the platform has no member for. Members that say nothing are borne.
 *
 * @throws {ClientError} kind `unsupported`, with the capabilities among the codes.
 */
export function refuseUnsupported(
  draft: WebhookDraft,
  { platform, capabilities, isActive = true, known = [] }: Abilities,
): void {
  const { eventTypes, name, description, scopes = [], failureEmail, active = isActive, secret } = draft;
  const wanted = {
    eventTypes: eventTypes.length > 0 && known.some((type) => !eventTypes.includes(type)),
    hasName: name,
    hasDescription: description,
    hasScopes: scopes.length > 0,
    hasFailureEmail: failureEmail,
    canPause: active !== isActive,
    signingSecret: secret,
  };
  const { signingSecret } = capabilities;
  const can: Readonly<Record<string, unknown>> = {
    ...capabilities,
    eventTypes: capabilities.eventTypes !== "all",
    signingSecret: signingSecret === "made-by-caller" || signingSecret === "optional",
  };
  const codes = Object.entries(wanted).flatMap(([capability, value]) =>
    value && !can[capability] ? [capability] : [],
  );
  if (codes.length === 0) return;
  throw new ClientError("unsupported", `${platform}'s webhooks have no such thing: ${codes.join(", ")}.`, { codes });
}
