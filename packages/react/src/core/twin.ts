import type { Capabilities, EventCatalog, Webhook, WebhookDraft } from "@tacklebox/client";
import { webhookTitle } from "./webhook-title.ts";

/**
 * What the webhook is called that takes over from this one. The name is also what an interrupted rotation is found again by, on any
 * machine; so it is not translated.
 */
export function twinName(webhook: Pick<Webhook, "name" | "url">): string {
  return `${webhookTitle(webhook)} (next)`;
}

/** The twin that an earlier try left behind. A platform without names gives nothing that could be told from somebody else's webhook. */
export function findTwin(webhooks: readonly Webhook[], webhook: Webhook): Webhook | undefined {
  const name = twinName(webhook);
  return webhooks.find((other) => other.id !== webhook.id && other.name === name && other.url === webhook.url);
}

export interface TwinOptions {
  readonly capabilities: Pick<Capabilities, "eventTypes" | "hasName" | "canPause">;
  readonly catalog: EventCatalog;
}

/**
 * A draft that makes a twin: it delivers the same to the same address, and nothing yet, where the platform can pause it, because the
 * endpoint does not know its secret. Event types that the platform no longer lists happen no more, and it would refuse them.
 */
export function twinDraft(webhook: Webhook, { capabilities, catalog }: TwinOptions): WebhookDraft {
  const listed = new Set(catalog.categories.flatMap(({ eventTypes }) => eventTypes.map(({ name }) => name)));
  const { url, description, scopes, failureEmail } = webhook;
  return {
    url,
    eventTypes:
      capabilities.eventTypes === "all" ? webhook.eventTypes : webhook.eventTypes.filter((name) => listed.has(name)),
    scopes,
    active: !capabilities.canPause,
    ...(capabilities.hasName && { name: twinName(webhook) }),
    ...(description !== undefined && { description }),
    ...(failureEmail !== undefined && { failureEmail }),
  };
}

/** How far the twin is. */
export type GuidedStage =
  /** There is none. */
  | "create"
  /** The endpoint has yet to learn its secret. */
  | "teach"
  /** Both deliver, until one of the twin's has been accepted. */
  | "check"
  /** The old one delivers nothing any more, or nothing that the twin does not. */
  | "finish";

export interface GuidedFacts {
  readonly webhook: Pick<Webhook, "active">;
  readonly twin: Pick<Webhook, "active"> | undefined;
  /** Somebody said that the endpoint accepts both secrets. */
  readonly isTaught: boolean;
  /** Somebody said, or the log shows, that the endpoint accepted a delivery of the twin. */
  readonly isChecked: boolean;
}

/**
 * The stage, from what the platform says as far as that goes, so that it is the same after a reload. Where webhooks can be paused, a twin
 * that is on was turned on here, after its secret was known.
 */
export function guidedStage({ webhook, twin, isTaught, isChecked }: GuidedFacts, canPause: boolean): GuidedStage {
  if (!twin) return "create";
  if (!canPause) return isTaught ? (isChecked ? "finish" : "check") : "teach";
  if (twin.active) return webhook.active ? "check" : "finish";
  // One that was paused from the start is replaced by a paused one: there is nothing to check.
  return isTaught && !webhook.active ? "finish" : "teach";
}
