"use client";
import type { ReactElement, ReactNode } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";
import * as icons from "../../appearance/icons.ts";
import { useCopy } from "../../headless/use-copy.ts";
import { common } from "../../messages/en/common.ts";
import { useText } from "../../messages/use-text.ts";
import { Button, type ButtonProps } from "../button/button.tsx";

export interface CopyButtonProps extends Omit<ButtonProps, "onClick" | "icon" | "isPending" | "onCopy"> {
  /** What is copied; a function where it is put together, or read, when it is asked for. Nothing happens where it is empty. */
  readonly text: string | (() => string);
  /** The browser did not let it. */
  readonly onFailed?: (() => void) | undefined;
  readonly children?: ReactNode;
}

/** Copies a text. Its face says “Copied” only once that is so; a failure stands beside it until the next try. */
export function CopyButton({ text, onFailed, children, ...rest }: CopyButtonProps): ReactElement {
  const t = useText(common);
  const announce = useAnnounce();
  const { state, copy } = useCopy();
  const onClick = async (): Promise<void> => {
    const given = typeof text === "function" ? text() : text;
    if (!given) return;
    const { ok } = await copy(given);
    announce(t(ok ? "common.copied" : "common.copyFailed"));
    if (!ok) onFailed?.();
  };
  return (
    <>
      <Button {...rest} icon={state === "copied" ? icons.check : icons.copy} onClick={() => void onClick()}>
        {state === "copied" ? t("common.copied") : (children ?? t("common.copy"))}
      </Button>
      {state === "failed" && (
        <span className="tb-reset tb-note" data-tone="danger">
          {t("common.copyFailed")}
        </span>
      )}
    </>
  );
}
