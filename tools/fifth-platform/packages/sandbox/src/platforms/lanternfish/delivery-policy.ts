import { sign } from "@tacklebox/receiver/lanternfish";
import type { DeliveryPolicy } from "../../delivery/policy.ts";
import type { World } from "./state.ts";

/** How Lanternfish delivers: once, and 200 is success. */
export function createDeliveryPolicy(world: World): DeliveryPolicy {
  return {
    timeoutMs: 10_000,
    encode: (payload, type) => new TextEncoder().encode(JSON.stringify({ ...payload, event: type })),
    target(id) {
      const hook = world.hooks.get(id);
      if (!hook) return undefined;
      return {
        url: hook.url,
        prove: async (body, at) => ({
          "content-type": "application/json",
          ...(await sign({ secret: hook.secret, time: new Date(at).toISOString(), body })),
        }),
      };
    },
    judge: ({ answer }) => (answer?.status === 200 ? "delivered" : "failed"),
  };
}
