import { ClientError, type ErrorFacts } from "../errors.ts";

/** Waits for `work`, but no longer than until `signal` says stop. The work itself goes on for whoever else waits for it. */
export async function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return work;
  return new Promise<Value>((resolve, reject) => {
    const stop = () => reject(aborted(signal));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    // Removed in every case: a signal shared by many calls would otherwise collect a listener from each.
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** The error of a call that its caller ended. */
export function aborted(signal: AbortSignal, facts: ErrorFacts = {}): ClientError {
  return new ClientError("aborted", "The call was aborted.", { ...facts, cause: signal.reason });
}
