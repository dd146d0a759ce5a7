import type { FirstSteps } from "../webhook-list/first-steps.tsx";

/** Loaded where there is no webhook yet: most lists have some. */
export async function loadFirstSteps(): Promise<{ readonly default: typeof FirstSteps }> {
  return { default: (await import("../webhook-list/first-steps.tsx")).FirstSteps };
}
