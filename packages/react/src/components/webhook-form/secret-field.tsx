"use client";
import { useRef, useState, type ReactElement } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";
import { generateSecret } from "../../core/generate-secret.ts";
import { maskAttributes } from "../../core/mask-attributes.ts";
import { Button } from "../button/button.tsx";
import { CopyButton } from "../copy-button/copy-button.tsx";
import { Field } from "../field/field.tsx";
import { noAutofill } from "../field/no-autofill.ts";
import { toNode } from "./finding-list.tsx";
import type { FormPart } from "./form-part.ts";

/** The signing secret, and whether one goes along where that is open: a platform that needs none, a webhook that has one. */
export function SecretField({ part }: { readonly part: FormPart }): ReactElement {
  const { form, t, slot, isReadOnly } = part;
  const { secret } = form.values;
  if (!form.base && form.capabilities.signingSecret === "made-by-caller")
    return <OwnSecret part={part} label={t("form.secret")} />;
  return (
    <fieldset {...slot("field")}>
      <legend {...slot("label", "tb-form-legend")}>{t("form.secret")}</legend>
      {(["none", "own"] as const).map((who) => (
        <label key={who} className="tb-reset tb-form-choice">
          <input
            type="radio"
            {...slot("checkbox")}
            form=""
            name={form.idOf("secret")}
            checked={secret === who}
            disabled={isReadOnly}
            onChange={() => form.set({ secret: who })}
          />
          {t(`form.secret.${form.base && who === "none" ? "keep" : who}`)}
        </label>
      ))}
      {/* What has been typed is still there after a look at the other choice. */}
      <div className="tb-reset" hidden={secret !== "own"}>
        <OwnSecret part={part} label={t("form.secret.text")} />
      </div>
    </fieldset>
  );
}

/**
 * A secret that somebody brings along. The input is not controlled: its text is in the DOM property alone, not in an attribute, not in
 * React's state, and gone once it was sent. It is no password field, or browsers would offer to keep it.
 */
function OwnSecret({ part, label }: { readonly part: FormPart; readonly label: string }): ReactElement {
  const { form, t, slot, isReadOnly, isInsideForm } = part;
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement | null>(null);
  const [isShown, setShown] = useState(false);
  const [isTrimmed, setTrimmed] = useState(false);
  const isLocked = isReadOnly || form.state === "pending";
  const put = (text: string): void => {
    if (input.current) input.current.value = text;
    form.setHasSecret(text !== "");
    form.check("secret");
  };

  return (
    <Field
      id={form.idOf("secret")}
      label={label}
      error={toNode(part, form.errors.secret)}
      warning={isTrimmed && t("form.secret.trimmed")}
      help={t("form.secret.help")}
    >
      {(control) => (
        <>
          <input
            type="text"
            form={isInsideForm ? "" : undefined}
            {...noAutofill}
            {...maskAttributes}
            {...slot("input", `tb-mono tb-form-secret ${maskAttributes.className}`)}
            data-masked={!isShown || undefined}
            dir="ltr"
            translate="no"
            readOnly={isLocked}
            ref={(element) => {
              input.current = element;
              form.register("secret")(element);
            }}
            onInput={({ currentTarget }) => {
              setTrimmed(false);
              form.setHasSecret(currentTarget.value !== "");
            }}
            onBlur={({ target: { value } }) => {
              if (!value) return;
              setTrimmed(value !== value.trim());
              put(value.trim());
            }}
            {...control}
          />
          <span className="tb-reset tb-row">
            <Button
              aria-disabled={isLocked || undefined}
              onClick={() => {
                put(generateSecret());
                announce(t("form.secret.generated"));
              }}
            >
              {t("form.secret.generate")}
            </Button>
            <Button aria-pressed={isShown} onClick={() => setShown(!isShown)}>
              {t("form.secret.show")}
            </Button>
            <CopyButton
              text={() => input.current?.value ?? ""}
              onFailed={() => {
                setShown(true);
                input.current?.select();
              }}
            >
              {t("form.secret.copy")}
            </CopyButton>
          </span>
        </>
      )}
    </Field>
  );
}
