"use client";
import type { ReactElement, ReactNode } from "react";
import { useSlots } from "../../appearance/slots.ts";

export interface TickProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly children: ReactNode;
}

/** A checkbox with what it confirms. */
export function Tick({ isChecked, onChange, children }: TickProps): ReactElement {
  const slot = useSlots();
  return (
    <label className="tb-reset tb-switch">
      <input
        {...slot("checkbox")}
        type="checkbox"
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  );
}
