import { createReceiver, type Outcome, type Receiver, type ReceiverOptions } from "@tacklebox/receiver";
import { vntana, type VntanaEvent, type VntanaOptions } from "@tacklebox/receiver/vntana";
import { now, secret } from "./delivery.ts";

export interface Observed {
  readonly receiver: Receiver<VntanaEvent, "signed">;
  /** What `onOutcome` was told, in order. */
  readonly outcomes: Outcome[];
  /** What `onError` was told, in order. */
  readonly errors: unknown[];
}

type Options = Partial<ReceiverOptions<VntanaEvent, "signed">> & { readonly vntana?: Partial<VntanaOptions> };

/** A receiver for the deliveries of delivery.ts that keeps what it reports. */
export function observedReceiver({ vntana: platformOptions, ...options }: Options = {}): Observed {
  const outcomes: Outcome[] = [];
  const errors: unknown[] = [];
  const receiver = createReceiver({
    platform: vntana({ secrets: secret, now, ...platformOptions }),
    onOutcome: (outcome) => outcomes.push(outcome),
    onError: (error) => errors.push(error),
    ...options,
  });
  return { receiver, outcomes, errors };
}
