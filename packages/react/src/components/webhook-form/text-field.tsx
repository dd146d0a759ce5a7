"use client";
import type { InputHTMLAttributes, ReactElement } from "react";
import type { TextFieldName } from "../../headless/webhook-form-control.ts";
import { Field, type FieldProps } from "../field/field.tsx";
import { noAutofill } from "../field/no-autofill.ts";
import { toNode } from "./finding-list.tsx";
import type { FormPart } from "./form-part.ts";

export interface TextFieldProps extends Pick<FieldProps, "help" | "isOptional"> {
  readonly part: FormPart;
  readonly name: TextFieldName;
  readonly input?: InputHTMLAttributes<HTMLInputElement>;
}

/** A field of one line. */
export function TextField({ part, name, help, isOptional = false, input }: TextFieldProps): ReactElement {
  const { form, t, slot, isReadOnly, isInsideForm } = part;
  const { readOnly, ...field } = form.field(name);
  return (
    <Field
      id={field.id}
      label={t(`form.${name}`)}
      isOptional={isOptional}
      help={help}
      error={toNode(part, form.errors[name])}
      warning={toNode(part, form.warnings[name])}
    >
      {(control) => (
        <input
          {...noAutofill}
          {...input}
          {...slot("input", input?.className)}
          {...field}
          // In no form at all: one of the host's around this one would check it and send it along.
          form={isInsideForm ? "" : undefined}
          readOnly={readOnly || isReadOnly}
          aria-required={!isOptional || undefined}
          {...control}
        />
      )}
    </Field>
  );
}
