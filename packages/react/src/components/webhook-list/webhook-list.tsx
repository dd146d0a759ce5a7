"use client";
import { useState, type ReactElement } from "react";
import { Surface } from "../../appearance/surface.tsx";
import { useKit } from "../../context.ts";
import { useWebhookList, type WebhookListState } from "../../headless/use-webhook-list.ts";
import { publish, type Published } from "../published/published.tsx";
import { ListBody } from "./list-body.tsx";
import type { WebhookListProps } from "./webhook-list-props.ts";

/** The list without an error boundary of its own. */
export function ListView(props: WebhookListProps): ReactElement {
  // What was searched for and opened for one tenant is not the next one's.
  return <ScopedList key={useKit().scope} {...props} />;
}

function ScopedList(props: WebhookListProps): ReactElement {
  const {
    onSelect,
    onCreate,
    onEdit,
    onShowDeliveries,
    onDeleted,
    selectedId,
    renderRowActions,
    renderEmpty,
    finalFocus,
    ...rest
  } = props;
  const actions = {
    onSelect,
    onCreate,
    onEdit,
    onShowDeliveries,
    selectedId,
    renderRowActions,
    renderEmpty,
    finalFocus,
  };
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const list = useWebhookList({ without: gone });
  return (
    <Surface name="webhook-list" state={stateOf(list)} {...rest}>
      <ListBody
        {...actions}
        list={list}
        onDeleted={(webhook) => {
          // At once: the cache tells of it a moment later, and the focus would go back to a row that then vanishes.
          setGone((before) => new Set(before).add(webhook.id));
          onDeleted?.(webhook);
        }}
      />
    </Surface>
  );
}

function stateOf({ loaded, count }: WebhookListState): string {
  if (loaded.state !== "ready") return loaded.state;
  if (loaded.staleBecause) return "stale";
  return count.loaded === 0 ? "empty" : "ready";
}

/** The webhooks of a scope, with a search and what can be done to each: the list of `WebhookManager`, for hosts with pages of their own. */
export const WebhookList: Published<WebhookListProps> = publish(
  { name: "WebhookList", surface: "webhook-list", lines: 6 },
  ListView,
);

/** `WebhookList.Loading` for Server Components, which cannot look into a component of the page. */
export const WebhookListLoading: typeof WebhookList.Loading = WebhookList.Loading;

/** `WebhookList.Error` for Server Components. */
export const WebhookListError: typeof WebhookList.Error = WebhookList.Error;
