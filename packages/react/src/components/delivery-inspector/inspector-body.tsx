"use client";
import type { Framework } from "@tacklebox/receiver/diagnose";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";
import { Surface, type CommonProps } from "../../appearance/surface.tsx";
import { useSlots } from "../../appearance/slots.ts";
import { visibleText } from "../../core/visible-text.ts";
import { useControllable } from "../../headless/use-controllable.ts";
import { useDeliveryLog } from "../../headless/use-delivery-log.ts";
import { useKeptFocus } from "../../headless/use-kept-focus.ts";
import { deliveryInspector } from "../../messages/en/delivery-inspector.ts";
import { useText } from "../../messages/use-text.ts";
import { ErrorView } from "../error-view/error-view.tsx";
import { loadDetailTabs } from "../lazy-part/load-detail-tabs.ts";
import { preload } from "../lazy-part/preload.ts";
import { StaleNotice } from "../stale-notice/stale-notice.tsx";
import { DeliveryDetail } from "./delivery-detail.tsx";
import type { DeliveryInspectorProps } from "./delivery-inspector-props.ts";
import { DeliveryList } from "./delivery-list.tsx";
import { InspectorToolbar } from "./inspector-toolbar.tsx";
import { webhookStatus } from "../../messages/en/webhook-status.ts";

type Given = Omit<DeliveryInspectorProps, keyof CommonProps | "defaultFramework">;

export interface InspectorBodyProps extends Required<{ readonly [Name in keyof Given]: Given[Name] | undefined }> {
  readonly defaultFramework: Framework;
  readonly root: CommonProps;
}

/** List and detail, and the way between them. */
export function InspectorBody(props: InspectorBodyProps): ReactElement {
  const { webhookId, sourceLabel, refreshEveryMs, onSelectedIdChange, secret, root } = props;
  const t = useText(deliveryInspector);
  const unknown = useText(webhookStatus)("status.event.unknown");
  const slot = useSlots();
  const announce = useAnnounce();
  const log = useDeliveryLog({ webhookId, refreshEveryMs });
  const { loaded } = log;
  const reason = useRef<"open" | "back">("open");
  const [selectedId, select] = useControllable<string | null>({
    value: props.selectedId,
    defaultValue: props.defaultSelectedId ?? null,
    onChange: (id) => onSelectedIdChange?.(id, { reason: reason.current }),
  });
  const [framework, setFramework] = useState(props.defaultFramework);
  const [tab, setTab] = useState("request");
  const selected = log.all.find(({ id }) => id === selectedId);
  const focus = useFocusOnWay(selectedId);
  // “Try again” goes with what it mended.
  useKeptFocus(focus.root, focus.search);

  const open = (id: string): void => {
    reason.current = "open";
    focus.onOpen();
    select(id);
    const opened = log.all.find((delivery) => delivery.id === id);
    if (opened) announce(t("deliveries.opened", { event: visibleText(opened.eventType) || unknown }));
  };
  const back = (): void => {
    reason.current = "back";
    focus.onBack();
    select(null);
  };
  const backByKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || selectedId === null || event.defaultPrevented) return;
    // Not for the host's dialog around.
    event.preventDefault();
    event.stopPropagation();
    back();
  };

  return (
    <Surface name="delivery-inspector" state={loaded.state} {...root}>
      <div className="tb-stack" data-open={selectedId === null ? undefined : ""} ref={focus.root}>
        <InspectorToolbar log={log} sourceLabel={sourceLabel} searchRef={focus.search} />
        <StaleNotice loaded={loaded} />
        {loaded.state === "error" ? (
          <ErrorView error={loaded.error} onRetry={loaded.retry}>
            {loaded.error.kind === "permission" ? t("deliveries.forbidden") : undefined}
          </ErrorView>
        ) : (
          // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape from wherever the focus is inside
          <div
            {...slot("card", "tb-inspector")}
            onKeyDown={backByKey}
            onFocus={preloadTabs}
            onPointerEnter={preloadTabs}
          >
            <DeliveryList log={log} selectedId={selectedId} onOpen={open} searchRef={focus.search} />
            <div className="tb-reset tb-inspector-detail">
              {selectedId === null ? (
                log.rows.length > 0 && <p {...slot("empty", "tb-muted")}>{t("deliveries.choose")}</p>
              ) : (
                <DeliveryDetail
                  delivery={selected}
                  isLoading={loaded.state === "loading"}
                  {...{ tab, setTab, framework, setFramework, secret }}
                  onBack={back}
                  headingRef={focus.heading}
                />
              )}
            </div>
          </div>
        )}
      </div>
    </Surface>
  );
}

function preloadTabs(): void {
  preload(loadDetailTabs);
}

/** Where the focus goes when one of the two disappears: into the detail where that took the list's place, and back to the row. */
function useFocusOnWay(selectedId: string | null) {
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const way = useRef<"open" | "back">(undefined);
  const before = useRef(selectedId);
  useEffect(() => {
    const left = before.current;
    before.current = selectedId;
    if (!way.current) return;
    const row = rowOf(root.current, way.current === "open" ? selectedId : left);
    if (way.current === "back") (row ?? search.current)?.focus();
    // The list is hidden where there is no room for both.
    else if (!row || row.getClientRects().length === 0) heading.current?.focus();
    way.current = undefined;
  }, [selectedId]);
  return { root, heading, search, onOpen: () => (way.current = "open"), onBack: () => (way.current = "back") };
}

function rowOf(root: HTMLElement | null, id: string | null): HTMLElement | undefined {
  const rows = root?.querySelectorAll<HTMLElement>("[data-delivery]") ?? [];
  // Compared here, because an id of somebody else's may hold anything a selector would trip over.
  return [...rows].find((row) => row.dataset["delivery"] === id);
}
