"use client";
import type { Webhook } from "@tacklebox/client";
import { useCallback, useMemo, useRef, useState, type ReactElement } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";
import { useSlots } from "../../appearance/slots.ts";
import { webhookTitle } from "../../core/webhook-title.ts";
import type { WebhookListState } from "../../headless/use-webhook-list.ts";
import { webhookList } from "../../messages/en/webhook-list.ts";
import { webhookStatus } from "../../messages/en/webhook-status.ts";
import { useText } from "../../messages/use-text.ts";
import { ErrorView } from "../error-view/error-view.tsx";
import { LazyPart } from "../lazy-part/lazy-part.tsx";
import { loadDeleteDialog } from "../lazy-part/load-parts.ts";
import { preload } from "../lazy-part/preload.ts";
import { Skeleton } from "../skeleton/skeleton.tsx";
import { StaleNotice } from "../stale-notice/stale-notice.tsx";
import { FilledList } from "./filled-list.tsx";
import { FirstRun } from "./first-run.tsx";
import type { ListActions } from "./webhook-list-props.ts";
import { useRowMenu } from "./use-row-menu.tsx";

const english = { ...webhookList, ...webhookStatus } as const;

export interface ListBodyProps extends ListActions {
  readonly list: WebhookListState;
}

/** What the list shows in each of its states, and the dialog that outlives a change of them. */
export function ListBody(props: ListBodyProps): ReactElement {
  const { list, onSelect, onCreate, onDeleted, selectedId, renderEmpty, finalFocus } = props;
  const t = useText(english);
  const slot = useSlots();
  const announce = useAnnounce();
  const [deleting, setDeleting] = useState<{ readonly webhook: Webhook; readonly isOpen: boolean }>();
  const names = useRef(new Map<string, HTMLElement>());
  const keepName = useCallback((id: string, element: HTMLElement | null) => {
    if (element) names.current.set(id, element);
    else names.current.delete(id);
  }, []);
  const searchRef = useRef<HTMLInputElement>(null);
  const emptyRef = useRef<HTMLHeadingElement>(null);
  const neighbour = useRef<string | undefined>(undefined);
  const afterDelete = useMemo(
    () => ({
      // Asked when the dialog has closed, by when the row has gone.
      get current() {
        return (
          names.current.get(neighbour.current ?? "") ?? finalFocus?.current ?? searchRef.current ?? emptyRef.current
        );
      },
    }),
    [finalFocus],
  );
  const askToDelete = useCallback((webhook: Webhook) => setDeleting({ webhook, isOpen: true }), []);
  const renderMenu = useRowMenu(props, askToDelete);
  const { loaded, rows, count } = list;

  if (loaded.state === "loading") {
    return (
      <div {...slot("card")}>
        <Skeleton lines={6} />
      </div>
    );
  }
  if (loaded.state === "error") {
    return (
      <ErrorView error={loaded.error} onRetry={loaded.retry}>
        {loaded.error.kind === "permission" ? t("list.forbidden") : undefined}
      </ErrorView>
    );
  }
  const isEmpty = count.loaded === 0 && !loaded.value.loadMore;
  return (
    <div className="tb-reset tb-stack" onFocus={preloadDialog} onPointerEnter={preloadDialog}>
      <StaleNotice loaded={loaded} />
      {isEmpty ? (
        (renderEmpty?.() ?? (
          <div {...slot("card")}>
            <FirstRun onCreate={onCreate} headingRef={emptyRef} />
          </div>
        ))
      ) : (
        <FilledList
          list={list}
          selectedId={selectedId}
          onCreate={onCreate}
          onSelect={onSelect}
          renderMenu={renderMenu}
          keepName={keepName}
          searchRef={searchRef}
          nameOf={(id) => names.current.get(id)}
        />
      )}
      {deleting && (
        <LazyPart
          name="delete-webhook"
          load={loadDeleteDialog}
          fallback={null}
          props={{
            webhook: deleting.webhook,
            isOpen: deleting.isOpen,
            onOpenChange: (isOpen, { reason }) => {
              setDeleting({ ...deleting, isOpen });
              if (reason === "paused") announce(t("pause.paused", { name: webhookTitle(deleting.webhook) }));
            },
            finalFocus: afterDelete,
            onDeleted: (webhook) => {
              const index = rows.findIndex((row) => row.webhook.id === webhook.id);
              neighbour.current = (rows[index + 1] ?? rows[index - 1])?.webhook.id;
              onDeleted?.(webhook);
              announce(t("list.deleted", { name: webhookTitle(webhook) }));
            },
          }}
        />
      )}
    </div>
  );
}

function preloadDialog(): void {
  preload(loadDeleteDialog);
}
