"use client";
import type { ReactElement, ReactNode } from "react";
import { Icon } from "../../appearance/icon.tsx";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import type { WebhookSort } from "../../core/find-webhooks.ts";
import type { WebhookListState } from "../../headless/use-webhook-list.ts";
import { webhookList } from "../../messages/en/webhook-list.ts";
import { useText } from "../../messages/use-text.ts";
import { ListRow, type Columns } from "./list-row.tsx";

export interface ListTableProps extends Pick<WebhookListState, "rows" | "sort" | "sortBy"> {
  readonly columns: Columns;
  readonly selectedId: string | undefined;
}

/** The table; below 720 px its rows are cards and its head is a line of the two orders. */
export function ListTable({ rows, sort, sortBy, columns, selectedId }: ListTableProps): ReactElement {
  const t = useText(webhookList);
  const slot = useSlots();
  const { hasScopes, log, canPause, renderMenu } = columns;
  return (
    <table {...slot("list", "tb-webhook-list-table")} role="table">
      <caption className="tb-reset tb-hidden">{t("list.caption")}</caption>
      <thead role="rowgroup" className="tb-reset tb-webhook-list-head">
        <tr role="row" className="tb-reset tb-webhook-list-heads">
          <SortHead by="status" sort={sort} onSort={sortBy}>
            {t("list.status")}
          </SortHead>
          <SortHead by="name" sort={sort} onSort={sortBy}>
            {t("list.webhook")}
          </SortHead>
          <Head>{t("list.events")}</Head>
          {hasScopes && <Head>{t("list.scopes")}</Head>}
          {log !== "none" && <Head>{t("list.lastDelivery")}</Head>}
          {(canPause || renderMenu) && (
            <Head>
              <span className="tb-reset tb-hidden">{t("list.actions")}</span>
            </Head>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup" {...slot("list-cards", "tb-webhook-list-cards")}>
        {rows.map((row) => (
          <ListRow key={row.webhook.id} row={row} columns={columns} isSelected={row.webhook.id === selectedId} />
        ))}
      </tbody>
    </table>
  );
}

function Head({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <th scope="col" role="columnheader" className="tb-reset tb-webhook-list-th tb-webhook-list-plain">
      {children}
    </th>
  );
}

interface SortHeadProps {
  readonly by: WebhookSort["by"];
  readonly sort: WebhookSort | undefined;
  readonly onSort: (by: WebhookSort["by"]) => void;
  readonly children: ReactNode;
}

function SortHead({ by, sort, onSort, children }: SortHeadProps): ReactElement {
  const direction = sort?.by === by ? sort.direction : undefined;
  return (
    <th scope="col" role="columnheader" className="tb-reset tb-webhook-list-th" aria-sort={direction ?? "none"}>
      <button
        type="button"
        className="tb-reset tb-webhook-list-sort"
        data-direction={direction}
        onClick={() => onSort(by)}
      >
        {children}
        <Icon of={icons.chevron} />
      </button>
    </th>
  );
}
