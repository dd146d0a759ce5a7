"use client";
import { useEffect, useMemo, useRef, type ReactElement, type RefObject } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import { useApi } from "../../context.ts";
import { isFocusLost } from "../../core/is-focus-lost.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import type { WebhookListState } from "../../headless/use-webhook-list.ts";
import { webhookList } from "../../messages/en/webhook-list.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import type { Columns } from "./list-row.tsx";
import { ListTable } from "./list-table.tsx";
import { ListToolbar } from "./list-toolbar.tsx";

export interface FilledListProps extends Pick<Columns, "onSelect" | "renderMenu" | "keepName"> {
  readonly list: WebhookListState;
  readonly selectedId: string | undefined;
  readonly onCreate: (() => void) | undefined;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly nameOf: (id: string) => HTMLElement | undefined;
}

/** Search, table and *Load more*. */
export function FilledList(props: FilledListProps): ReactElement {
  const { list, selectedId, onCreate, onSelect, renderMenu, keepName, searchRef, nameOf } = props;
  const { rows, count, search, log, loadMore, loaded } = list;
  const t = useText(webhookList);
  const slot = useSlots();
  const { capabilities } = useApi();
  const { pause, create } = useAbilities();
  const { hasScopes, webhooks } = capabilities;
  const columns = useMemo(
    (): Columns => ({ hasScopes, log, canPause: pause, onSelect, renderMenu, keepName }),
    [hasScopes, log, pause, onSelect, renderMenu, keepName],
  );
  const isSearching = search.trim() !== "";
  useFoundAnnounced(list, isSearching);
  const more = useMore(list, nameOf);
  const isLoadingMore = loaded.state === "ready" && loaded.value.isLoadingMore;

  return (
    <div {...slot("card", "tb-webhook-list-card")} ref={more.card}>
      <ListToolbar {...list} searchRef={searchRef}>
        {create && onCreate && webhooks !== "one" && (
          <Button tone="primary" icon={icons.plus} onClick={onCreate}>
            {t("list.create")}
          </Button>
        )}
      </ListToolbar>
      {rows.length > 0 ? (
        <ListTable {...list} columns={columns} selectedId={selectedId} />
      ) : (
        <div {...slot("empty")}>
          <p className="tb-reset">{t("list.noMatch", { search: search.trim() })}</p>
          <Button
            onClick={() => {
              list.setSearch("");
              searchRef.current?.focus();
            }}
          >
            {t("list.clear")}
          </Button>
        </div>
      )}
      {loadMore && (
        <div className="tb-reset tb-row tb-webhook-list-foot">
          <Button isPending={isLoadingMore} onClick={more.load}>
            {t("list.loadMore")}
          </Button>
          {isSearching && (
            <span className="tb-reset tb-muted tb-small">{t("list.searchedLoaded", { count: count.loaded })}</span>
          )}
        </div>
      )}
    </div>
  );
}

function useFoundAnnounced({ count: { found, loaded } }: WebhookListState, isSearching: boolean): void {
  const t = useText(webhookList);
  const announce = useAnnounce();
  useEffect(() => {
    if (isSearching) announce(t("list.count.found", { count: loaded, found }), { afterMs: 500 });
  }, [isSearching, found, loaded, announce, t]);
}

interface More {
  readonly card: RefObject<HTMLDivElement | null>;
  readonly load: () => void;
}

/** Says how many are shown once more are; where the button went with the last of them, its focus goes to the first new one. */
function useMore({ rows, loadMore }: WebhookListState, nameOf: FilledListProps["nameOf"]): More {
  const t = useText(webhookList);
  const announce = useAnnounce();
  const card = useRef<HTMLDivElement>(null);
  const from = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (from.current === undefined || rows.length <= from.current) return;
    const first = rows[from.current];
    from.current = undefined;
    announce(t("list.loaded", { count: rows.length }));
    if (first && isFocusLost(card.current)) nameOf(first.webhook.id)?.focus();
  }, [rows, announce, nameOf, t]);
  return {
    card,
    load: () => {
      from.current = rows.length;
      loadMore?.();
    },
  };
}
