"use client";
import type { InfiniteData } from "@tanstack/react-query";
import type { Page, Webhook } from "@tacklebox/client";
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
    const changeList = (change: (items: readonly Webhook[]) => readonly Webhook[]): void => {
      queryClient.setQueryData<InfiniteData<Page<Webhook>>>(
        keyOf(queryKeys.webhooks),
        (data) => data && { ...data, pages: data.pages.map((page) => changePage(page, change)) },
      );
      void queryClient.invalidateQueries({ queryKey: keyOf(queryKeys.webhooks) });
    };
    return {
      created: (webhook) => {
        queryClient.setQueryData(keyOf(queryKeys.webhook(webhook.id)), webhook);
        // Where it goes in the list is the platform's to say.
        void queryClient.invalidateQueries({ queryKey: keyOf(queryKeys.webhooks) });
      },
      updated: (webhook) => {
        queryClient.setQueryData(keyOf(queryKeys.webhook(webhook.id)), webhook);
        changeList((items) => items.map((item) => (item.id === webhook.id ? webhook : item)));
      },
      removed: (id) => {
        changeList((items) => items.filter((item) => item.id !== id));
        queryClient.removeQueries({ queryKey: keyOf(queryKeys.webhook(id)) });
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
