import { isClientError } from "../errors.ts";
import { neverArrived } from "../retry.ts";

/** Whether a call that failed may have been carried out all the same. */
export function mayHaveHappened(error: unknown): boolean {
  if (!isClientError(error) || error.attempts === 0 || neverArrived(error)) return false;
  return ["network", "timeout", "aborted", "server", "parse"].includes(error.kind);
}

/** Waits for a removal. When it had to be sent again, that nothing is found means that the first one did it. */
export async function unlessRemovedBefore(removal: Promise<unknown>): Promise<void> {
  try {
    await removal;
  } catch (error) {
    if (isClientError(error, "not_found") && error.attempts > 1) return;
    throw error;
  }
}
