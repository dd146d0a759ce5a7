"use client";
import type { Delivery, Webhook } from "@tacklebox/client";
import { useId, type ReactElement } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { Time } from "../../appearance/time.tsx";
import { useApi } from "../../context.ts";
import type { Listed, Loaded } from "../../data/loaded.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { webhookDetail } from "../../messages/en/webhook-detail.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { ErrorView } from "../error-view/error-view.tsx";
import { Skeleton } from "../skeleton/skeleton.tsx";
import { OutcomeView } from "../webhook-status/outcome-view.tsx";
import { EventName } from "../webhook-status/event-name.tsx";

const shown = 5;

export interface DetailDeliveriesProps {
  readonly webhook: Webhook;
  readonly log: Loaded<Listed<Delivery>>;
  readonly onShowDeliveries: ((webhook: Webhook) => void) | undefined;
}

/** The last deliveries, and the way to all of them. */
export function DetailDeliveries({ webhook, log, onShowDeliveries }: DetailDeliveriesProps): ReactElement | null {
  const t = useText(webhookDetail);
  const slot = useSlots();
  const title = useId();
  const { capabilities } = useApi();
  const can = useAbilities();
  // Kept but not for this person: nothing to be said about it here.
  if (capabilities.hasDeliveryLog && !can.deliveries) return null;
  return (
    <section className="tb-reset tb-stack" aria-labelledby={title}>
      <div className="tb-reset tb-row">
        <h3 {...slot("heading", "tb-grow")} id={title} data-size="small">
          {t("detail.deliveries")}
        </h3>
        {can.deliveries && onShowDeliveries && (
          <Button tone="quiet" onClick={() => onShowDeliveries(webhook)}>
            {t("detail.deliveries.all")}
          </Button>
        )}
      </div>
      {can.deliveries ? <Log log={log} /> : <p {...slot("note")}>{t("detail.deliveries.noLog")}</p>}
    </section>
  );
}

function Log({ log }: Pick<DetailDeliveriesProps, "log">): ReactElement {
  const t = useText(webhookDetail);
  const slot = useSlots();
  if (log.state === "error") return <ErrorView error={log.error} onRetry={log.retry} />;
  return (
    <div {...slot("card")}>
      {log.state === "loading" ? (
        <Skeleton lines={3} />
      ) : log.value.items.length === 0 ? (
        <p {...slot("note", "tb-webhook-detail-line")}>{t("detail.deliveries.none")}</p>
      ) : (
        <ul className="tb-reset" role="list">
          {log.value.items.slice(0, shown).map((delivery) => (
            <li key={delivery.id} className="tb-reset tb-webhook-detail-line">
              <EventName type={delivery.eventType} />
              <OutcomeView delivery={delivery} />
              <span className="tb-reset tb-muted tb-small">
                <Time value={delivery.createdAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
