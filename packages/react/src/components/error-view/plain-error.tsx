"use client";
import type { ReactElement, ReactNode } from "react";
import { alert, IconShape } from "../../appearance/icon-shape.tsx";
import { useSlots } from "../../appearance/slots.ts";
import { twins } from "../../messages/en/twins.ts";
import { useText } from "../../messages/use-text.ts";
import { PlainButton } from "../button/plain-button.tsx";

export interface PlainErrorProps {
  /** @defaultValue that this part of the page has failed */
  readonly children?: ReactNode;
  readonly onRetry?: (() => void) | undefined;
}

/** That something failed, in one sentence, for where the kinds of errors and their texts would weigh too much. */
export function PlainError({ children, onRetry }: PlainErrorProps): ReactElement {
  const t = useText(twins);
  const slot = useSlots();
  return (
    <div {...slot("alert")} data-tone="danger" role="alert">
      <IconShape name="alert" path={alert} />
      <div className="tb-stack">
        <p className="tb-reset">{children ?? t("common.broken")}</p>
        {onRetry && (
          <div className="tb-reset">
            <PlainButton onClick={onRetry}>{t("common.tryAgain")}</PlainButton>
          </div>
        )}
      </div>
    </div>
  );
}
