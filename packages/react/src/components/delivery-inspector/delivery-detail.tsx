"use client";
import type { Delivery } from "@tacklebox/client";
import { useState, type ReactElement, type RefObject } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { Time, toMs } from "../../appearance/time.tsx";
import { useKit } from "../../context.ts";
import { visibleText } from "../../core/visible-text.ts";
import { deliveryInspector } from "../../messages/en/delivery-inspector.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { LazyPart } from "../lazy-part/lazy-part.tsx";
import { loadDetailTabs } from "../lazy-part/load-detail-tabs.ts";
import { Skeleton } from "../skeleton/skeleton.tsx";
import { Status } from "../status/status.tsx";
import { WebhookUrl } from "../webhook-url/webhook-url.tsx";
import type { DetailChoices } from "./detail-choices.ts";
import { toneOf } from "./status-dot.tsx";
import { EventName } from "../webhook-status/event-name.tsx";

export interface DeliveryDetailProps extends DetailChoices {
  /** `undefined` where it is not among those that are loaded. */
  readonly delivery: Delivery | undefined;
  readonly isLoading: boolean;
  readonly onBack: () => void;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** One delivery, and one of its attempts at a time. */
export function DeliveryDetail(props: DeliveryDetailProps): ReactElement {
  const { delivery, isLoading, onBack, headingRef, ...choices } = props;
  const t = useText(deliveryInspector);
  const slot = useSlots();
  return (
    <div className="tb-stack tb-inspector-open">
      <div className="tb-reset tb-inspector-back">
        <Button tone="quiet" onClick={onBack}>
          {t("deliveries.back")}
        </Button>
      </div>
      {delivery ? (
        <Known delivery={delivery} headingRef={headingRef} {...choices} />
      ) : isLoading ? (
        <Skeleton lines={6} />
      ) : (
        <p {...slot("empty", "tb-muted")}>{t("deliveries.notLoaded")}</p>
      )}
    </div>
  );
}

function Known({
  delivery,
  headingRef,
  ...choices
}: DetailChoices & Pick<DeliveryDetailProps, "headingRef"> & { readonly delivery: Delivery }): ReactElement {
  const t = useText(deliveryInspector);
  const slot = useSlots();
  const { attempts, eventType, status, createdAt, id, nextAttemptAt } = delivery;
  // The last one, until another one of this delivery is chosen: one that is added is looked at next.
  const [chosen, setChosen] = useState<{ readonly id: string; readonly at: number }>();
  const at = chosen?.id === id ? chosen.at : attempts.length - 1;
  const attempt = attempts[at];
  const facts = [
    [t("delivery.time"), <When key="time" value={attempt?.at ?? createdAt} />],
    [t("delivery.next"), nextAttemptAt !== undefined && <When key="next" value={nextAttemptAt} />],
    [t("delivery.endpoint"), attempt?.request && <WebhookUrl key="url" url={visibleText(attempt.request.url)} />],
    [
      t("delivery.id"),
      <bdi key="id" className="tb-reset tb-mono" dir="ltr" translate="no">
        {visibleText(id)}
      </bdi>,
    ],
  ] as const;
  return (
    <>
      <div className="tb-row">
        <h3 {...slot("heading", "tb-inspector-title")} data-size="small" ref={headingRef} tabIndex={-1}>
          <EventName type={eventType} />
        </h3>
        {attempts.length > 1 && (
          <select
            {...slot("select")}
            aria-label={t("deliveries.attemptOf", { attempt: at + 1, total: attempts.length })}
            value={at}
            onChange={({ target }) => setChosen({ id, at: Number(target.value) })}
          >
            {attempts.map((_, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- attempts are only ever added, below
              <option key={index} value={index}>
                {t("deliveries.attempt", { attempt: index + 1 })}
              </option>
            ))}
          </select>
        )}
        <Status tone={toneOf[status]}>{t(`deliveries.status.${status}`)}</Status>
      </div>
      {status === "declined" && <p {...slot("note")}>{t("delivery.declined")}</p>}
      <dl {...slot("details")}>
        {facts.map(
          ([label, fact]) =>
            fact && (
              <Fact key={label} label={label}>
                {fact}
              </Fact>
            ),
        )}
      </dl>
      <LazyPart
        name="delivery-parts"
        load={loadDetailTabs}
        props={{ delivery, attempt, ...choices }}
        fallback={<Skeleton lines={6} />}
      />
    </>
  );
}

/** How long ago, and when exactly. Never rendered on a server, where nothing is loaded. */
function When({ value }: { readonly value: string }): ReactElement {
  const { locale } = useKit();
  const atMs = toMs(value);
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "long" });
  return (
    <>
      <Time value={value} />
      {!Number.isNaN(atMs) && <span className="tb-muted"> · {exact.format(atMs)}</span>}
    </>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactElement }): ReactElement {
  return (
    <>
      <dt className="tb-reset tb-muted">{label}</dt>
      <dd className="tb-reset">{children}</dd>
    </>
  );
}
