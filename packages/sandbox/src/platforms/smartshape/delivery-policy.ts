import { sign } from "@tacklebox/receiver/smartshape";

import type { Attempt } from "../../delivery/attempt.ts";
import type { DeliveryPolicy } from "../../delivery/policy.ts";
import type { Webhook, World } from "./state.ts";

export interface DeliveryOptions {
  readonly timeoutMs: number;
  /** One for each retry. */
  readonly retryAfterMs: readonly number[];
  /** Of the bcrypt hash. */
  readonly tokenCost: number;
}

type Proof = Readonly<Record<string, string>>;

/**
 * How SmartShape delivers. The header, the one good answer, and that everything else is tried again with the same `uuid` are documented;
 * the hash's cost, that its salt stays the same, and all numbers are proposed.
 */
export function createDeliveryPolicy(world: World, options: DeliveryOptions): DeliveryPolicy {
  const { timeoutMs, retryAfterMs, tokenCost } = options;
  // A hash is slow on purpose, so each is made once. By secret, since another scenario may have another one under the same id.
  const proofs = new Map<string, Promise<Proof>>();

  function proofOf({ id, secretToken }: Webhook): Promise<Proof> {
    const key = `${id} ${secretToken}`;
    const proof = proofs.get(key) ?? prove(secretToken, saltOf(world.ids.named(`salt ${id}`)), tokenCost);
    proofs.set(key, proof);
    return proof;
  }

  return {
    timeoutMs,
    secretHeaders: ["x-smartshape-token"],
    encode: (payload, type) => new TextEncoder().encode(JSON.stringify({ ...payload, event: type })),
    target(id) {
      const webhook = world.state.webhooks.get(id);
      if (!webhook) return undefined;
      return {
        url: webhook.url,
        prove: () => proofOf(webhook),
        proveWrongly: () => proofOf({ ...webhook, secretToken: `not-${id}` }),
      };
    },
    judge(last, tries) {
      if (isAcknowledged(last)) return "delivered";
      const retryInMs = retryAfterMs[tries - 1];
      return retryInMs === undefined ? "failed" : { retryInMs };
    },
  };
}

async function prove(secret: string, salt: Uint8Array, cost: number): Promise<Proof> {
  return { "content-type": "application/json", ...(await sign({ secret, cost, salt })) };
}

function saltOf(uuid: string): Uint8Array {
  const digits = uuid.replaceAll("-", "").match(/../g) ?? [];
  return Uint8Array.from(digits, (pair) => Number.parseInt(pair, 16));
}

/** Status 200, this content type, and `success` in the body: all of it. A charset is borne, as the platform's own sample sends one. */
function isAcknowledged({ answer }: Attempt): boolean {
  if (answer?.status !== 200) return false;
  if (!/^application\/json\s*(;|$)/i.test(answer.headers["content-type"] ?? "")) return false;
  try {
    const body: unknown = JSON.parse(answer.body);
    return typeof body === "object" && body !== null && "success" in body && body.success === true;
  } catch {
    return false;
  }
}
