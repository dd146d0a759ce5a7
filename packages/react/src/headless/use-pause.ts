"use client";
import { ClientError, type Webhook } from "@tacklebox/client";
import { useRef, useState } from "react";
import { useApi, useKit } from "../context.ts";
import { isLost } from "../core/is-lost.ts";
import { toClientError } from "../core/to-client-error.ts";
import { useCacheUpdates } from "../data/use-cache-updates.ts";
import { useAction } from "./use-action.ts";

/** Pauses a webhook and lets it go on. */
export interface Pausing {
  /** As asked for, while the platform has not answered; as it was, when the platform has refused. */
  readonly isActive: boolean;
  readonly isPending: boolean;
  /** Why the last try failed; gone with the next, and once the webhook turns out to be as asked for. */
  readonly error: ClientError | undefined;
  /** The last try was sent and its answer lost: nobody knows whether it took place. The webhooks are asked for again. */
  readonly isUncertain: boolean;
  /** Resolves with what became of it; `undefined` where a try is under way already. */
  readonly set: (active: boolean) => Promise<PauseOutcome | undefined>;
}

export type PauseOutcome = "done" | "failed" | "uncertain";

/**
 * A webhook's switch: turns at once, and back where the platform refuses. Only the switch is sent; the rest of the webhook goes back
 * as it is at that moment, whatever this page has of it.
 */
export function usePause(webhook: Webhook): Pausing {
  const api = useApi();
  const { onEvent } = useKit();
  const updates = useCacheUpdates();
  const seen = useRef(webhook);
  seen.current = webhook;
  // Holds from the press on until the cache hands out a webhook that has taken the answer in.
  /** What was asked for by a try whose answer was lost. */
  const lost = useRef<boolean>(undefined);
  const [wish, setWish] = useState<{ readonly active: boolean; readonly since: Webhook }>();
  const { state, error, run } = useAction({ component: "PauseSwitch", action: "pause" }, async (active: boolean) => {
    if (!api.update)
      throw new ClientError("unsupported", "This platform changes no webhooks.", { codes: ["canUpdate"] });
    const { url, eventTypes } = await api.get(webhook.id);
    return api.update(webhook.id, { url, eventTypes, active }).catch((reason: unknown) => {
      // The answer to the look before it may be lost without a doubt left.
      if (isLost(toClientError(reason))) lost.current = active;
      throw reason;
    });
  });
  const isPending = state === "pending";
  const isKnown = lost.current === webhook.active;

  return {
    isActive: wish && (isPending || wish.since === webhook) ? wish.active : webhook.active,
    isPending,
    error: isKnown ? undefined : error,
    isUncertain: error !== undefined && lost.current !== undefined && !isKnown,
    async set(active) {
      if (isPending) return undefined;
      lost.current = undefined;
      setWish({ active, since: webhook });
      const changed = await run(active);
      const isDone = changed?.active === active;
      setWish(isDone ? { active, since: seen.current } : undefined);
      if (!changed) {
        // An answer that was lost may have been a yes.
        updates.refreshWebhooks();
        return lost.current === undefined ? "failed" : "uncertain";
      }
      updates.updated(changed);
      onEvent({ type: "webhook.updated", webhookId: changed.id });
      return isDone ? "done" : "failed";
    },
  };
}
