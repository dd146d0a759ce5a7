"use client";
import type { ReactElement } from "react";
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
      {status.kind === "turned-off" && status.at !== undefined && (
        <span className="tb-reset tb-note">
          <Time value={status.at} />
        </span>
      )}
    </>
  );
}

function reasonOf(status: WebhookStatus, t: Text<typeof webhookStatus>): string | undefined {
  switch (status.kind) {
    case "unknown":
      return t("status.unknown.reason");
    case "paused":
      return status.failedInARow === undefined ? undefined : t("status.paused.failed", { count: status.failedInARow });
    case "turned-off":
      return turnedOffText(status, t);
    case "failing":
      return failingText(status, t);
    default:
      return undefined;
  }
}

type Of<Kind extends WebhookStatus["kind"]> = Extract<WebhookStatus, { readonly kind: Kind }>;

function turnedOffText({ reason, lastStatus }: Of<"turned-off">, t: Text<typeof webhookStatus>): string {
  const why = reason === undefined ? t("status.turned-off.noReason") : visibleText(reason);
  return lastStatus === undefined ? why : `${why} · ${t("status.turned-off.answer", { answer: `${lastStatus}` })}`;
}

function failingText(status: Of<"failing">, t: Text<typeof webhookStatus>): string {
  const { inARow: count, lastAnswer, isAtLeast } = status;
  if (lastAnswer === undefined) return t(`status.failing.${isAtLeast ? "atLeast.noAnswer" : "noAnswer"}`, { count });
  return t(`status.failing.${isAtLeast ? "atLeast.answer" : "answer"}`, { count, answer: `${lastAnswer}` });
}
