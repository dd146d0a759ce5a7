import type { JsonObject } from "../json.ts";
import type { Attempt } from "./attempt.ts";

/** How a platform delivers: the part of a delivery that differs between platforms. */
export interface DeliveryPolicy {
  /** How long an endpoint may take for its whole answer. */
  readonly timeoutMs: number;
  /** The exact bytes of an event's body, the same at every attempt; `type` overrides the payload's own. */
  readonly encode: (payload: JsonObject, type: string) => Uint8Array<ArrayBuffer>;
  /** The webhook as it is now, at the time of the attempt; `undefined` once it is gone or switched off. */
  readonly target: (webhook: string) => DeliveryTarget | undefined;
  /** Headers, in lower case, whose values are good for any other body: left out of the log. Default: none. */
  readonly secretHeaders?: readonly string[];
  /** What follows from the last attempt; `tries` counts from 1, and an event that was sent twice at once as one. */
  readonly judge: (last: Attempt, tries: number) => Verdict;
  /** What the platform does once a delivery has arrived or is given up: counts, mails, turns off. Default: nothing. */
  readonly conclude?: (delivery: ConcludedDelivery) => void;
}

export interface DeliveryTarget {
  readonly url: string;
  /** Request headers with the proof for these bytes at this time (milliseconds since the epoch); asked for at each attempt. */
  readonly prove: (body: Uint8Array<ArrayBuffer>, at: number) => Promise<Readonly<Record<string, string>>>;
  /** Headers with a proof that is wrong, where none of the body would be. Default: the proof of another body. */
  readonly proveWrongly?: () => Promise<Readonly<Record<string, string>>>;
}

/** How a delivery ends: the endpoint took it, left it to the platform, or it is given up. */
type End = "delivered" | "declined" | "failed";

/** How it ends, or that it is tried again: the same body, after this time by the sandbox's clock. */
export type Verdict = End | { readonly retryInMs: number };

/** A delivery that has come to its end. */
export interface ConcludedDelivery {
  /** Id of the webhook, which may have been changed or removed meanwhile. */
  readonly webhook: string;
  readonly eventType: string;
  readonly payload: JsonObject;
  readonly state: End;
  readonly last: Attempt;
  readonly tries: number;
}
