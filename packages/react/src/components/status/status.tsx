"use client";
import type { ReactElement, ReactNode } from "react";
import { useSlots } from "../../appearance/slots.ts";

export type StatusTone = "ok" | "warning" | "danger" | "neutral" | "waiting";

/** A dot and a word: the colour only repeats what the word says. */
export function Status({ tone, children }: { readonly tone: StatusTone; readonly children: ReactNode }): ReactElement {
  const slot = useSlots();
  return (
    <span {...slot("status")} data-tone={tone}>
      <span className="tb-status-dot" aria-hidden="true" />
      {children}
    </span>
  );
}
