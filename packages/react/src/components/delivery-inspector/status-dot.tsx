"use client";
import type { Delivery } from "@tacklebox/client";
import type { ReactElement } from "react";
import { useSlots } from "../../appearance/slots.ts";
import type { StatusTone } from "../status/status.tsx";

/** How a delivery's state is coloured. */
export const toneOf: Readonly<Record<Delivery["status"], StatusTone>> = {
  delivered: "ok",
  declined: "neutral",
  failed: "danger",
  pending: "waiting",
};

/** A dot whose word stands elsewhere in the same row. */
export function StatusDot({ status }: Pick<Delivery, "status">): ReactElement {
  const slot = useSlots();
  return (
    <span {...slot("status")} data-tone={toneOf[status]} aria-hidden="true">
      <span className="tb-status-dot" />
    </span>
  );
}
