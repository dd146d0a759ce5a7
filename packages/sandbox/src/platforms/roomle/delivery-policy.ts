import { sign } from "@tacklebox/receiver/roomle";

import type { DeliveryPolicy } from "../../delivery/policy.ts";
import { sendOwnMail } from "./domain/own-mail.ts";
import { DEFAULT_SECRET } from "./scenarios/people.ts";
import type { Tenant, World } from "./state.ts";

export interface DeliveryOptions {
  readonly timeoutMs: number;
  /** Where the initialization vector of a token is. */
  readonly iv: "prefixed" | "zero" | "unknown";
}

/**
 * How Roomle delivers. The cipher, the default secret where there is no API key, and that a status from 300 on makes it send its own mail
 * are documented; the header's name and what is encrypted are inferred, the vector and the timeout proposed.
 */
export function createDeliveryPolicy(world: World, { timeoutMs, iv }: DeliveryOptions): DeliveryPolicy {
  async function prove({ apiKey }: Tenant, at: number, secret = world.state.keys.get(apiKey) ?? DEFAULT_SECRET) {
    world.state.tokensMade += 1;
    const vector =
      iv === "unknown"
        ? toBytes(world.ids.named("vector"))
        : toBytes(world.ids.named(`vector ${world.state.tokensMade}`));
    const proof = await sign({ secret, apiKey, timestamp: new Date(at).toISOString(), iv, vector });
    return { "content-type": "application/json", ...proof };
  }

  return {
    timeoutMs,
    secretHeaders: ["token"],
    encode: (payload, type) => new TextEncoder().encode(JSON.stringify({ ...payload, event: type })),
    target(id) {
      const tenant = world.state.tenants.get(Number(id));
      if (!tenant?.webhook) return undefined;
      return {
        url: tenant.webhook,
        prove: (_body, at) => prove(tenant, at),
        proveWrongly: () => prove(tenant, world.now(), "of-another-owner"),
      };
    },
    // Nothing is tried again: the platform's own mail is there instead. To it all of those from 300 on are one; 501 is what receivers choose
    // where nothing went wrong.
    judge: ({ answer }) =>
      answer && answer.status < 300 ? "delivered" : answer?.status === 501 ? "declined" : "failed",
    conclude({ eventType, payload, state }) {
      if (state !== "delivered") sendOwnMail(world, eventType, payload);
    },
  };
}

function toBytes(uuid: string): Uint8Array {
  const digits = uuid.replaceAll("-", "").match(/../g) ?? [];
  return Uint8Array.from(digits, (pair) => Number.parseInt(pair, 16));
}
