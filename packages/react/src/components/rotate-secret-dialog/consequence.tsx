"use client";
import type { Webhook } from "@tacklebox/client";
import { useState, type ReactElement } from "react";
import { useApi, useKit } from "../../context.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { rotate } from "../../messages/en/rotate.ts";
import { useText } from "../../messages/use-text.ts";
import { useOverlapEnd } from "./old-secret-until.tsx";

export interface ConsequenceProps {
  readonly webhook: Webhook;
  readonly overlapSeconds: number | undefined;
}

/** What a rotation means here, as text: for the dialog's description, which is read before anything else. */
export function Consequence({ webhook, overlapSeconds }: ConsequenceProps): ReactElement {
  const t = useText(rotate);
  const { rotation } = useApi().capabilities;
  const { rotate: canRotate } = useAbilities();
  const { now } = useKit();
  const [openedAt] = useState(now);
  const time = useOverlapEnd(openedAt, overlapSeconds);
  if (!canRotate) return <>{t("rotate.impossible")}</>;
  if (rotation === "overlap")
    return <>{time === undefined ? t("rotate.overlap") : t("rotate.overlap.until", { time })}</>;
  if (!webhook.active) return <>{t("rotate.paused")}</>;
  const when = <strong className="tb-strong">{t("rotate.immediate.when")}</strong>;
  return <>{t.node("rotate.immediate", { when })}</>;
}
