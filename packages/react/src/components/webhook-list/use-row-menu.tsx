"use client";
import type { Webhook } from "@tacklebox/client";
import { useMemo, useRef } from "react";
import { useAbilities } from "../../headless/use-abilities.ts";
import { webhookList } from "../../messages/en/webhook-list.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import type { ListActions } from "./webhook-list-props.ts";
import type { Columns } from "./list-row.tsx";

/** What stands behind a row's “···”; `undefined` where nothing would. */
export function useRowMenu(actions: ListActions, onDelete: (webhook: Webhook) => void): Columns["renderMenu"] {
  const { renderRowActions } = actions;
  const t = useText(webhookList);
  const can = useAbilities();
  // Handlers written in place change with every render; the rows need not.
  const latest = useRef(actions);
  latest.current = actions;
  const edits = can.edit && actions.onEdit !== undefined;
  const showsDeliveries = can.deliveries && actions.onShowDeliveries !== undefined;
  const deletes = can.delete;

  return useMemo(() => {
    if (!edits && !showsDeliveries && !deletes && !renderRowActions) return undefined;
    return (webhook, close) => {
      const after = (then: (() => void) | undefined) => () => {
        close();
        then?.();
      };
      return (
        <>
          {edits && (
            <Button tone="quiet" onClick={after(() => latest.current.onEdit?.(webhook))}>
              {t("list.edit")}
            </Button>
          )}
          {showsDeliveries && (
            <Button tone="quiet" onClick={after(() => latest.current.onShowDeliveries?.(webhook))}>
              {t("list.deliveries")}
            </Button>
          )}
          {renderRowActions?.(webhook)}
          {deletes && (
            <Button tone="quiet" className="tb-webhook-list-delete" onClick={after(() => onDelete(webhook))}>
              {t("list.delete")}
            </Button>
          )}
        </>
      );
    };
  }, [edits, showsDeliveries, deletes, renderRowActions, onDelete, t]);
}
