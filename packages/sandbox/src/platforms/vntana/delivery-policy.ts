import { sign } from "@tacklebox/receiver/vntana";

import type { Attempt } from "../../delivery/attempt.ts";
import type { DeliveryPolicy } from "../../delivery/policy.ts";
import { countOutcome } from "./domain/failing-webhooks.ts";
import type { World } from "./state.ts";

export interface DeliveryTimes {
  readonly timeoutMs: number;
  /** One for each retry. */
  readonly retryAfterMs: readonly number[];
}

/**
 * How VNTANA delivers. The headers, the signature, and that retries, a mail, turning off and a second mail follow one another are
 * documented; that any 2xx counts as delivered, that a retry is signed anew, and all numbers are proposed.
 */
export function createDeliveryPolicy(world: World, { timeoutMs, retryAfterMs }: DeliveryTimes): DeliveryPolicy {
  return {
    timeoutMs,
    encode: (payload, type) => new TextEncoder().encode(JSON.stringify({ ...payload, event: type })),
    target(uuid) {
      const webhook = world.state.webhooks.get(uuid);
      if (!webhook || webhook.disable) return undefined;
      const { url, secret } = webhook;
      return {
        url,
        async prove(body, at) {
          const proof = await sign({ secret, timestamp: new Date(at).toISOString(), body });
          return { "content-type": "application/json", ...proof };
        },
      };
    },
    judge({ answer }, tries) {
      if (answer && answer.status >= 200 && answer.status < 300) return "delivered";
      const retryInMs = retryAfterMs[tries - 1];
      return retryInMs === undefined ? "failed" : { retryInMs };
    },
    conclude({ webhook, eventType, state, last, tries }) {
      const lastAnswer = toWords(last);
      countOutcome(world, { webhookUuid: webhook, eventType, arrived: state === "delivered", tries, lastAnswer });
    },
  };
}

// Not the cause's message: it may repeat the address with what is secret in it.
function toWords({ answer, cause }: Attempt): string {
  if (answer) return `status ${answer.status}`;
  switch (cause?.kind) {
    case "timeout":
      return "none in time";
    case "external-target":
      return "none, the sandbox delivers to this machine only";
    default:
      return "none, the endpoint could not be reached";
  }
}
