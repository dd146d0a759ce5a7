import { sign } from "@tacklebox/receiver/vntana";

import type { DeliveryPolicy } from "../../delivery/policy.ts";
import type { World } from "./state.ts";

/**
 * How VNTANA delivers. The headers and the signature are documented; that any 2xx counts as delivered, and the timeout,
 * are proposed.
 */
export function createDeliveryPolicy(world: World, timeoutMs: number): DeliveryPolicy {
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
    judge: ({ status }) => (status !== null && status >= 200 && status < 300 ? "delivered" : "failed"),
  };
}
