"use client";
import { QueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useKit, type CacheSlot } from "../context.ts";

/** The query client of a provider, and where in it the things of the present platform and scope are. */
export interface Cache {
  readonly queryClient: QueryClient;
  /** Puts the tenant in front of a key: observers follow a changed key, but never a changed client. */
  readonly keyOf: (key: readonly unknown[]) => readonly unknown[];
}

/** The cache below the provider. Handed to every query explicitly: the host's own client, if it has one, is left alone. */
export function useCache(): Cache {
  const { cache, tenant } = useKit();
  const queryClient = queryClientOf(cache);
  return useMemo(() => ({ queryClient, keyOf: (key) => [tenant, ...key] }), [queryClient, tenant]);
}

/** Made when it is first asked for. Secrets never come near it. */
function queryClientOf(slot: CacheSlot): QueryClient {
  if (slot.content instanceof QueryClient) return slot.content;
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: {
        // The client below repeats what is safe to repeat, and knows how long the platform asked it to wait.
        retry: false,
        staleTime: 10_000,
        networkMode: "always",
      },
    },
  });
  slot.content = queryClient;
  slot.keepOnly = (tenant) => queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== tenant });
  return queryClient;
}
