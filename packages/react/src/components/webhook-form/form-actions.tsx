"use client";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";
import { isLost } from "../../core/is-lost.ts";
import { Button } from "../button/button.tsx";
import type { FormPart } from "./form-part.ts";

export interface FormActionsProps {
  readonly part: FormPart;
  readonly onCancel: (() => void) | undefined;
}

/** Sending and leaving. Leaving asks once where something would be lost, in place of the buttons. */
export function FormActions({ part, onCancel }: FormActionsProps): ReactElement {
  const { form, t, slot, isReadOnly, isInsideForm } = part;
  const [isAsking, setAsking] = useState(false);
  const answer = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking !== wasAsking.current) answer.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const isPending = form.state === "pending";
  const announce = useAnnounce();
  const pendingText = t(form.base ? "form.saving" : "form.creating");
  useEffect(() => {
    if (isPending) announce(pendingText);
  }, [isPending, announce, pendingText]);
  const keep = (): void => setAsking(false);
  const leave = (): void => {
    form.abort();
    onCancel?.();
  };

  if (isAsking) {
    const question = isPending ? "form.pending" : "form.discard";
    return (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape, from the buttons inside
      <div
        className="tb-reset tb-row"
        role="group"
        aria-label={t(question)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          // Not the dialog around, too.
          event.stopPropagation();
          keep();
        }}
      >
        <span className="tb-reset tb-strong">{t(question)}</span>
        <Button ref={answer} onClick={keep}>
          {t(`${question}.no`)}
        </Button>
        <Button tone="danger" onClick={leave}>
          {t(`${question}.yes`)}
        </Button>
      </div>
    );
  }
  const label = form.base ? "form.save" : form.error && isLost(form.error) ? "form.createAgain" : "form.create";
  return (
    <div className="tb-reset tb-row">
      {!isReadOnly && (
        <Button
          type={isInsideForm ? "button" : "submit"}
          tone="primary"
          isPending={isPending}
          {...(isInsideForm && { onClick: () => void form.submit() })}
        >
          {isPending ? pendingText : t(label)}
        </Button>
      )}
      {onCancel && (
        <Button ref={answer} onClick={() => (form.isDirty || isPending ? setAsking(true) : leave())}>
          {t(isReadOnly ? "common.close" : "common.cancel")}
        </Button>
      )}
      {form.capabilities.eventTypes === "many" && (
        <span {...slot("note", "tb-form-count")}>{t("picker.selected", { count: form.values.eventTypes.length })}</span>
      )}
    </div>
  );
}
