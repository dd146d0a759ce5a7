"use client";
import type { ReactElement, RefObject } from "react";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import { useApi } from "../../context.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { webhookList } from "../../messages/en/webhook-list.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { CopyButton } from "../copy-button/copy-button.tsx";

const listen = "npx tacklebox listen";

export interface FirstRunProps {
  readonly onCreate?: (() => void) | undefined;
  readonly headingRef?: RefObject<HTMLHeadingElement | null> | undefined;
}

/** Before the first webhook: what one is, the way to it, and one for this machine. */
export function FirstRun({ onCreate, headingRef }: FirstRunProps): ReactElement {
  const { capabilities } = useApi();
  const { create } = useAbilities();
  const t = useText(webhookList);
  const slot = useSlots();
  return (
    <div {...slot("empty")}>
      <h3 {...slot("heading")} ref={headingRef} tabIndex={-1} data-size="small">
        {t("list.empty.title")}
      </h3>
      <p {...slot("description")}>{t("list.empty.sentence")}</p>
      {create ? (
        <ol className="tb-reset tb-webhook-list-steps">
          <li className="tb-reset tb-webhook-list-step">{t("list.empty.address")}</li>
          <li className="tb-reset tb-webhook-list-step">{t("list.empty.events")}</li>
          <li className="tb-reset tb-webhook-list-step">
            {t(capabilities.proof === "signed" ? "list.empty.secret" : "list.empty.check")}
          </li>
        </ol>
      ) : (
        <p {...slot("note")}>{t("list.empty.readOnly")}</p>
      )}
      {create && onCreate && (
        <Button tone="primary" icon={icons.plus} onClick={onCreate}>
          {t("list.create")}
        </Button>
      )}
      <p {...slot("note", "tb-webhook-list-local")}>
        {t("list.empty.local")}
        <code {...slot("chip")} dir="ltr" translate="no">
          {listen}
        </code>
        <CopyButton text={listen} tone="quiet" />
      </p>
    </div>
  );
}
