"use client";
import type { ReactElement } from "react";
import { visibleText } from "../../core/visible-text.ts";
import { webhookStatus } from "../../messages/en/webhook-status.ts";
import { useText } from "../../messages/use-text.ts";

/** What happened. A request that was refused has no event type that anybody could vouch for, and a log may leave it empty. */
export function EventName({ type }: { readonly type: string }): ReactElement {
  const t = useText(webhookStatus);
  if (type === "") return <span className="tb-reset tb-muted">{t("status.event.unknown")}</span>;
  return (
    <bdi className="tb-reset tb-mono" dir="ltr" translate="no">
      {visibleText(type)}
    </bdi>
  );
}
