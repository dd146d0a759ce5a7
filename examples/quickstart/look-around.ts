import type { Webhook, WebhooksApi } from "@tacklebox/client";
import { catalogue } from "./catalogue.ts";
import type { Step } from "./printer.ts";

/** What an integration with a name and a password begins with: sign in, and see which webhooks and event types there are. Changes nothing. */
export function lookAround(connect: () => WebhooksApi): readonly Step[] {
  const signIn: Step = {
    name: "Sign in with name and password",
    async run() {
      const webhooks = connect();
      const { items } = await webhooks.list();
      const urls = items.map((webhook) => `${eventsOf(webhook, webhooks)} to ${webhook.url}`);
      return { says: `sees ${urls.join(", ") || "no webhooks of its own yet"}`, webhooks: items.length };
    },
  };
  return [signIn, catalogue(connect)];
}

/** Which events a webhook gets, in words. */
export function eventsOf({ eventTypes }: Webhook, { capabilities }: WebhooksApi): string {
  return capabilities.eventTypes === "all" ? "every event" : eventTypes.join(" and ");
}
