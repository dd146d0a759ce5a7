import type { Webhook } from "@tacklebox/client";
import { urlParts } from "./url-parts.ts";

/** What a webhook is called: its name, else where it leads. */
export function webhookTitle({ name, url }: Pick<Webhook, "name" | "url">): string {
  return name?.trim() || urlParts(url).host || url;
}
