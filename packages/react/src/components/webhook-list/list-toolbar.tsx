"use client";
import type { ReactElement, ReactNode, RefObject } from "react";
import { useSlots } from "../../appearance/slots.ts";
import type { WebhookListState } from "../../headless/use-webhook-list.ts";
import { webhookList } from "../../messages/en/webhook-list.ts";
import { useText } from "../../messages/use-text.ts";
import { noAutofill } from "../field/no-autofill.ts";

export interface ListToolbarProps extends Pick<WebhookListState, "search" | "setSearch" | "count"> {
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly children?: ReactNode;
}

/** The search over what is loaded, and how much that is. */
export function ListToolbar({ search, setSearch, count, searchRef, children }: ListToolbarProps): ReactElement {
  const t = useText(webhookList);
  const slot = useSlots();
  return (
    <div {...slot("toolbar", "tb-webhook-list-toolbar")}>
      <input
        ref={searchRef}
        {...slot("input", "tb-webhook-list-search")}
        {...noAutofill}
        type="search"
        aria-label={t("list.search")}
        placeholder={t("list.search.placeholder")}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || search === "") return;
          // Not for the host's dialog around.
          event.preventDefault();
          event.stopPropagation();
          setSearch("");
        }}
      />
      <span className="tb-reset tb-muted tb-small tb-webhook-list-count">
        {search.trim() === ""
          ? t("list.count", { count: count.total })
          : t("list.count.found", { count: count.loaded, found: count.found })}
      </span>
      {children}
    </div>
  );
}
