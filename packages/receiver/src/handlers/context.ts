import type { Proof, Verified } from "../platform.ts";

/** What is known about a verified delivery besides its event. */
export interface VerifiedDelivery<P extends Proof = Proof> extends Omit<Verified<P>, "ok" | "deliveryKey"> {
  readonly platform: string;
  readonly receivedAt: Date;
  /**
   * The same for every request that carries the same event, where the platform gives its events ids, else the same proof and body: a key
   * for making your own writes idempotent.
   */
  readonly deliveryKey: string;
  /** The bytes that were verified. */
  readonly rawBody: Uint8Array;
}

/** What a handler learns about a delivery besides its event. */
export interface HandlerContext<P extends Proof = Proof> extends VerifiedDelivery<P> {
  /** Aborts when `deadlineMs` has passed or the sender hung up. */
  readonly signal: AbortSignal;
  /** For work that may outlive the answer: keeps an edge function alive where the host can, and reports a failure to `onError`. */
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface Surroundings {
  /** The request's signal. */
  readonly hungUp: AbortSignal;
  /** What the runtime passed beside the request: on Workers and Vercel it has `waitUntil`. */
  readonly host: unknown;
  readonly report: (error: unknown) => void;
}

export interface OpenContext<P extends Proof> {
  readonly context: HandlerContext<P>;
  readonly abort: () => void;
  /** Leaves no listener on the request's signal, which may live as long as a connection. */
  readonly close: () => void;
}

export function openContext<P extends Proof>(
  delivery: VerifiedDelivery<P>,
  { hungUp, host, report }: Surroundings,
): OpenContext<P> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  if (hungUp.aborted) abort();
  hungUp.addEventListener("abort", abort);
  return {
    context: {
      ...delivery,
      signal: controller.signal,
      waitUntil(work) {
        const watched = work.catch(report);
        const { waitUntil } = Object(host);
        if (typeof waitUntil === "function") waitUntil.call(host, watched);
      },
    },
    abort,
    close: () => hungUp.removeEventListener("abort", abort),
  };
}
