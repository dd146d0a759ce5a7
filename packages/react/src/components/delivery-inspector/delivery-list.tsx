"use client";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";
import { useSlots } from "../../appearance/slots.ts";
import { isFocusLost } from "../../core/is-focus-lost.ts";
import type { DeliveryLog } from "../../headless/use-delivery-log.ts";
import { deliveryInspector } from "../../messages/en/delivery-inspector.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { Skeleton } from "../skeleton/skeleton.tsx";
import { DeliveryRow } from "./delivery-row.tsx";

export interface DeliveryListProps {
  readonly log: DeliveryLog;
  readonly selectedId: string | null;
  readonly onOpen: (id: string) => void;
  /** Takes the focus of a button that goes with what it did. */
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** The deliveries, one stop of the tab key: arrows, j and k, Home and End move. */
export function DeliveryList({ log, selectedId, onOpen, searchRef }: DeliveryListProps): ReactElement {
  const { rows, loaded } = log;
  const t = useText(deliveryInspector);
  const slot = useSlots();
  const latest = useRef(onOpen);
  latest.current = onOpen;
  const [open] = useState(() => (id: string) => latest.current(id));
  const [focusedId, setFocusedId] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  // The one that the tab key comes to: where the focus last was, else what is open, else the first.
  const stop = [focusedId, selectedId].find((id) => rows.some((row) => row.id === id)) ?? rows[0]?.id;
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-delivery]")];
    const next = nextIndex(event, {
      at: buttons.findIndex((button) => button === event.target),
      count: buttons.length,
    });
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  const more = useMore(log, list);
  if (loaded.state === "loading") {
    return (
      <div className="tb-reset tb-inspector-list">
        <Skeleton lines={6} />
      </div>
    );
  }
  return (
    <div className="tb-reset tb-inspector-list" ref={list}>
      {rows.length === 0 ? (
        <Nothing log={log} searchRef={searchRef} />
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons inside
        <ul {...slot("list")} role="list" aria-label={t("deliveries.title")} onKeyDown={move}>
          {rows.map((delivery) => (
            <DeliveryRow
              key={delivery.id}
              delivery={delivery}
              isSelected={delivery.id === selectedId}
              isStop={delivery.id === stop}
              onOpen={open}
              onFocus={setFocusedId}
            />
          ))}
        </ul>
      )}
      <div className="tb-reset tb-row tb-inspector-foot">
        {log.loadMore && (
          <Button isPending={loaded.state === "ready" && loaded.value.isLoadingMore} onClick={more}>
            {t("deliveries.loadMore")}
          </Button>
        )}
        <Count log={log} />
        {rows.length > 0 && <p {...slot("note")}>{t("deliveries.keys")}</p>}
      </div>
    </div>
  );
}

function nextIndex(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { at, count }: { readonly at: number; readonly count: number },
): number | undefined {
  if (at < 0 || ctrlKey || metaKey || altKey) return undefined;
  switch (key) {
    case "ArrowDown":
    case "j":
      return Math.min(at + 1, count - 1);
    case "ArrowUp":
    case "k":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

function Count({ log: { all, loaded } }: Pick<DeliveryListProps, "log">): ReactElement | null {
  const t = useText(deliveryInspector);
  const total = loaded.state === "ready" ? loaded.value.total : undefined;
  if (all.length === 0) return null;
  return (
    <span className="tb-muted tb-small">
      {total !== undefined && total > all.length
        ? t("deliveries.countOf", { count: all.length, total })
        : t("deliveries.count", { count: all.length })}
    </span>
  );
}

/** Nothing there, or nothing that fits. */
function Nothing({
  log: { all, filters, setFilters, loadMore },
  searchRef,
}: Pick<DeliveryListProps, "log" | "searchRef">): ReactElement {
  const t = useText(deliveryInspector);
  const slot = useSlots();
  const isFiltered = filters.status !== undefined || filters.eventType !== undefined || filters.search.trim() !== "";
  if (!isFiltered) {
    return (
      <div {...slot("empty")}>
        <p className="tb-reset tb-strong">{t("deliveries.empty")}</p>
        <p {...slot("note")}>{t("deliveries.empty.note")}</p>
      </div>
    );
  }
  return (
    <div {...slot("empty")}>
      <p className="tb-reset">{t("deliveries.noMatch")}</p>
      {loadMore && all.length > 0 && <p {...slot("note")}>{t("deliveries.noMatch.loaded", { count: all.length })}</p>}
      <Button
        onClick={() => {
          setFilters({ search: "" });
          searchRef.current?.focus();
        }}
      >
        {t("deliveries.clear")}
      </Button>
    </div>
  );
}

/** Says how many are there once more are; where the button went with the last of them, the focus goes to the first new one. */
function useMore({ all, loadMore }: DeliveryLog, list: { readonly current: HTMLElement | null }): () => void {
  const t = useText(deliveryInspector);
  const announce = useAnnounce();
  const from = useRef<number>(undefined);
  useEffect(() => {
    if (from.current === undefined || all.length <= from.current) return;
    announce(t("deliveries.count", { count: all.length }));
    const first = list.current?.querySelectorAll<HTMLElement>("[data-delivery]")[from.current];
    from.current = undefined;
    if (first && isFocusLost(list.current)) first.focus();
  }, [all, announce, list, t]);
  return () => {
    from.current = all.length;
    loadMore?.();
  };
}
