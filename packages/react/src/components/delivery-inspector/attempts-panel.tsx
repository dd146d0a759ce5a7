"use client";
import type { Attempt, Delivery } from "@tacklebox/client";
import type { ReactElement } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { Time } from "../../appearance/time.tsx";
import { useKit } from "../../context.ts";
import { durationText } from "../../core/delivery-text.ts";
import { visibleText } from "../../core/visible-text.ts";
import { deliveryInspector } from "../../messages/en/delivery-inspector.ts";
import { useText } from "../../messages/use-text.ts";
import { StatusDot } from "./status-dot.tsx";

/** The attempts in their order, and why the delivery ended as it did. */
export function AttemptsPanel({ delivery }: { readonly delivery: Delivery }): ReactElement {
  const { attempts, cause, status, nextAttemptAt } = delivery;
  const t = useText(deliveryInspector);
  const slot = useSlots();
  return (
    <div className="tb-stack tb-inspector-panel">
      {attempts.length === 0 && !cause && <p {...slot("note")}>{t("delivery.notSent")}</p>}
      <ol {...slot("list")} role="list">
        {attempts.map((attempt, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- attempts are only ever added, below
          <li key={at} className="tb-reset tb-inspector-attempt">
            <StatusDot
              status={at === attempts.length - 1 && nextAttemptAt === undefined ? status : stateOf(attempt, delivery)}
            />
            <span className="tb-grow">
              {t("deliveries.attempt", { attempt: at + 1 })}
              <Outcome attempt={attempt} />
            </span>
            <span className="tb-muted tb-small">
              <Time value={attempt.at} />
            </span>
          </li>
        ))}
      </ol>
      {cause && <p {...slot("note")}>{visibleText(cause)}</p>}
    </div>
  );
}

/** By its answer: a log tells only what the last one came to, and what was answered alike came to the same. */
function stateOf({ status = 0 }: Attempt, { status: end, attempts }: Delivery): Delivery["status"] {
  if (end === "declined" && attempts.at(-1)?.status === status) return end;
  return status >= 200 && status < 300 ? "delivered" : "failed";
}

function Outcome({ attempt: { status, durationMs, cause } }: { readonly attempt: Attempt }): ReactElement {
  const t = useText(deliveryInspector);
  const slot = useSlots();
  const { locale } = useKit();
  const parts = [
    status ?? t("deliveries.noAnswer"),
    ...(durationMs === undefined ? [] : [durationText(durationMs, locale)]),
    ...(cause ? [visibleText(cause)] : []),
  ];
  return <span {...slot("note")}>{parts.join(" · ")}</span>;
}
