import type { ReadOptions } from "@tacklebox/receiver/crazygoldfish";
import { sign } from "@tacklebox/receiver/crazygoldfish";

import type { Attempt } from "../../delivery/attempt.ts";
import type { DeliveryPolicy } from "../../delivery/policy.ts";
import type { JsonObject } from "../../json.ts";
import type { World } from "./state.ts";

export interface DeliveryOptions {
  readonly timeoutMs: number;
  /** One for each retry. */
  readonly retryAfterMs: readonly number[];
  /** Where the proof is sent, and how it is made. */
  readonly proof: ReadOptions;
}

/** How CrazyGoldFish delivers. All of it is proposed: the platform documents nothing of it. */
export function createDeliveryPolicy(world: World, options: DeliveryOptions): DeliveryPolicy {
  const { timeoutMs, retryAfterMs, proof: read } = options;
  const { header = "x-webhook-signature", scheme } = read;
  return {
    timeoutMs,
    // A header that is the secret itself is good for any other body.
    secretHeaders: scheme === "equals" ? [header.toLowerCase()] : [],
    encode: (payload, type) => new TextEncoder().encode(JSON.stringify(named(payload, type))),
    target(id) {
      const webhook = world.state.webhooks.get(id);
      if (!webhook?.isEnabled) return undefined;
      const prove = async (body: Uint8Array, change = ""): Promise<Readonly<Record<string, string>>> => {
        const json = { "content-type": "application/json" };
        if (!webhook.secret) return json;
        const secret = (await world.vault.open(webhook.secret)) + change;
        return { ...json, ...(await sign({ secret, body, read })) };
      };
      return {
        url: webhook.url,
        prove: (body) => prove(body),
        ...(scheme === "equals" && { proveWrongly: () => prove(new Uint8Array(), "-not") }),
      };
    },
    judge(last, tries) {
      if (isSuccess(last)) return "delivered";
      const retryInMs = retryAfterMs[tries - 1];
      return retryInMs === undefined ? "failed" : { retryInMs };
    },
  };
}

/** The payload with this name for its template, which is its own but for a fault. */
function named(payload: JsonObject, name: string): JsonObject {
  return { ...payload, template: { ...Object(payload["template"]), name } };
}

function isSuccess({ answer }: Attempt): boolean {
  return answer !== undefined && answer.status >= 200 && answer.status < 300;
}
