"use client";
import { ClientError, isClientError, type Webhook } from "@tacklebox/client";
import { useApi, useKit } from "../context.ts";
import { useCacheUpdates } from "../data/use-cache-updates.ts";
import { useAction, type Action } from "./use-action.ts";

/** Deletes a webhook. One that is already gone counts as deleted: that is what was wanted. */
export function useRemove(webhook: Webhook): Action<readonly [], boolean> {
  const api = useApi();
  const { onEvent } = useKit();
  const updates = useCacheUpdates();
  return useAction({ component: "DeleteWebhookDialog", action: "remove" }, async () => {
    if (!api.remove)
      throw new ClientError("unsupported", "This platform deletes no webhooks.", { codes: ["canRemove"] });
    await api.remove(webhook.id).catch((error: unknown) => {
      if (isClientError(error, "not_found")) return;
      // An answer that was lost may have been a yes.
      updates.refreshWebhooks();
      throw error;
    });
    updates.removed(webhook.id);
    onEvent({ type: "webhook.deleted", webhookId: webhook.id });
    return true;
  });
}
