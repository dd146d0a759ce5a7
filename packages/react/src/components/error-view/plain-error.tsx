"use client";
import type { ReactElement, ReactNode } from "react";
import { Icon } from "../../appearance/icon.tsx";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import { twins } from "../../messages/en/twins.ts";
import { useText } from "../../messages/use-text.ts";
import { Button, type ButtonProps } from "../button/button.tsx";

export interface PlainErrorProps extends Pick<ButtonProps, "icon" | "aria-disabled"> {
  /** @defaultValue that this part of the page has failed */
  readonly children?: ReactNode;
  /** Below the sentence. */
  readonly note?: ReactNode;
  readonly onRetry?: (() => void) | undefined;
}

/** That something failed, in one sentence, for where the kinds of errors and their texts would weigh too much. */
export function PlainError({ children, note, onRetry, ...button }: PlainErrorProps): ReactElement {
  const t = useText(twins);
  const slot = useSlots();
  return (
    <div {...slot("alert")} data-tone="danger" role="alert">
      <Icon of={icons.alert} />
      <div className="tb-stack">
        <p className="tb-reset">{children ?? t("common.broken")}</p>
        {note}
        {onRetry && (
          <div className="tb-reset">
            <Button {...button} onClick={onRetry}>
              {t("common.tryAgain")}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
