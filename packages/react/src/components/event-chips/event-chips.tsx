"use client";
import { useState, type ReactElement } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { webhookStatus } from "../../messages/en/webhook-status.ts";
import { useText } from "../../messages/use-text.ts";

export interface EventChipsProps {
  readonly eventTypes: readonly string[];
  /** What the webhook is called. */
  readonly name: string;
  /** How many are shown without being asked. @defaultValue all */
  readonly atOnce?: number;
}

/** The event types of a webhook; those beyond the first few when somebody asks for them. */
export function EventChips({ eventTypes, name, atOnce = Number.POSITIVE_INFINITY }: EventChipsProps): ReactElement {
  const t = useText(webhookStatus);
  const slot = useSlots();
  const [isOpen, setOpen] = useState(false);
  const names = [...new Set(eventTypes)];
  const count = names.length - atOnce;
  if (names.length === 0) return <>{t("events.all")}</>;
  return (
    <ul className="tb-reset tb-event-chips" role="list">
      {names.slice(0, isOpen ? undefined : atOnce).map((eventType) => (
        <li key={eventType} className="tb-reset">
          <bdi {...slot("chip")} dir="ltr" translate="no">
            {eventType}
          </bdi>
        </li>
      ))}
      {count > 0 && (
        <li className="tb-reset">
          <button
            type="button"
            className="tb-reset tb-event-chips-rest"
            aria-expanded={isOpen}
            aria-label={t(isOpen ? "events.fewer.label" : "events.more.label", { count, name })}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? t("events.fewer") : t("events.more", { count })}
          </button>
        </li>
      )}
    </ul>
  );
}
