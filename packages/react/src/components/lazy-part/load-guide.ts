import type { EndpointGuide } from "../endpoint-guide/endpoint-guide.tsx";

/** Loaded when it is first shown: it brings the code of everybody's framework. */
export async function loadGuide(): Promise<{ readonly default: typeof EndpointGuide }> {
  return { default: (await import("../endpoint-guide/endpoint-guide.tsx")).EndpointGuide };
}
