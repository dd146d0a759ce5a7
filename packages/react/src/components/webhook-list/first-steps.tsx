"use client";
import type { ReactElement } from "react";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import { useApi } from "../../context.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { webhookList } from "../../messages/en/webhook-list.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { CopyButton } from "../copy-button/copy-button.tsx";

export interface FirstStepsProps {
  readonly onCreate?: (() => void) | undefined;
}

const listen = "npx tacklebox listen";

/** The way to the first webhook, and to one for this machine. */
export function FirstSteps({ onCreate }: FirstStepsProps): ReactElement {
  const { capabilities } = useApi();
  const { create } = useAbilities();
  const t = useText(webhookList);
  const slot = useSlots();
  return (
    <>
      {create ? (
        <ol className="tb-reset tb-webhook-list-steps">
          <li className="tb-reset tb-webhook-list-step">{t("list.empty.address")}</li>
          <li className="tb-reset tb-webhook-list-step">
            {t(capabilities.eventTypes === "all" ? "list.empty.everyEvent" : "list.empty.events")}
          </li>
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
    </>
  );
}
