import type { Capabilities } from "@tacklebox/client";

/**
 * Whether a second webhook can take over from the first: for a secret that ends at once or cannot be changed at all, where each
 * webhook has one of its own, and where this person may make webhooks and delete them.
 */
export function canGuide(
  { rotation, signingSecret, canRemove }: Pick<Capabilities, "rotation" | "signingSecret" | "canRemove">,
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
  return rotation !== "overlap" && signingSecret !== "per-account" && canRemove && isAllowed;
}
