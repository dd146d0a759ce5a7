"use client";
import { useInfiniteQuery, useQuery, type InfiniteData, type UseQueryResult } from "@tanstack/react-query";
import type { CallOptions, ClientError, Page } from "@tacklebox/client";
import { useEffect, useMemo, useRef } from "react";
import { useKit } from "../context.ts";
import { useCache } from "./cache.ts";
import type { Listed, Loaded } from "./loaded.ts";
import { toClientError } from "../core/to-client-error.ts";

interface Wanted<Value> {
  readonly key: readonly unknown[];
  readonly load: (options: CallOptions) => Promise<Value>;
  /** Shown until the platform has answered. */
  readonly placeholder?: Value | undefined;
  readonly isEnabled?: boolean;
  /** What is being edited is not fetched again behind the editor's back. */
  readonly isFrozen?: boolean;
  /** Milliseconds between looks, for what goes on by itself. */
  readonly everyMs?: number | undefined;
}

/** Loads one thing and keeps it. */
export function useLoaded<Value>(wanted: Wanted<Value>): Loaded<Value> {
  const { key, load, placeholder, isEnabled = true, isFrozen = false, everyMs } = wanted;
  const { queryClient, keyOf } = useCache();
  const query = useQuery<Value>(
    {
      queryKey: keyOf(key),
      queryFn: ({ signal }) => load({ signal }),
      enabled: isEnabled,
      refetchOnWindowFocus: !isFrozen,
      refetchOnReconnect: !isFrozen,
      // Once at the start, and then no more.
      ...(isFrozen && { staleTime: Number.POSITIVE_INFINITY, refetchOnMount: "always" as const }),
      ...(everyMs && { refetchInterval: everyMs }),
      ...(placeholder !== undefined && { initialData: placeholder, initialDataUpdatedAt: 0 }),
    },
    queryClient,
  );
  return useResult(query, query.data, keyOf(key));
}

/** Loads page after page of a list. */
export function useLoadedList<Item>({
  key,
  load,
  isEnabled = true,
  everyMs,
}: Omit<Wanted<never>, "load" | "placeholder"> & {
  readonly load: (cursor: string | undefined, options: CallOptions) => Promise<Page<Item>>;
}): Loaded<Listed<Item>> {
  const { queryClient, keyOf } = useCache();
  const query = useInfiniteQuery<Page<Item>, Error, InfiniteData<Page<Item>>, readonly unknown[], string | undefined>(
    {
      queryKey: keyOf(key),
      queryFn: ({ pageParam, signal }) => load(pageParam, { signal }),
      initialPageParam: undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor,
      enabled: isEnabled,
      ...(everyMs && { refetchInterval: everyMs }),
    },
    queryClient,
  );
  const pages = query.data?.pages;
  const total = pages?.at(-1)?.total;
  // The same list as long as it is the same, for what is computed from it.
  const items = useMemo(() => pages?.flatMap((page) => page.items), [pages]);
  const listed = items && {
    items,
    ...(total !== undefined && { total }),
    ...(query.hasNextPage && { loadMore: () => void query.fetchNextPage() }),
    isLoadingMore: query.isFetchingNextPage,
    reload: async () => void (await query.refetch()),
  };
  return useResult(query, listed, keyOf(key));
}

type Result = Pick<UseQueryResult, "error" | "errorUpdatedAt" | "refetch" | "isFetching">;

function useResult<Value>(
  { error, errorUpdatedAt, refetch, isFetching }: Result,
  value: Value | undefined,
  key: readonly unknown[],
): Loaded<Value> {
  const kept = useRef<{ readonly key: string; readonly error: Error | null }>(undefined);
  const now = JSON.stringify(key);
  // While something is tried again without anything to show, the last error stays: the page would jump, and the button lose the focus.
  const isAgain = isFetching && value === undefined && kept.current?.key === now;
  if (error ?? !isAgain) kept.current = { key: now, error };
  const loaded = toLoaded({ error: kept.current?.error ?? null, refetch, isFetching }, value);
  // What was deleted here is no failure.
  useReports(errorUpdatedAt === 0 ? undefined : loaded);
  return loaded;
}

function toLoaded<Value>(
  { error, refetch, isFetching }: Omit<Result, "errorUpdatedAt">,
  value: Value | undefined,
): Loaded<Value> {
  const retry = (): void => void refetch();
  if (value !== undefined) {
    return {
      state: "ready",
      value,
      retry,
      isRefreshing: isFetching,
      ...(error && { staleBecause: toClientError(error) }),
    };
  }
  return error ? { state: "error", error: toClientError(error), retry } : { state: "loading" };
}

function useReports(loaded: Loaded<unknown> | undefined): void {
  const { onError, onEvent } = useKit();
  const error: ClientError | undefined =
    loaded?.state === "error" ? loaded.error : loaded?.state === "ready" ? loaded.staleBecause : undefined;
  const { kind } = error ?? {};
  useEffect(() => {
    if (!error || !kind || kind === "aborted") return;
    onEvent({ type: "request.failed", kind });
    onError(error, { component: "data", action: "load" });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each kind, not for each render: errors are wrapped anew
  }, [kind]);
}
