import type { User, Webhook, World } from "../state.ts";
import { found, Refusal } from "./refusal.ts";

export interface WebhookInput {
  readonly templateId: string;
  readonly url: string;
  readonly secret?: string | undefined;
}

/** One for each user and template. */
export function createWebhook(world: World, { username: owner }: User, input: WebhookInput): Webhook {
  const { templateId, url, secret } = input;
  const { templates, webhooks } = world.state;
  if (!templates.has(templateId))
    throw new Refusal("invalid", "templates are in the list of templates", "api_template");
  checkUrl(url);
  if (listWebhooks(world, { username: owner }).some((webhook) => webhook.templateId === templateId)) {
    throw new Refusal("duplicate", "this user has a webhook for this template; change that one");
  }
  const webhook: Webhook = {
    id: world.ids.uuid(),
    templateId,
    url,
    secret: seal(world, secret),
    isEnabled: true,
    created: world.now(),
    owner,
  };
  webhooks.set(webhook.id, webhook);
  return webhook;
}

/** The user's own, oldest first. */
export function listWebhooks(world: World, { username }: Pick<User, "username">): readonly Webhook[] {
  return [...world.state.webhooks.values()].filter(({ owner }) => owner === username);
}

/** Somebody else's is answered like one that does not exist. */
export function getWebhook(world: World, user: User, id: string): Webhook {
  return found(
    listWebhooks(world, user).find((webhook) => webhook.id === id),
    "webhook of this user",
  );
}

export function updateWebhook(
  world: World,
  webhook: Webhook,
  { url, secret }: Omit<WebhookInput, "templateId">,
): Webhook {
  checkUrl(url);
  const next: Webhook = { ...webhook, url, ...(secret !== undefined && { secret: seal(world, secret) }) };
  world.state.webhooks.set(next.id, next);
  return next;
}

/** What the system does by itself: a webhook that is off gets nothing. */
export function switchWebhook(world: World, id: string, isEnabled: boolean): Webhook {
  const next = { ...found(world.state.webhooks.get(id), "webhook"), isEnabled };
  world.state.webhooks.set(id, next);
  return next;
}

function checkUrl(url: string): void {
  if (/^https?:$/.test(URL.parse(url)?.protocol ?? "")) return;
  throw new Refusal("invalid", "endpoint_url is an absolute http: or https: address", "endpoint_url");
}

function seal({ vault }: World, secret: string | undefined): Webhook["secret"] {
  if (secret === undefined) return undefined;
  // What no receiver of ours takes for a secret.
  if (!secret || secret !== secret.trim() || /^(whsec_|v\d+,)/.test(secret)) {
    throw new Refusal(
      "invalid",
      "a secret is not empty, without white space around it or another's prefix",
      "secret_hash",
    );
  }
  return vault.seal(secret);
}
