"use client";
import type { Delivery } from "@tacklebox/client";
import { useEffect, useState, type ReactElement, type ReactNode, type RefObject } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import { useApi } from "../../context.ts";
import { visibleText } from "../../core/visible-text.ts";
import { useEventTypes } from "../../data/queries.ts";
import type { DeliveryLog } from "../../headless/use-delivery-log.ts";
import { deliveryInspector } from "../../messages/en/delivery-inspector.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { noAutofill } from "../field/no-autofill.ts";
import { webhookStatus } from "../../messages/en/webhook-status.ts";

export interface InspectorToolbarProps {
  readonly log: DeliveryLog;
  readonly sourceLabel: string | undefined;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

const statuses: readonly Delivery["status"][] = ["delivered", "declined", "failed", "pending"];

/** Filters, where the deliveries are from, and what waits to be shown. */
export function InspectorToolbar({ log, sourceLabel, searchRef }: InspectorToolbarProps): ReactElement {
  const { filters, setFilters, rows } = log;
  const t = useText(deliveryInspector);
  const slot = useSlots();
  const announce = useAnnounce();
  const { canDecline } = useApi().capabilities;
  const isSearching = filters.search.trim() !== "";
  useEffect(() => {
    if (isSearching) announce(t("deliveries.found", { count: rows.length }), { afterMs: 500 });
  }, [isSearching, rows.length, announce, t]);
  return (
    <div {...slot("toolbar")}>
      <input
        ref={searchRef}
        {...slot("input", "tb-inspector-search")}
        {...noAutofill}
        type="search"
        aria-label={t("deliveries.search")}
        placeholder={t("deliveries.search")}
        value={filters.search}
        onChange={({ target }) => setFilters({ ...filters, search: target.value })}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || filters.search === "") return;
          // Not for the host's dialog around.
          event.preventDefault();
          event.stopPropagation();
          setFilters({ ...filters, search: "" });
        }}
      />
      <Choice
        label={t("deliveries.status")}
        value={filters.status ?? ""}
        onChoose={(value) => setFilters({ ...filters, status: statuses.find((status) => status === value) })}
      >
        <option value="">{t("deliveries.status.all")}</option>
        {statuses.map(
          (status) =>
            (canDecline || status !== "declined") && (
              <option key={status} value={status}>
                {t(`deliveries.status.${status}`)}
              </option>
            ),
        )}
      </Choice>
      <EventChoice log={log} />
      <span className="tb-muted tb-small tb-inspector-source">
        {sourceLabel !== undefined && t("deliveries.source", { source: sourceLabel })}
      </span>
      <Refresh log={log} />
    </div>
  );
}

/** The event types of the platform, and those in the log that it does not know. */
function EventChoice({ log: { filters, setFilters, all } }: Pick<InspectorToolbarProps, "log">): ReactElement {
  const t = useText(deliveryInspector);
  const unknown = useText(webhookStatus)("status.event.unknown");
  const catalog = useEventTypes();
  const known =
    catalog.state === "ready"
      ? catalog.value.categories.flatMap(({ eventTypes }) => eventTypes.map(({ name }) => name))
      : [];
  const chosen = filters.eventType === undefined ? [] : [filters.eventType];
  const names = [...new Set([...known, ...all.map(({ eventType }) => eventType), ...chosen])].toSorted();
  return (
    <Choice
      label={t("deliveries.event")}
      // A name may be empty; the position of a name is not.
      value={filters.eventType === undefined ? "" : `${names.indexOf(filters.eventType)}`}
      onChoose={(value) => setFilters({ ...filters, eventType: value === "" ? undefined : names[Number(value)] })}
    >
      <option value="">{t("deliveries.event.all")}</option>
      {names.map((name, at) => (
        <option key={name} value={at}>
          {visibleText(name) || unknown}
        </option>
      ))}
    </Choice>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChoose, children }: ChoiceProps): ReactElement {
  const slot = useSlots();
  return (
    <select
      {...slot("select", "tb-inspector-choice")}
      aria-label={label}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      {children}
    </select>
  );
}

/** Loads the list again; says how many wait for that. One button, so that the focus stays on it. */
function Refresh({ log: { waiting, loaded, showNew } }: Pick<InspectorToolbarProps, "log">): ReactElement | null {
  const t = useText(deliveryInspector);
  const announce = useAnnounce();
  const [isAsked, setAsked] = useState(false);
  const { count, isMore } = waiting;
  const isWaiting = count > 0;
  useEffect(() => {
    // Said once, not with each that comes in.
    if (isWaiting) announce(t("deliveries.new", { count }));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [isWaiting]);
  if (loaded.state !== "ready") return null;
  return (
    <Button
      icon={icons.refresh}
      tone={isWaiting ? "primary" : "default"}
      isPending={isAsked}
      onClick={() => {
        setAsked(true);
        void showNew().then(() => setAsked(false));
      }}
    >
      {isWaiting ? t(isMore ? "deliveries.newMany" : "deliveries.new", { count }) : t("deliveries.refresh")}
    </Button>
  );
}
