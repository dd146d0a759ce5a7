"use client";
import type { Webhook } from "@tacklebox/client";
import { memo, type MouseEvent, type ReactElement, type ReactNode } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { Time } from "../../appearance/time.tsx";
import { webhookTitle } from "../../core/webhook-title.ts";
import { usePause } from "../../headless/use-pause.ts";
import type { WebhookListState, WebhookRow } from "../../headless/use-webhook-list.ts";
import { webhookList } from "../../messages/en/webhook-list.ts";
import { webhookStatus as statusTexts } from "../../messages/en/webhook-status.ts";
import { useText } from "../../messages/use-text.ts";
import { EventChips } from "../event-chips/event-chips.tsx";
import { PauseFailure, PauseSwitch } from "../pause-switch/pause-switch.tsx";
import { OutcomeView } from "../webhook-status/outcome-view.tsx";
import { WebhookStatusView } from "../webhook-status/webhook-status-view.tsx";
import { WebhookUrl } from "../webhook-url/webhook-url.tsx";
import { RowMenu } from "./row-menu.tsx";

const english = { ...webhookList, ...statusTexts } as const;

/** What the table has, the same for every row. */
export interface Columns {
  readonly hasScopes: boolean;
  readonly log: WebhookListState["log"];
  readonly canPause: boolean;
  readonly onSelect: ((webhook: Webhook) => void) | undefined;
  /** Absent where nothing would be in it. */
  readonly renderMenu: ((webhook: Webhook, close: () => void) => ReactNode) | undefined;
  /** Keeps what takes the focus when the row above has gone. */
  readonly keepName: (id: string, element: HTMLElement | null) => void;
}

export interface ListRowProps {
  readonly row: WebhookRow;
  readonly columns: Columns;
  readonly isSelected: boolean;
}

/** One webhook. Roles are written out because a table laid out as cards would lose them. */
export const ListRow: React.MemoExoticComponent<(props: ListRowProps) => ReactElement> = memo(function ListRow({
  row,
  columns,
  isSelected,
}: ListRowProps): ReactElement {
  const { hasScopes, log, canPause, onSelect, renderMenu, keepName } = columns;
  const { webhook, scopes } = row;
  const t = useText(english);
  const slot = useSlots();
  const pausing = usePause(webhook);
  const name = webhookTitle(webhook);
  // What the switch says now, not what the platform said last.
  const status =
    pausing.isActive === webhook.active ? row.status : ({ kind: pausing.isActive ? "active" : "paused" } as const);
  const naming = {
    ref: (element: HTMLElement | null) => keepName(webhook.id, element),
    className: "tb-reset tb-webhook-list-name",
    "data-tb-webhook": webhook.id,
  };

  return (
    <tr
      {...slot("list-row", "tb-webhook-list-row")}
      role="row"
      data-selected={isSelected || undefined}
      onClick={onSelect && ((event) => isBackground(event) && onSelect(webhook))}
    >
      <td role="cell" className="tb-reset tb-webhook-list-cell tb-webhook-list-status">
        <WebhookStatusView status={status} />
        <PauseFailure pausing={pausing} />
      </td>
      <th scope="row" role="rowheader" className="tb-reset tb-webhook-list-cell tb-webhook-list-webhook">
        {onSelect ? (
          <button type="button" {...naming} aria-current={isSelected || undefined} onClick={() => onSelect(webhook)}>
            {name}
          </button>
        ) : (
          <span {...naming} tabIndex={-1}>
            {name}
          </span>
        )}
        <WebhookUrl url={webhook.url} />
      </th>
      <td role="cell" className="tb-reset tb-webhook-list-cell tb-webhook-list-wide">
        <EventChips eventTypes={webhook.eventTypes} name={name} atOnce={2} />
      </td>
      {hasScopes && (
        <td role="cell" className="tb-reset tb-webhook-list-cell tb-webhook-list-wide">
          {scopes.length > 0 ? scopes.join(", ") : t("scopes.all")}
        </td>
      )}
      {log !== "none" && (
        <td role="cell" className="tb-reset tb-webhook-list-cell tb-webhook-list-last">
          <LastDelivery row={row} log={log} />
        </td>
      )}
      {(canPause || renderMenu) && (
        <td role="cell" className="tb-reset tb-webhook-list-cell tb-webhook-list-actions">
          <div className="tb-reset tb-webhook-list-buttons">
            {canPause && <PauseSwitch name={name} pausing={pausing} />}
            {renderMenu && <RowMenu label={t("list.more", { name })}>{(close) => renderMenu(webhook, close)}</RowMenu>}
          </div>
        </td>
      )}
    </tr>
  );
});

function LastDelivery({
  row: { lastDelivery },
  log,
}: {
  readonly row: WebhookRow;
  readonly log: Columns["log"];
}): ReactElement {
  const t = useText(webhookList);
  if (lastDelivery) {
    return (
      <>
        <Time value={lastDelivery.createdAt} />
        <OutcomeView delivery={lastDelivery} />
      </>
    );
  }
  if (log === "loading") return <></>;
  const text = {
    error: "list.deliveryNotLoaded",
    partial: "list.noRecentDelivery",
    whole: "list.noDelivery",
    none: "list.noDelivery",
  } as const;
  return <span className="tb-reset tb-muted">{t(text[log])}</span>;
}

/** Whether a click was on the row itself: not on a control, not in a dialog of the row's, and not the end of marking a text. */
function isBackground({ target, currentTarget }: MouseEvent<HTMLElement>): boolean {
  if (!(target instanceof Element) || !currentTarget.contains(target)) return false;
  return !target.closest("button, a, input, label") && getSelection()?.isCollapsed !== false;
}
