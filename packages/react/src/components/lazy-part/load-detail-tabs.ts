import type { DetailTabs } from "../delivery-inspector/detail-tabs.tsx";

/** Loaded when a delivery is first opened: a look at the list does without. */
export async function loadDetailTabs(): Promise<{ readonly default: typeof DetailTabs }> {
  return { default: (await import("../delivery-inspector/detail-tabs.tsx")).DetailTabs };
}
