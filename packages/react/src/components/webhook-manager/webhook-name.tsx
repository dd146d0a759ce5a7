"use client";
import type { ReactElement } from "react";
import { webhookTitle } from "../../core/webhook-title.ts";
import { useWebhook } from "../../data/queries.ts";

export interface WebhookNameProps {
  readonly id: string;
  /** Until it is known, and where it never is. */
  readonly fallback: string;
}

/** What a webhook is called. Asks for nothing behind an editor's back. */
export function WebhookName({ id, fallback }: WebhookNameProps): ReactElement {
  const loaded = useWebhook(id, { isFrozen: true });
  return <bdi className="tb-reset">{loaded.state === "ready" ? webhookTitle(loaded.value) : fallback}</bdi>;
}
