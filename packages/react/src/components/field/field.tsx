"use client";
import { useId, type ReactElement, type ReactNode } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { common } from "../../messages/en/common.ts";
import { useText } from "../../messages/use-text.ts";

/** What a control needs to belong to its field. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
}

export interface FieldProps {
  readonly label: ReactNode;
  /** @defaultValue one of its own; give it where something else has to find the control */
  readonly id?: string | undefined;
  /** Beside the label: “optional”, or what leaving it empty means. */
  readonly hint?: ReactNode;
  readonly isOptional?: boolean;
  /** Below the control, always. */
  readonly help?: ReactNode;
  /** What is wrong; makes the control invalid. */
  readonly error?: ReactNode;
  /** What is worth knowing before going on, and does not stop anybody. */
  readonly warning?: ReactNode;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A label, a control and what is said about it, tied together for screen readers. */
export function Field({
  label,
  id,
  hint,
  isOptional = false,
  help,
  error,
  warning,
  children,
}: FieldProps): ReactElement {
  const own = useId();
  const slot = useSlots();
  const t = useText(common);
  const control = id ?? own;
  const said = [
    { id: `${control}-error`, text: error, tone: "danger" },
    { id: `${control}-warning`, text: warning, tone: "warning" },
    { id: `${control}-help`, text: help },
  ].filter(({ text }) => text);
  return (
    <div {...slot("field")} data-invalid={Boolean(error) || undefined}>
      <label {...slot("label")} htmlFor={control}>
        {label}
        {(hint ?? isOptional) && <span className="tb-hint"> {hint ?? t("common.optional")}</span>}
      </label>
      {children({
        id: control,
        ...(said.length > 0 && { "aria-describedby": said.map((note) => note.id).join(" ") }),
        ...(error ? { "aria-invalid": true as const } : {}),
      })}
      {said.map((note) => (
        <p key={note.id} {...slot("note")} id={note.id} data-tone={note.tone}>
          {note.text}
        </p>
      ))}
    </div>
  );
}
