import type { Capabilities } from "@tacklebox/client";

/**
 * Whether a second webhook can take over from the first: for a secret that ends at once or cannot be changed at all, where each
 * webhook has one of its own, where there may be another such webhook, and where this person may make webhooks and delete them.
 */
export function canGuide(
  { rotation, signingSecret, canRemove, webhooks }: GuidedCapabilities,
  permissions: {
    readonly create?: boolean;
    readonly edit?: boolean;
    readonly delete?: boolean;
    readonly rotate?: boolean;
  },
): boolean {
  const isAllowed = [permissions.create, permissions.edit, permissions.delete, permissions.rotate].every(
    (may) => may !== false,
  );
  return rotation !== "overlap" && signingSecret !== "per-account" && canRemove && webhooks === "many" && isAllowed;
}

type GuidedCapabilities = Pick<Capabilities, "rotation" | "signingSecret" | "canRemove" | "webhooks">;
