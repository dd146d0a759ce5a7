import type { ErrorKind } from "@tacklebox/client";

const transient: readonly ErrorKind[] = [
  "rate_limit",
  "server",
  "network",
  "timeout",
  "parse",
  "api",
  "authentication",
];

/** Whether trying again may help. What does not change by itself is never offered again, and nothing destructive is advised for it. */
export function isTransient({ kind }: { readonly kind: ErrorKind }): boolean {
  return transient.includes(kind);
}
