"use client";
import type { Delivery, DeliveryQuery, EventCatalog, Scope, Webhook } from "@tacklebox/client";
import { useApi } from "../context.ts";
import { useCache } from "./cache.ts";
import type { Listed, Loaded } from "./loaded.ts";
import { queryKeys } from "./query-keys.ts";
import { useLoaded, useLoadedList } from "./use-loaded.ts";

const pageSize = 25;

/** The webhooks, page after page. */
export function useWebhooks(): Loaded<Listed<Webhook>> {
  const api = useApi();
  return useLoadedList<Webhook>({
    key: queryKeys.webhooks,
    load: (cursor, options) => api.list({ limit: pageSize, ...(cursor !== undefined && { cursor }) }, options),
  });
}

/** One webhook. `isFrozen` while it is being edited. */
export function useWebhook(id: string, { isFrozen = false }: { readonly isFrozen?: boolean } = {}): Loaded<Webhook> {
  const api = useApi();
  const { queryClient, keyOf } = useCache();
  const pages = queryClient.getQueryData<{ pages: readonly { items: readonly Webhook[] }[] }>(
    keyOf(queryKeys.webhooks),
  );
  return useLoaded<Webhook>({
    key: queryKeys.webhook(id),
    load: (options) => api.get(id, options),
    placeholder: pages?.pages.flatMap(({ items }) => items).find((webhook) => webhook.id === id),
    isFrozen,
  });
}

/** Every event type that may be chosen. */
export function useEventTypes({ isEnabled = true }: { readonly isEnabled?: boolean } = {}): Loaded<EventCatalog> {
  const api = useApi();
  return useLoaded<EventCatalog>({ key: queryKeys.eventTypes, load: (options) => api.eventTypes(options), isEnabled });
}

/** The parts of the account a webhook may be limited to; none where the platform has no such parts. */
export function useScopes({ isEnabled = true }: { readonly isEnabled?: boolean } = {}): Loaded<readonly Scope[]> {
  const api = useApi();
  return useLoaded<readonly Scope[]>({
    key: queryKeys.scopes,
    load: async (options) => (await api.scopes?.(options)) ?? [],
    isEnabled,
  });
}

/** The newest deliveries first. Stays empty where the platform keeps no log. */
export function useDeliveries(
  query: DeliveryQuery,
  { everyMs, isEnabled = true }: { readonly everyMs?: number | undefined; readonly isEnabled?: boolean } = {},
): Loaded<Listed<Delivery>> {
  const api = useApi();
  return useLoadedList<Delivery>({
    key: queryKeys.deliveries(query),
    load: async (cursor, options) =>
      (await api.deliveries?.({ limit: pageSize, ...query, ...(cursor !== undefined && { cursor }) }, options)) ?? {
        items: [],
      },
    isEnabled: isEnabled && api.deliveries !== undefined,
    everyMs,
  });
}
