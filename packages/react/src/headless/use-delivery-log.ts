"use client";
import type { Delivery } from "@tacklebox/client";
import { useDeferredValue, useMemo, useState } from "react";
import { matchesDelivery } from "../core/delivery-text.ts";
import { holdRows, waitingRows, type HeldRows } from "../core/held-rows.ts";
import type { Listed, Loaded } from "../data/loaded.ts";
import { useDeliveries } from "../data/queries.ts";

/** What of the log is looked at. The log itself is asked for status and event type; the search looks at what is loaded. */
export interface DeliveryFilters {
  readonly status?: Delivery["status"] | undefined;
  readonly eventType?: string | undefined;
  readonly search: string;
}

export interface DeliveryLogOptions {
  /** @defaultValue the deliveries of all webhooks */
  readonly webhookId?: string | undefined;
  /** Milliseconds between looks for new ones. @defaultValue none are looked for */
  readonly refreshEveryMs?: number | false | undefined;
  /** @defaultValue true */
  readonly isEnabled?: boolean;
}

export interface DeliveryLog {
  readonly loaded: Loaded<Listed<Delivery>>;
  /** What is shown, the newest first. Rows stay where they are until `showNew`, whatever arrives. */
  readonly rows: readonly Delivery[];
  /** What is loaded and shown, the search apart. */
  readonly all: readonly Delivery[];
  /** How many wait above; `isMore` where there are at least so many. */
  readonly waiting: { readonly count: number; readonly isMore: boolean };
  readonly filters: DeliveryFilters;
  readonly setFilters: (filters: DeliveryFilters) => void;
  /** Loads the list again and shows all of it. */
  readonly showNew: () => Promise<void>;
  readonly loadMore: (() => void) | undefined;
}

/** The newest ones: enough to see what came in since the last look. */
const headLength = 25;

/** A log of deliveries to read while it grows. */
export function useDeliveryLog(options: DeliveryLogOptions = {}): DeliveryLog {
  const { webhookId, refreshEveryMs, isEnabled = true } = options;
  const [filters, setFilters] = useState<DeliveryFilters>({ search: "" });
  const { status, eventType } = filters;
  const query = useMemo(
    () => ({
      ...(webhookId !== undefined && { webhookId }),
      ...(status !== undefined && { status }),
      ...(eventType !== undefined && { eventType }),
    }),
    [webhookId, status, eventType],
  );
  const loaded = useDeliveries(query, { isEnabled });
  // One short request at a time, however many pages are loaded.
  const everyMs = refreshEveryMs || undefined;
  const newest = useDeliveries(
    { ...query, limit: headLength },
    { isEnabled: isEnabled && everyMs !== undefined, everyMs },
  );
  const listed = loaded.state === "ready" ? loaded.value : undefined;
  const arrived = {
    key: query,
    items: listed?.items,
    head: newest.state === "ready" ? newest.value.items : undefined,
  };
  const [held, setHeld] = useState<HeldRows<Delivery>>({ key: query, rows: [], isOpen: true });
  const next = holdRows(held, arrived);
  if (next !== held) setHeld(next);

  const rows = useFound(next.rows, filters.search);
  return {
    loaded,
    rows,
    all: next.rows,
    waiting: waitingRows(next, arrived),
    filters,
    setFilters,
    showNew: async () => {
      await listed?.reload();
      setHeld((now) => ({ ...now, isOpen: true }));
    },
    loadMore: listed?.loadMore,
  };
}

function useFound(all: readonly Delivery[], searched: string): readonly Delivery[] {
  const search = useDeferredValue(searched);
  return useMemo(() => all.filter((delivery) => matchesDelivery(delivery, search)), [all, search]);
}
