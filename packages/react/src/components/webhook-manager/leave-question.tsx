"use client";
import { useEffect, useRef, type ReactElement } from "react";
import { Icon } from "../../appearance/icon.tsx";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import { manager } from "../../messages/en/manager.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";

export interface LeaveQuestionProps {
  /** The changes are being saved at this moment, and go on being saved whoever leaves. */
  readonly isSaving: boolean;
  /** A secret comes with what is being saved. */
  readonly hasSecret: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asked once, in the page, before changes are lost, or while nobody knows yet whether they are. Whoever stays gets the focus back where it was. */
export function LeaveQuestion({ isSaving, hasSecret, onStay, onLeave }: LeaveQuestionProps): ReactElement {
  const t = useText(manager);
  const what = isSaving ? "manager.saving" : "manager.leave";
  const slot = useSlots();
  const root = useRef<HTMLDivElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    const { activeElement } = (root.current?.getRootNode() ?? document) as Document | ShadowRoot;
    // StrictMode comes by twice.
    if (activeElement !== keep.current) before.current = activeElement;
    keep.current?.focus();
  }, []);
  const stay = (): void => {
    onStay();
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
  };
  return (
    <div
      ref={root}
      {...slot("alert", "tb-notice")}
      data-tone="warning"
      role="alertdialog"
      aria-label={t(`${what}.title`)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        stay();
      }}
    >
      <Icon of={icons.alert} />
      <p className="tb-reset tb-grow">
        <span className="tb-reset tb-strong">{t(`${what}.title`)}</span> {t(`${what}.text`)}{" "}
        {isSaving && hasSecret && t("manager.saving.secret")}
      </p>
      <div className="tb-reset tb-row">
        <Button ref={keep} onClick={stay}>
          {t(`${what}.stay`)}
        </Button>
        <Button tone="danger" onClick={onLeave}>
          {t(`${what}.go`)}
        </Button>
      </div>
    </div>
  );
}
