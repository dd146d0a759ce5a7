import type { Webhook } from "@tacklebox/client";
import type { WebhookStatus } from "./webhook-status.ts";
import { webhookTitle } from "./webhook-title.ts";

/** The order of a list; without one it is the platform's. */
export interface WebhookSort {
  readonly by: "name" | "status";
  readonly direction: "ascending" | "descending";
}

/** Whether every word of `search` is in a webhook's name, address or event types, whatever its case and accents. */
export function isFound({ name = "", url, eventTypes }: Webhook, search: string): boolean {
  const text = fold([name, url, ...eventTypes].join("\n"));
  return fold(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function fold(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

// What needs somebody comes first.
const urgency: readonly WebhookStatus["kind"][] = ["failing", "turned-off", "unknown", "paused", "waiting", "active"];

/** Puts what is shown of webhooks in order; equal ones stay as they were. */
export function sortWebhooks<Row extends { readonly webhook: Webhook; readonly status: WebhookStatus }>(
  rows: readonly Row[],
  { sort, locale }: { readonly sort: WebhookSort | undefined; readonly locale: string },
): readonly Row[] {
  if (!sort) return rows;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const byName = (a: Row, b: Row): number => compare(webhookTitle(a.webhook), webhookTitle(b.webhook));
  const byStatus = (a: Row, b: Row): number => urgency.indexOf(a.status.kind) - urgency.indexOf(b.status.kind);
  const order = sort.by === "name" ? byName : byStatus;
  return rows.toSorted((a, b) => (sort.direction === "ascending" ? order(a, b) : order(b, a)));
}

/** What a press on a column's head makes of the order: up, down, the platform's own. */
export function nextSort(sort: WebhookSort | undefined, by: WebhookSort["by"]): WebhookSort | undefined {
  if (sort?.by !== by) return { by, direction: "ascending" };
  return sort.direction === "ascending" ? { by, direction: "descending" } : undefined;
}
