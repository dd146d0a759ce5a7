"use client";
import type { Redacted } from "@tacklebox/client";
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";
import type { CommonProps } from "../../appearance/surface.tsx";
import { useKit } from "../../context.ts";
import { envLine } from "../../core/env-line.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { useCopySecret } from "../../headless/use-copy-secret.ts";
import { useLeaveWarning } from "../../headless/use-leave-warning.ts";
import { common } from "../../messages/en/common.ts";
import { secretOnce } from "../../messages/en/secret-once.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { CopySecret } from "../secret-reveal/copy-secret.tsx";
import { SecretText } from "../secret-reveal/secret-text.tsx";
import { Tick } from "../tick/tick.tsx";

const english = { ...common, ...secretOnce } as const;

export interface SecretOnceProps extends CommonProps {
  readonly secret: Redacted;
  readonly webhookId: string;
  readonly webhookName?: string | undefined;
  /** The name in the `.env` line. @defaultValue WEBHOOK_SIGNING_SECRET */
  readonly envVariable?: string | undefined;
  /** Copied, or said to be stored: it may go. */
  readonly onStored: () => void;
}

export type SecretOnceOptions = Pick<
  SecretOnceProps,
  "secret" | "webhookId" | "webhookName" | "envVariable" | "onStored"
>;

export interface SecretOnceViewProps extends SecretOnceOptions {
  /** Puts the focus on the copy button when it appears: not on the secret, which would be read aloud. */
  readonly hasFocus?: boolean;
  /** In place of the sentence that says why to store it; `null` where that stands elsewhere. */
  readonly body?: ReactNode;
  /** What is confirmed, in place of “I have stored it”; then it has to be confirmed also where the secret can be read again. */
  readonly confirmation?: ReactNode;
  readonly onConfirmChange?: (isConfirmed: boolean) => void;
  /** In place of *Copy and close* and *Close*. */
  readonly renderActions?: (isConfirmed: boolean) => ReactNode;
}

/** The secret and the ways to take it along. It goes only when somebody has it. */
export function SecretOnceView(props: SecretOnceViewProps): ReactElement {
  const { secret, webhookId, webhookName, envVariable = "WEBHOOK_SIGNING_SECRET", onStored } = props;
  const { body, confirmation, onConfirmChange, renderActions, hasFocus = false } = props;
  const t = useText(english);
  const { onEvent } = useKit();
  const { reveal: canRead } = useAbilities();
  const textRef = useRef<HTMLElement>(null);
  const copying = useCopySecret({ webhookId, envVariable, textRef, isShown: true });
  const [isConfirmed, setConfirmed] = useState(false);
  const [isKept, setKept] = useState(false);
  useLeaveWarning(!canRead && !isConfirmed && !isKept);
  useEffect(() => {
    onEvent({ type: "secret.revealed", webhookId });
    return () => onEvent({ type: "secret.hidden", webhookId });
  }, [onEvent, webhookId]);

  const copy = async (form: "secret" | "env"): Promise<boolean> => {
    const result = await copying.copy(form, async () => secret);
    if (result?.ok) setKept(true);
    return result?.ok ?? false;
  };
  const close = (): void => {
    onEvent({ type: "secret.stored", webhookId });
    onStored();
  };
  const line = envLine(envVariable, secret.reveal());
  const hasTick = confirmation !== undefined || !canRead;
  return (
    <>
      {body !== null && <p className="tb-reset">{body ?? t(canRead ? "once.body.readable" : "once.body")}</p>}
      <CopySecret
        copying={copying}
        name={webhookName}
        isShown
        hasEnv={line !== undefined}
        hasFocus={hasFocus}
        onCopy={(form) => void copy(form)}
        text={<SecretText text={secret.reveal()} name={webhookName} textRef={textRef} />}
      >
        {line !== undefined && (
          <Button
            tone="quiet"
            onClick={() => {
              download(line);
              setKept(true);
            }}
          >
            {t("once.download")}
          </Button>
        )}
      </CopySecret>
      {hasTick && (
        <Tick
          isChecked={isConfirmed}
          onChange={(isChecked) => {
            setConfirmed(isChecked);
            onConfirmChange?.(isChecked);
          }}
        >
          {confirmation ?? t("once.stored")}
        </Tick>
      )}
      {renderActions?.(isConfirmed) ?? (
        <div className="tb-dialog-actions">
          <Button aria-disabled={hasTick && !isConfirmed} onClick={close}>
            {t("common.close")}
          </Button>
          <Button tone="primary" onClick={() => void copy("secret").then((isCopied) => isCopied && close())}>
            {t("once.copyAndClose")}
          </Button>
        </div>
      )}
    </>
  );
}

// Browsers do not let a page name a file ".env".
function download(text: string): void {
  const url = URL.createObjectURL(new Blob([`${text}\n`], { type: "text/plain" }));
  Object.assign(document.createElement("a"), { href: url, download: "webhook.env" }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
