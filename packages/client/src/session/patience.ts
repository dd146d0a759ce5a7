import { ClientError, isClientError, type ErrorFacts } from "../errors.ts";
import type { World } from "./world.ts";

/** When a call, or one attempt of it, has to end: somebody says so, or its time is over. */
export interface Patience {
  /** Its reason is the {@link ClientError} to end with. */
  readonly signal: AbortSignal;
  /** Takes the timer and the listener away: a signal shared by many calls would otherwise collect one from each. */
  end(): void;
}

export interface PatienceOptions {
  readonly timeoutMs: number;
  /** Whose end is also this one's. */
  readonly signal: AbortSignal | undefined;
  /** Read when the time comes, so they may grow until then. */
  readonly facts: ErrorFacts;
  readonly world: World;
}

/** Intentionally neither AbortSignal.any nor AbortSignal.timeout: they hold memory until their timers ring. */
export function createPatience({ timeoutMs, signal, facts, world }: PatienceOptions): Patience {
  const controller = new AbortController();
  const stop = () => controller.abort(signal && reasonOf(signal, facts));
  const onTimeout = () =>
    controller.abort(new ClientError("timeout", `${facts.operation}: no answer within ${timeoutMs} ms.`, facts));
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop);
  void world.sleep(timeoutMs, controller.signal).then(onTimeout, () => undefined);
  return {
    signal: controller.signal,
    end() {
      signal?.removeEventListener("abort", stop);
      // A plain reason saves making an error with its stack.
      controller.abort("done");
    },
  };
}

/** Waits for `work`, but no longer than until `signal` says stop. The work itself goes on for whoever else waits for it. */
export async function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return work;
  return new Promise<Value>((resolve, reject) => {
    const stop = () => reject(reasonOf(signal));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

function reasonOf({ reason }: AbortSignal, facts: ErrorFacts = {}): ClientError {
  if (isClientError(reason)) return reason;
  return new ClientError("aborted", "The call was aborted.", { ...facts, cause: reason });
}
