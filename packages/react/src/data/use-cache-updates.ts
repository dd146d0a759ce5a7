"use client";
import type { InfiniteData } from "@tanstack/react-query";
import { ClientError, type Page, type Webhook } from "@tacklebox/client";
import { useMemo } from "react";
import { useCache } from "./cache.ts";
import { queryKeys } from "./query-keys.ts";

/** What a change at the platform means for what is kept here. */
export interface CacheUpdates {
  created(webhook: Webhook): void;
  updated(webhook: Webhook): void;
  removed(id: string): void;
  /** Asks for the webhooks again, where nobody knows what became of a change. */
  refreshWebhooks(): void;
  /** Asks for the deliveries again. */
  refreshDeliveries(): void;
}

/** Writes changes into the cache at once, then asks the platform what really is. */
export function useCacheUpdates(): CacheUpdates {
  const { queryClient, keyOf } = useCache();
  return useMemo(() => {
    // What was asked before the change may be answered after it, with what was before.
    const forgetAsked = (queryKey: readonly unknown[]): void => void queryClient.cancelQueries({ queryKey });
    const keep = (webhook: Webhook): void => {
      const queryKey = keyOf(queryKeys.webhook(webhook.id));
      forgetAsked(queryKey);
      queryClient.setQueryData(queryKey, webhook);
    };
    const changeList = (change: (items: readonly Webhook[]) => readonly Webhook[]): void => {
      const queryKey = keyOf(queryKeys.webhooks);
      forgetAsked(queryKey);
      queryClient.setQueryData<InfiniteData<Page<Webhook>>>(
        queryKey,
        (data) => data && { ...data, pages: data.pages.map((page) => changePage(page, change)) },
      );
      void queryClient.invalidateQueries({ queryKey });
    };
    return {
      created: (webhook) => {
        keep(webhook);
        // Where it goes in the list is the platform's to say.
        changeList((items) => items);
      },
      updated: (webhook) => {
        keep(webhook);
        changeList((items) => items.map((item) => (item.id === webhook.id ? webhook : item)));
      },
      removed: (id) => {
        const queryKey = keyOf(queryKeys.webhook(id));
        changeList((items) => items.filter((item) => item.id !== id));
        forgetAsked(queryKey);
        queryClient.removeQueries({ queryKey, type: "inactive" });
        // Who still shows it learns that it is gone, without asking for it. The time says that no answer did.
        const error = new ClientError("not_found", "The webhook was deleted.");
        queryClient
          .getQueryCache()
          .find({ queryKey })
          ?.setState({ data: undefined, status: "error", error, errorUpdatedAt: 0 });
      },
      refreshWebhooks: () => {
        for (const key of [queryKeys.webhooks, queryKeys.allSingle])
          void queryClient.invalidateQueries({ queryKey: keyOf(key) });
      },
      refreshDeliveries: () => void queryClient.invalidateQueries({ queryKey: keyOf(queryKeys.allDeliveries) }),
    };
  }, [queryClient, keyOf]);
}

function changePage(page: Page<Webhook>, change: (items: readonly Webhook[]) => readonly Webhook[]): Page<Webhook> {
  const items = change(page.items);
  const gone = page.items.length - items.length;
  return { ...page, items, ...(page.total !== undefined && { total: page.total - gone }) };
}
