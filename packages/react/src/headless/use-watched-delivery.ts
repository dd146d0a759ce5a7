"use client";
import type { Delivery } from "@tacklebox/client";
import { useEffect, useState } from "react";
import { useApi, useKit } from "../context.ts";
import { isAccepted } from "../core/delivery-outcome.ts";
import { toClientError } from "../core/to-client-error.ts";
import { useAbilities } from "./use-abilities.ts";

const everyMs = 5_000;

/**
 * Looks every five seconds what became of a webhook's newest delivery, while `isWatching`, the page is looked at, and there is a log. Stays
 * `undefined` until one was tried.
 */
export function useWatchedDelivery(webhookId: string | undefined, isWatching: boolean): Delivery | undefined {
  const api = useApi();
  const { onError } = useKit();
  const { deliveries: mayRead } = useAbilities();
  const [seen, setSeen] = useState<{ readonly of: string; readonly delivery: Delivery }>();
  const hasLog = mayRead && api.deliveries !== undefined;
  useEffect(() => {
    if (webhookId === undefined || !isWatching || !hasLog) return undefined;
    const ending = new AbortController();
    const look = async (): Promise<void> => {
      if (document.visibilityState === "hidden") return;
      try {
        const page = await api.deliveries?.({ webhookId, limit: 5 }, { signal: ending.signal });
        const delivery = page?.items.find((each) => isAccepted(each) || each.attempts.length > 0);
        if (delivery && !ending.signal.aborted) setSeen({ of: webhookId, delivery });
      } catch (error) {
        if (!ending.signal.aborted) onError(toClientError(error), { component: "GuidedRotation", action: "watch" });
      }
    };
    const timer = setInterval(() => void look(), everyMs);
    void look();
    return () => {
      clearInterval(timer);
      ending.abort();
    };
  }, [api, webhookId, isWatching, hasLog, onError]);
  return seen?.of === webhookId ? seen?.delivery : undefined;
}
