import type { JsonObject } from "../json.ts";

/** How a platform delivers: the part of a delivery that differs between platforms. */
export interface DeliveryPolicy {
  /** How long an endpoint may take for its whole answer. */
  readonly timeoutMs: number;
  /** The exact bytes of an event's body; `type` overrides the payload's own. */
  readonly encode: (payload: JsonObject, type: string) => Uint8Array<ArrayBuffer>;
  /** The webhook as it is now, at the time of the attempt; `undefined` once it is gone or switched off. */
  readonly target: (webhook: string) => DeliveryTarget | undefined;
  /** What follows from an attempt. */
  readonly judge: (attempt: AttemptResult) => Verdict;
}

export interface DeliveryTarget {
  readonly url: string;
  /** Request headers with the proof for these bytes at this time (milliseconds since the epoch). */
  readonly prove: (body: Uint8Array<ArrayBuffer>, at: number) => Promise<Readonly<Record<string, string>>>;
}

/** The status of the answer, or `null` where there was none. */
interface AttemptResult {
  readonly status: number | null;
}

export type Verdict = "delivered" | "failed";
