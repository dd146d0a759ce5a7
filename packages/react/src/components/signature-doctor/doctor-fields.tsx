"use client";
import type { Capabilities } from "@tacklebox/client";
import type { KeyboardEventHandler, ReactElement } from "react";
import { clsx } from "clsx/lite";
import { useSlots } from "../../appearance/slots.ts";
import { maskAttributes } from "../../core/mask-attributes.ts";
import { signatureDoctor } from "../../messages/en/signature-doctor.ts";
import { useProofText } from "../../messages/use-proof-text.ts";
import { Field } from "../field/field.tsx";
import { noAutofill } from "../field/no-autofill.ts";
import type { SignatureDoctorContent } from "./signature-doctor-props.ts";
import type { DoctorFieldsState } from "./use-fields.ts";

export interface DoctorFieldsProps {
  readonly proof: Capabilities["proof"];
  readonly fields: DoctorFieldsState;
  readonly initial: SignatureDoctorContent | undefined;
  readonly onKeyDown: KeyboardEventHandler;
}

/** More than any receiver takes: what is longer is too large however much longer it is, and fields with megabytes are slow. */
const longestBody = 1_048_577;

/** Where headers, body and secret are pasted; in the place of the body why there is none where the proof is a token. */
export function DoctorFields({ proof, fields, initial, onKeyDown }: DoctorFieldsProps): ReactElement {
  const t = useProofText(signatureDoctor, proof);
  const slot = useSlots();
  const shared = {
    ...noAutofill,
    dir: "ltr",
    translate: "no",
    wrap: "off",
    onKeyDown,
    onInput: fields.update,
  } as const;
  return (
    <div className="tb-reset tb-doctor-fields">
      <Field label={t("doctor.headers")} help={t("doctor.headers.help")}>
        {(control) => (
          <textarea
            {...slot("textarea")}
            {...shared}
            {...control}
            ref={fields.headers}
            rows={4}
            defaultValue={initial?.headers}
          />
        )}
      </Field>
      {proof === "bearer" ? (
        <p {...slot("note")}>{t("doctor.note.bearer")}</p>
      ) : (
        <Field label={t("doctor.body")} help={t("doctor.body.help")}>
          {(control) => (
            <textarea
              {...slot("textarea")}
              {...shared}
              {...control}
              ref={fields.body}
              rows={8}
              maxLength={longestBody}
              defaultValue={initial?.body?.slice(0, longestBody)}
            />
          )}
        </Field>
      )}
      <Field label={t("doctor.secret")} help={t("doctor.secret.help")}>
        {(control) => (
          <textarea
            {...slot("textarea")}
            {...shared}
            {...control}
            {...maskAttributes}
            className={clsx(slot("textarea", "tb-doctor-secret").className, maskAttributes.className)}
            ref={fields.secret}
            rows={2}
          />
        )}
      </Field>
    </div>
  );
}
