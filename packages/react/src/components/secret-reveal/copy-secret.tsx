"use client";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import type { CopyingSecret, SecretForm } from "../../headless/use-copy-secret.ts";
import { useCommandKey } from "../../headless/use-command-key.ts";
import { useKeptFocus } from "../../headless/use-kept-focus.ts";
import { common } from "../../messages/en/common.ts";
import { secret } from "../../messages/en/secret.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";

const english = { ...common, ...secret } as const;

export interface CopySecretProps {
  readonly copying: Pick<CopyingSecret, "state" | "form" | "clear">;
  readonly name: string | undefined;
  readonly isShown: boolean;
  /** Whether a `.env` line can hold it, or nobody knows yet. */
  readonly hasEnv: boolean;
  readonly onCopy: (form: SecretForm) => void;
  /** The element that shows it. */
  readonly text: ReactElement;
  /** What stands between it and the copy button. */
  readonly beside?: ReactNode;
  /** Puts the focus on the copy button when it appears. */
  readonly hasFocus?: boolean;
  /** More buttons in the second row. */
  readonly children?: ReactNode;
}

/** A secret's box with its copy button, and below it what else can be done and what became of it. */
export function CopySecret(props: CopySecretProps): ReactElement {
  const { copying, name: given, isShown, hasEnv, onCopy, text, beside, hasFocus = false, children } = props;
  const { state, form, clear } = copying;
  const t = useText(english);
  const slot = useSlots();
  const announce = useAnnounce();
  const root = useRef<HTMLDivElement>(null);
  const copyRef = useRef<HTMLButtonElement>(null);
  useKeptFocus(root, copyRef);
  const name = given ?? t("secret.thisWebhook");
  const command = useCommandKey();
  const note = noteOf(state, isShown);
  const said = note && t(note, { keys: `${command}C` });
  useEffect(() => {
    if (said) announce(said);
  }, [said, announce]);
  useEffect(() => {
    if (hasFocus) copyRef.current?.focus();
  }, [hasFocus]);
  const isCopied = state === "copied";

  return (
    <div ref={root} className="tb-secret-box">
      <div {...slot("secret")} data-shown={isShown || undefined}>
        {text}
        <div className="tb-row">
          {beside}
          <Button
            ref={copyRef}
            isPending={state === "copying" && form === "secret"}
            icon={isCopied && form === "secret" ? icons.check : icons.copy}
            aria-label={t(isCopied && form === "secret" ? "secret.copied" : "secret.copy", { name })}
            onClick={() => onCopy("secret")}
          >
            {t(isCopied && form === "secret" ? "common.copied" : "common.copy")}
          </Button>
        </div>
      </div>
      <div className="tb-row">
        {children}
        {hasEnv && (
          <Button
            tone="quiet"
            isPending={state === "copying" && form === "env"}
            icon={isCopied && form === "env" ? icons.check : icons.copy}
            onClick={() => onCopy("env")}
          >
            {t(isCopied && form === "env" ? "common.copied" : "secret.copyEnv")}
          </Button>
        )}
        {(isCopied || state === "clearable") && (
          <Button tone="quiet" icon={icons.trash} onClick={() => void clear()}>
            {t("secret.clear")}
          </Button>
        )}
      </div>
      {said && (
        <p {...slot("note")} {...(state === "blocked" && { "data-tone": "danger" })}>
          {said}
        </p>
      )}
    </div>
  );
}

function noteOf(state: CopyingSecret["state"], isShown: boolean) {
  switch (state) {
    case "copied":
    case "clearable":
      return "secret.copied.note";
    case "cleared":
      return "secret.cleared";
    case "not-cleared":
      return "secret.notCleared";
    case "unwritable":
      return "secret.unwritable";
    case "blocked":
      return isShown ? "secret.blocked" : undefined;
    default:
      return undefined;
  }
}
