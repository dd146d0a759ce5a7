"use client";
import { clsx } from "clsx/lite";
import { useMemo } from "react";
import { useKit } from "../context.ts";
import type { SlotName } from "./appearance.ts";

/** Class and attribute of an element that hosts may style. */
export interface SlotProps {
  readonly className: string;
  readonly "data-tb": SlotName;
}

/**
 * Gives an element its class, and the host's class for it. `tb-reset` takes back what rules of the host for bare elements
 * (`button {}`, `h2 {}`, `input {}`) did to it.
 */
export function useSlots(): (slot: SlotName, more?: string | false) => SlotProps {
  const { classNames } = useKit().appearance;
  return useMemo(
    () => (slot, more) => ({
      className: clsx("tb-reset", `tb-${slot}`, more, classNames?.[slot]),
      "data-tb": slot,
    }),
    [classNames],
  );
}
