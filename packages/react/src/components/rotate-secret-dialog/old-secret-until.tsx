"use client";
import type { ReactElement } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { useApi, useKit } from "../../context.ts";
import { rotate } from "../../messages/en/rotate.ts";
import { useText } from "../../messages/use-text.ts";

/** When the old secret ends, where that is not at once and the host knows. */
export function OldSecretUntil({
  at,
  overlapSeconds,
}: {
  readonly at: number;
  readonly overlapSeconds: number | undefined;
}): ReactElement | null {
  const t = useText(rotate);
  const slot = useSlots();
  const time = useOverlapEnd(at, overlapSeconds);
  return time === undefined ? null : <p {...slot("note")}>{t("rotate.old.until", { time })}</p>;
}

/** When an overlap that begins at `from` is over, in the reader's own time. */
export function useOverlapEnd(from: number, overlapSeconds: number | undefined): string | undefined {
  const { locale } = useKit();
  const { rotation } = useApi().capabilities;
  if (rotation !== "overlap" || overlapSeconds === undefined) return undefined;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  return format.format(from + overlapSeconds * 1_000);
}
