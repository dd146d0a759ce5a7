import type { Outcome } from "./outcome.ts";
import type { Platform } from "./platform.ts";

/** One request on its way; what is learned of it stays here, however it ends. */
export interface Arrival {
  /** From the body on it is used up. */
  readonly request: Request;
  /** What the runtime passed beside the request: on Workers and Vercel it has `waitUntil`. */
  readonly host: unknown;
  /** Absent when the receiver's clock failed. */
  receivedAt?: Date;
  /** The bytes as they arrived; absent where they were refused before or while they were read. */
  body?: Uint8Array;
}

/**
 * One request and what became of it. Unlike an outcome it holds everything that was sent: where the proof failed that is whatever a
 * stranger chose, and among the headers there may be credentials. Not for logs as it is.
 */
export interface Exchange extends Readonly<Arrival> {
  readonly platform: Pick<Platform, "name" | "secretHeaders">;
  readonly outcome: Outcome;
  /** A copy of the answer, to be read or left. */
  readonly response: Response;
}

/** Writes down what arrives, whatever becomes of it. `createMemoryJournal` in `@tacklebox/receiver/journal` is one. */
export interface Journal {
  /** Called when the answer is made. Not awaited; what it throws goes to `onError` and changes no answer. */
  record(exchange: Exchange): unknown;
}
