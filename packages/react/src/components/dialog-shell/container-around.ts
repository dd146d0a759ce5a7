import type { Container } from "../../context.ts";

/**
 * Where a dialog goes: to the host's choice, else into the native dialog or shadow root that holds the opener. Below an open native
 * dialog the body is inert, so a dialog there could not be used.
 */
export function containerAround(chosen: Container | undefined, opener: Element | null): HTMLElement | undefined {
  const found = typeof chosen === "function" ? chosen() : chosen;
  // Radix types elements only; a shadow root takes children just as well.
  if (found) return found as HTMLElement;
  // Nobody opens anything on a server, where there are no elements to ask for.
  if (!opener) return undefined;
  const native = opener.closest("dialog[open]");
  if (native instanceof HTMLElement) return native;
  const root = opener.getRootNode();
  return typeof ShadowRoot !== "undefined" && root instanceof ShadowRoot ? (root as unknown as HTMLElement) : undefined;
}
