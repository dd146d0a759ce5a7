"use client";
import type { ReactElement, ReactNode } from "react";
import { Time } from "../../appearance/time.tsx";
import { visibleText } from "../../core/visible-text.ts";
import type { WebhookStatus } from "../../core/webhook-status.ts";
import { webhookStatus } from "../../messages/en/webhook-status.ts";
import { useText, type Text } from "../../messages/use-text.ts";
import { Status, type StatusTone } from "../status/status.tsx";

const tones: Readonly<Record<WebhookStatus["kind"], StatusTone>> = {
  active: "ok",
  paused: "neutral",
  "turned-off": "danger",
  failing: "warning",
  waiting: "waiting",
  unknown: "neutral",
};

/** How a webhook is doing: dot, word and reason. */
export function WebhookStatusView({ status }: { readonly status: WebhookStatus }): ReactElement {
  const t = useText(webhookStatus);
  const reason = reasonOf(status, t);
  return (
    <>
      <Status tone={tones[status.kind]}>{t(`status.${status.kind}`)}</Status>
      {reason && <span className="tb-reset tb-note">{reason}</span>}
    </>
  );
}

function reasonOf(status: WebhookStatus, t: Text<typeof webhookStatus>): ReactNode {
  switch (status.kind) {
    case "unknown":
      return t("status.unknown.reason");
    case "paused":
      return status.failedInARow ? t("status.paused.failed", { count: status.failedInARow }) : undefined;
    case "turned-off": {
      const { at, reason, lastStatus } = status;
      return (
        <>
          {at && <Time value={at} />}
          {at && " · "}
          {visibleText(reason ?? t("status.turned-off.reason"))}
          {lastStatus !== undefined && ` · ${t("status.failing.answer", { count: 1, answer: `${lastStatus}` })}`}
        </>
      );
    }
    case "failing": {
      const { inARow: count, lastAnswer, isAtLeast } = status;
      if (lastAnswer === undefined)
        return t(`status.failing.${isAtLeast ? "atLeast.noAnswer" : "noAnswer"}`, { count });
      return t(`status.failing.${isAtLeast ? "atLeast.answer" : "answer"}`, { count, answer: `${lastAnswer}` });
    }
    default:
      return undefined;
  }
}
