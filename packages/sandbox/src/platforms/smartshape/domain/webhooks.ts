import type { Webhook, World } from "../state.ts";
import type { Presented } from "./access.ts";
import { enter } from "./access.ts";
import { isEventType } from "./event-types.ts";
import { found, Refusal } from "./refusal.ts";

export type WebhookInput = Pick<Webhook, "event" | "url" | "secretToken">;

/** Two may be alike: nothing says that they may not. */
export function createWebhook(world: World, presented: Presented, input: WebhookInput): Webhook {
  const { email: owner } = enter(world, presented, "write_webhook");
  const { event, url, secretToken } = input;
  if (!isEventType(event)) throw new Refusal("missing-argument", "event is one of the nine event types");
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ""))
    throw new Refusal("missing-argument", "url is an absolute http: or https: address");
  // bcrypt reads no more, and some implementations stop at NUL.
  if (new TextEncoder().encode(secretToken).length > 72 || secretToken.includes("\0"))
    throw new Refusal("missing-argument", "secretToken has 1 to 72 bytes without NUL");
  const webhook = { id: world.ids.hex(24), event, url, secretToken, owner };
  world.state.webhooks.set(webhook.id, webhook);
  return webhook;
}

export function listWebhooks(world: World, presented: Presented): readonly Webhook[] {
  const { email } = enter(world, presented, "read_webhook");
  return [...world.state.webhooks.values()].filter(({ owner }) => owner === email);
}

export function deleteWebhook(world: World, presented: Presented, id: string): void {
  const { email } = enter(world, presented, "write_webhook");
  // Somebody else's is answered like one that does not exist.
  const own = [...world.state.webhooks.values()].find((webhook) => webhook.id === id && webhook.owner === email);
  world.state.webhooks.delete(found(own, "webhook").id);
}
