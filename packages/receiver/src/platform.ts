import type { Refusal } from "./errors.ts";
import type { ReceivedEvent } from "./event.ts";
import type { HeadersInput } from "./headers.ts";
import type { Result } from "./outcome.ts";

/** How strongly a delivery shows its origin: a signature over the body, a credential that says nothing about the body, or nothing. */
export type Proof = "signed" | "bearer" | "none";

/** What a handler returns where the platform acts itself on every event that nobody takes. */
export interface Choice {
  /** False leaves the event to the platform. Intentionally no text: one that an async function returns is widened to any text. */
  readonly taken: boolean;
}

export interface Delivery {
  readonly headers: HeadersInput;
  /** The bytes exactly as they arrived: not a string, not parsed JSON. */
  readonly body: Uint8Array;
  /** Given to a secret lookup. */
  readonly url?: string | undefined;
}

/** What holds once the proof was checked. */
export interface Verified<P extends Proof = Proof> {
  readonly ok: true;
  readonly proof: P;
  /** Which secret matched: its id, or its place in the list. */
  readonly keyId: string;
  /** From the secret lookup. */
  readonly tenant: string | undefined;
  /** When the platform says it signed; `undefined` where proofs carry no time. */
  readonly signedAt: Date | undefined;
  /** The same text for the same delivery, and only for it. Computed when asked for, since it hashes the body once more. */
  readonly deliveryKey: () => Promise<string>;
}

export type Verdict<P extends Proof = Proof> = Verified<P> | Refusal;

export interface ParsedEvent<E extends ReceivedEvent = ReceivedEvent> {
  readonly ok: true;
  readonly event: E;
  /** Where the platform gives its events ids: the same text for the same event, on every attempt. Computed when asked for. */
  readonly eventKey?: (() => Promise<string>) | undefined;
}

export type Parsed<E extends ReceivedEvent = ReceivedEvent> = ParsedEvent<E> | Refusal;

/** What the receiver needs from a platform, in the order in which it is used. None of the functions throws because of its input. */
export interface Platform<
  E extends ReceivedEvent = ReceivedEvent,
  P extends Proof = Proof,
  C extends boolean = boolean,
> {
  readonly name: string;
  readonly proof: P;
  /** Headers that are secrets themselves, a bearer proof for one, in lower case: journals leave their values out. */
  readonly secretHeaders?: readonly string[] | undefined;
  readonly verify: (delivery: Delivery) => Promise<Verdict<P>>;
  /**
   * Where the platform acts itself on what nobody takes: handlers return a {@link Choice}, and an event that none took is answered as
   * declined. Elsewhere every event is taken that no handler failed on.
   */
  readonly handlersChoose?: C | undefined;
  /** Takes the verdict so that nothing can be parsed unverified. */
  readonly parse: (body: Uint8Array, verified: Verified) => Parsed<E>;
  /** The answer this platform understands. Intentionally not told the reason: it must not reach the sender. */
  readonly answer: (result: Pick<Result, "kind" | "status">) => Response;
}
