import type { ClientError } from "@tacklebox/client";

/** Whether a change that was sent may have taken place although no answer says so. */
export function isLost({ kind, attempts }: Pick<ClientError, "kind" | "attempts">): boolean {
  return kind === "indeterminate" || kind === "timeout" || kind === "parse" || (kind === "network" && attempts > 0);
}
