import type { Webhook, World } from "../state.ts";

/** A delivery that arrived or was given up. */
export interface Outcome {
  readonly webhookUuid: string;
  readonly eventType: string;
  readonly arrived: boolean;
  readonly tries: number;
  /** What the endpoint said last, in words and without anything of its body. */
  readonly lastAnswer: string;
}

/**
 * Counts the deliveries of a webhook that were given up, with none in between that arrived. The first one is told to its
 * `userEmail`; the last one that is borne turns the webhook off, which is told too. The order is documented, the counts are proposed.
 */
export function countOutcome(world: World, outcome: Outcome): void {
  const { webhooks, failedInARow } = world.state;
  const webhook = webhooks.get(outcome.webhookUuid);
  // Who removed it or turned it off meanwhile knows already.
  if (!webhook || webhook.disable) return;
  if (outcome.arrived) {
    failedInARow.delete(webhook.uuid);
    return;
  }
  const failed = (failedInARow.get(webhook.uuid) ?? 0) + 1;
  failedInARow.set(webhook.uuid, failed);
  if (failed === 1) world.mail({ to: webhook.userEmail, ...sayItFails(webhook, outcome, world.disableAfter) });
  if (failed < world.disableAfter) return;
  webhooks.set(webhook.uuid, { ...webhook, disable: true, updated: world.now() });
  world.mail({ to: webhook.userEmail, ...sayItIsOff(webhook, outcome, failed) });
}

interface Letter {
  readonly subject: string;
  readonly text: string;
}

function sayItFails(webhook: Webhook, { eventType, tries, lastAnswer }: Outcome, disableAfter: number): Letter {
  return {
    subject: `Deliveries to the webhook "${webhook.name}" fail`,
    text: [
      `The event ${eventType} could not be delivered to ${toShown(webhook.url)}, the endpoint of the webhook "${webhook.name}".`,
      `Attempts: ${tries}. Last answer: ${lastAnswer}.`,
      "It is not sent again. Check that the endpoint runs at this address and answers with a status from 200 to 299.",
      ...(Number.isFinite(disableAfter)
        ? [`If ${disableAfter} deliveries in a row fail, the webhook is turned off.`]
        : []),
    ].join("\n"),
  };
}

function sayItIsOff(webhook: Webhook, { lastAnswer }: Outcome, failed: number): Letter {
  return {
    subject: `The webhook "${webhook.name}" was turned off`,
    text: [
      `Deliveries in a row that failed: ${failed}. Nothing more is sent to ${toShown(webhook.url)}, the endpoint of the webhook "${webhook.name}".`,
      `Last answer: ${lastAnswer}.`,
      "Events that happen from now on are not kept for it. Repair the endpoint, then turn the webhook on again.",
    ].join("\n"),
  };
}

// Names, passwords and queries of addresses hold secrets.
function toShown(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
