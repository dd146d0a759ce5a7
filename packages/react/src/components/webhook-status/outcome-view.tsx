"use client";
import type { Delivery } from "@tacklebox/client";
import type { ReactElement } from "react";
import { deliveryOutcome } from "../../core/delivery-outcome.ts";
import { webhookStatus } from "../../messages/en/webhook-status.ts";
import { useText, type Text } from "../../messages/use-text.ts";

/** What became of a delivery, in words; red where it did not arrive. */
export function OutcomeView({ delivery }: { readonly delivery: Delivery }): ReactElement {
  const t = useText(webhookStatus);
  return (
    <span className="tb-reset tb-note" data-tone={delivery.status === "failed" ? "danger" : undefined}>
      {outcomeText(delivery, t)}
    </span>
  );
}

/** What became of a delivery, in words. */
export function outcomeText(delivery: Delivery, t: Text<typeof webhookStatus>): string {
  const outcome = deliveryOutcome(delivery);
  switch (outcome.kind) {
    case "arrived":
      return outcome.durationMs === undefined
        ? t("outcome.arrived.untimed", { answer: `${outcome.answer}` })
        : t("outcome.arrived", { answer: `${outcome.answer}`, ms: Math.round(outcome.durationMs) });
    case "refused":
      return t("outcome.refused", { answer: `${outcome.answer}` });
    default:
      return t(`outcome.${outcome.kind}`);
  }
}
