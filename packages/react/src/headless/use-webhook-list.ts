"use client";
import type { Delivery, Webhook } from "@tacklebox/client";
import { useDeferredValue, useMemo, useState } from "react";
import { useApi, useKit } from "../context.ts";
import { deliveryHistories } from "../core/delivery-histories.ts";
import { isFound, nextSort, sortWebhooks, type WebhookSort } from "../core/find-webhooks.ts";
import { webhookStatus, type WebhookStatus } from "../core/webhook-status.ts";
import type { Listed, Loaded } from "../data/loaded.ts";
import { useDeliveries, useScopes, useWebhooks } from "../data/queries.ts";
import { useAbilities } from "./use-abilities.ts";

/** What a list shows of one webhook. */
export interface WebhookRow {
  readonly webhook: Webhook;
  readonly status: WebhookStatus;
  /** Names of the scopes it is limited to; their ids where nobody knows the names. */
  readonly scopes: readonly string[];
  /** Its newest one, where there is a log and it goes back that far. */
  readonly lastDelivery: Delivery | undefined;
}

export interface WebhookListState {
  readonly loaded: Loaded<Listed<Webhook>>;
  /** What was searched for, in order, and no more than a page takes at once. */
  readonly rows: readonly WebhookRow[];
  readonly count: {
    /** On the platform, as far as it says. */
    readonly total: number;
    /** Here, for the search to look at. */
    readonly loaded: number;
    readonly found: number;
  };
  /** Of the log that `lastDelivery` is from. */
  readonly log: "none" | "loading" | "error" | "partial" | "whole";
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly sort: WebhookSort | undefined;
  readonly sortBy: (by: WebhookSort["by"]) => void;
  /** Shows more rows, and fetches them where they are not here yet. */
  readonly loadMore: (() => void) | undefined;
}

/** Rows at once. A platform without pages may answer with thousands. */
const step = 100;
/** Enough of the log to say how most webhooks do, in one request. */
const logLength = 100;

const nothing: ReadonlySet<string> = new Set();

/** The webhooks with how they are doing: searched, sorted, and in portions. `without` leaves out what was just deleted. */
export function useWebhookList({
  without = nothing,
}: { readonly without?: ReadonlySet<string> } = {}): WebhookListState {
  const { capabilities } = useApi();
  const { locale } = useKit();
  const { deliveries: hasLog } = useAbilities();
  const loaded = useWebhooks();
  const scopes = useScopes({ isEnabled: capabilities.hasScopes });
  const log = useDeliveries({ limit: logLength }, { isEnabled: hasLog });
  const [search, setSearch] = useState("");
  const [sort, setSort] = useState<WebhookSort>();
  const [most, setMost] = useState(step);
  const wanted = useDeferredValue(search);

  const webhooks = loaded.state === "ready" ? loaded.value.items : undefined;
  const names = scopes.state === "ready" ? scopes.value : undefined;
  const deliveries = log.state === "ready" ? log.value.items : undefined;
  const isWhole = log.state === "ready" && !log.value.loadMore;
  const all = useMemo(() => {
    const historyOf = deliveries && deliveryHistories({ deliveries, isWhole });
    const nameOf = new Map(names?.map(({ id, name }) => [id, name]));
    const left = webhooks?.filter(({ id }) => !without.has(id)) ?? [];
    return left.map((webhook): WebhookRow => {
      const history = historyOf?.(webhook.id);
      return {
        webhook,
        status: webhookStatus(webhook, history),
        scopes: webhook.scopes.map((id) => nameOf.get(id) ?? id),
        lastDelivery: history?.deliveries[0],
      };
    });
  }, [webhooks, without, deliveries, isWhole, names]);
  const found = useMemo(() => {
    const rows = all.filter(({ webhook }) => isFound(webhook, wanted));
    return sortWebhooks(rows, { sort, locale });
  }, [all, wanted, sort, locale]);

  const fetchMore = loaded.state === "ready" ? loaded.value.loadMore : undefined;
  const total = fetchMore && loaded.state === "ready" ? loaded.value.total : undefined;
  const hasMore = found.length > most || fetchMore !== undefined;
  return {
    loaded,
    rows: useMemo(() => found.slice(0, most), [found, most]),
    count: {
      total: total ?? all.length,
      loaded: all.length,
      found: found.length,
    },
    log: !hasLog ? "none" : log.state !== "ready" ? log.state : isWhole ? "whole" : "partial",
    search,
    setSearch,
    sort,
    sortBy: (by) => setSort((now) => nextSort(now, by)),
    loadMore: hasMore
      ? () => {
          setMost(most + step);
          if (found.length <= most) fetchMore?.();
        }
      : undefined,
  };
}
