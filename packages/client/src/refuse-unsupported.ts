import { ClientError } from "./errors.ts";
import type { WebhookDraft } from "./model/webhook.ts";
import type { Capabilities } from "./platform.ts";

/**
 * Refuses a draft that asks for what the platform cannot do. Members that say nothing are taken.
 *
 * @throws {ClientError} kind `unsupported`, with the capabilities among the codes.
 */
export function refuseUnsupported(
  { name, description, scopes = [], failureEmail, active = true, secret }: WebhookDraft,
  { signingSecret, ...can }: Capabilities,
): void {
  const asked = {
    hasName: name,
    hasDescription: description,
    hasScopes: scopes.length > 0,
    hasFailureEmail: failureEmail,
    canPause: !active,
  } as const;
  const names = Object.keys(asked) as (keyof typeof asked)[]; // Object.keys forgets what it was asked for
  const codes: string[] = names.filter((capability) => asked[capability] && !can[capability]);
  if (secret && (signingSecret === "made-by-platform" || signingSecret === "per-account")) codes.push("signingSecret");
  if (codes.length === 0) return;
  throw new ClientError("unsupported", `The platform's webhooks have no such thing: ${codes.join(", ")}.`, { codes });
}
