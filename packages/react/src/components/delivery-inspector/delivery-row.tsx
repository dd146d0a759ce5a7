"use client";
import type { Delivery } from "@tacklebox/client";
import { memo, type ReactElement } from "react";
import { relativeTime, Time, toMs } from "../../appearance/time.tsx";
import { useKit } from "../../context.ts";
import { durationText } from "../../core/delivery-text.ts";
import { visibleText } from "../../core/visible-text.ts";
import { deliveryInspector } from "../../messages/en/delivery-inspector.ts";
import { useText } from "../../messages/use-text.ts";
import { StatusDot } from "./status-dot.tsx";

export interface DeliveryRowProps {
  readonly delivery: Delivery;
  readonly isSelected: boolean;
  /** Whether the tab key comes to it. */
  readonly isStop: boolean;
  readonly onOpen: (id: string) => void;
  readonly onFocus: (id: string) => void;
}

/** One delivery: which event, when, and what became of it. */
export const DeliveryRow: React.NamedExoticComponent<DeliveryRowProps> = memo(function DeliveryRow({
  delivery,
  isSelected,
  isStop,
  onOpen,
  onFocus,
}: DeliveryRowProps): ReactElement {
  const { id, eventType, status, createdAt, attempts } = delivery;
  const last = attempts.at(-1);
  const outcome = useOutcome(delivery);
  return (
    <li className="tb-reset">
      <button
        type="button"
        className="tb-reset tb-inspector-row"
        data-delivery={id}
        aria-current={isSelected ? "true" : undefined}
        tabIndex={isStop ? 0 : -1}
        onClick={() => onOpen(id)}
        onFocus={() => onFocus(id)}
      >
        <StatusDot status={status} />
        <bdi className="tb-reset tb-mono" dir="ltr" translate="no">
          {visibleText(eventType)}
        </bdi>
        <span className="tb-muted tb-small tb-inspector-end">
          <Time value={last?.at ?? createdAt} />
        </span>
        <span className="tb-muted tb-small tb-inspector-outcome">{outcome}</span>
        <span className="tb-muted tb-small tb-inspector-end">{last?.status ?? "–"}</span>
      </button>
    </li>
  );
});

function useOutcome({ status, attempts, cause, nextAttemptAt }: Delivery): string {
  const t = useText(deliveryInspector);
  const { locale, now } = useKit();
  const last = attempts.at(-1);
  const parts = [t(`deliveries.status.${status}`)];
  if (attempts.length > 1) parts.push(t("deliveries.attempt", { attempt: attempts.length }));
  const why = last ? last.cause : cause;
  if (why && status !== "delivered") parts.push(visibleText(why));
  else if (last && last.status === undefined && status === "failed") parts.push(t("deliveries.noAnswer"));
  else if (last?.durationMs !== undefined) parts.push(durationText(last.durationMs, locale));
  if (nextAttemptAt !== undefined) {
    const nextMs = toMs(nextAttemptAt);
    const time = Number.isNaN(nextMs) ? visibleText(nextAttemptAt) : relativeTime(nextMs, { now: now(), locale });
    parts.push(t("deliveries.next", { time }));
  }
  return parts.join(" · ");
}
