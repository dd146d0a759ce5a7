import { defaultSleep, type Sleep } from "./deadline.ts";
import type { EventOf, KnownType, ReceivedEvent, UnknownEvent } from "./event.ts";
import type { Arrival, Journal } from "./exchange.ts";
import { createRegistry, type Handler } from "./handlers/registry.ts";
import type { Facts, Outcome } from "./outcome.ts";
import type { Choice, Platform, Proof } from "./platform.ts";
import { receive } from "./receive.ts";
import type { ReplayGuard } from "./replay-guard.ts";

export interface ReceiverOptions<E extends ReceivedEvent, P extends Proof, C extends boolean = boolean> {
  readonly platform: Platform<E, P, C>;
  /** Names this endpoint in delivery keys, for several receivers that share a replay guard. */
  readonly endpoint?: string | undefined;
  /** Refuses, at compile time and when the receiver is made, a platform whose deliveries prove less. */
  readonly requireProof?: NoInfer<P> | undefined;
  /** Inclusive; more is answered 413. @defaultValue 1_048_576 */
  readonly maxBodyBytes?: number | undefined;
  /** For the whole body; a slower one is answered 408. @defaultValue 10_000 */
  readonly bodyDeadlineMs?: number | undefined;
  /** For the handlers; then their signal aborts and the platform is answered 500. @defaultValue none */
  readonly deadlineMs?: number | undefined;
  /** Keeps redelivered and replayed deliveries from being handled twice. @defaultValue none */
  readonly replayGuard?: ReplayGuard | undefined;
  /** After this long a claim of a process that died is free again. Must be longer than handlers take. @defaultValue 60_000 */
  readonly replayLeaseMs?: number | undefined;
  /** How long a finished delivery is remembered. @defaultValue 259_200_000, three days */
  readonly replayKeepMs?: number | undefined;
  /**
   * A body that is proved but unreadable: `refuse` answers 400, `ack` 200 so that it cannot get the webhook disabled, except where handlers
   * choose. @defaultValue "refuse"
   */
  readonly onPoison?: "refuse" | "ack" | undefined;
  /** Told what became of each request, for logs and metrics. */
  readonly onOutcome?: ((outcome: Outcome) => unknown) | undefined;
  /** Writes down every request, refused ones too, with headers, body and answer. @defaultValue none */
  readonly journal?: Journal | undefined;
  /**
   * Told what a handler, a replay guard, a secret lookup, a journal or `onOutcome` threw, and how the receiver is mounted wrongly.
   * @defaultValue console.error
   */
  readonly onError?: ((error: unknown, facts: Facts) => unknown) | undefined;
  /** Milliseconds since 1970. @defaultValue Date.now */
  readonly now?: (() => number) | undefined;
  readonly sleep?: Sleep | undefined;
}

/** `R` is what handlers return, where they choose whether an event is taken. */
export interface Receiver<E extends ReceivedEvent, P extends Proof, R = unknown> {
  /** Calls the handler for events of this type, or of these. @throws {Error} when the type has a handler, or after the first delivery. */
  on<T extends KnownType<E>>(types: T | readonly T[], handler: Handler<EventOf<E, T>, P, R>): Receiver<E, P, R>;
  /** Calls the handler for events of types that the contract does not list. */
  unknown(handler: Handler<UnknownEvent, P, R>): Receiver<E, P, R>;
  /** Calls the handler for every event, after the event's own handler. */
  any(handler: Handler<E, P, R>): Receiver<E, P, R>;
  /** Answers a request. Needs no `this` and never rejects. `host` may have a `waitUntil`, as the context of Workers and Vercel does. */
  readonly fetch: (request: Request, host?: unknown) => Promise<Response>;
}

/** What handlers return: whatever they like, unless they choose. */
type Returned<C extends boolean> = C extends true ? Choice : unknown;

/**
 * Receives a platform's deliveries: verifies the bytes, parses them, hands the event to your handlers and answers.
 *
 * @example
 * const receiver = createReceiver({ platform: vntana({ secrets: process.env.VNTANA_SECRET ?? "" }) })
 *   .on("product.completed", async (event) => {
 *     await publish(event.payload.product.uuid);
 *   });
 *
 * export const POST = receiver.fetch;
 *
 * @throws {TypeError} when `requireProof` asks for more than the platform gives.
 */
export function createReceiver<E extends ReceivedEvent, P extends Proof, C extends boolean>(
  options: ReceiverOptions<E, P, C>,
): Receiver<E, P, Returned<C>> {
  const { platform, requireProof } = options;
  if (requireProof !== undefined && requireProof !== platform.proof) {
    throw new TypeError(`${platform.name} deliveries are "${platform.proof}", and requireProof is "${requireProof}".`);
  }
  const registry = createRegistry<E, P>();
  const pipeline = { ...withDefaults(options), platform, registry };
  const { onOutcome, journal } = options;

  const receiver: Receiver<E, P, Returned<C>> = {
    on(types, handler) {
      registry.on(types, handler);
      return receiver;
    },
    unknown(handler) {
      registry.unknown(handler);
      return receiver;
    },
    any(handler) {
      registry.any(handler);
      return receiver;
    },
    async fetch(request, host) {
      registry.close();
      const arrival: Arrival = { request, host };
      const outcome = await receive(arrival, pipeline);
      const response = platform.answer(outcome);
      const failed = (error: unknown): void => pipeline.report(error, outcome);
      tell(() => onOutcome?.(outcome)).catch(failed);
      tell(() => journal?.record({ ...arrival, platform, outcome, response: response.clone() })).catch(failed);
      return response;
    },
  };
  return receiver;
}

function withDefaults<E extends ReceivedEvent, P extends Proof>({
  endpoint,
  maxBodyBytes = 1_048_576,
  bodyDeadlineMs = 10_000,
  deadlineMs,
  replayGuard,
  replayLeaseMs = 60_000,
  replayKeepMs = 259_200_000,
  onPoison = "refuse",
  onError = (error) => console.error(error),
  now = Date.now,
  sleep = defaultSleep,
}: ReceiverOptions<E, P>) {
  const report = (thrown: unknown, facts: Facts): void =>
    void tell(() => onError(thrown, facts)).catch(() => undefined);
  const limits = { maxBodyBytes, bodyDeadlineMs, deadlineMs, sleep };
  return { endpoint, ...limits, replayGuard, replayLeaseMs, replayKeepMs, onPoison, report, now };
}

// Whatever a listener throws must not change the answer, and must not end the process as an unhandled rejection: callers catch it.
async function tell(listener: () => unknown): Promise<unknown> {
  return listener();
}
