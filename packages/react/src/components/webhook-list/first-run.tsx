"use client";
import type { ReactElement, RefObject } from "react";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import { useApi } from "../../context.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { webhookList } from "../../messages/en/webhook-list.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";

export interface FirstRunProps {
  readonly onCreate?: (() => void) | undefined;
  /** Addresses of one's own machine work, so that there is nothing to say about how to receive there. */
  readonly allowsLocal?: boolean | undefined;
  readonly headingRef?: RefObject<HTMLHeadingElement | null> | undefined;
}

/** Before the first webhook: what one is, the way to it, and one for this machine. */
export function FirstRun({ onCreate, allowsLocal, headingRef }: FirstRunProps): ReactElement {
  const { capabilities } = useApi();
  const { create } = useAbilities();
  const t = useText(webhookList);
  const slot = useSlots();
  const steps = [
    "address",
    capabilities.eventTypes === "all" ? "everyEvent" : "events",
    capabilities.proof === "signed" ? "secret" : "check",
  ] as const;
  return (
    <div {...slot("empty")}>
      <h3 {...slot("heading")} ref={headingRef} tabIndex={-1} data-size="small">
        {t("list.empty.title")}
      </h3>
      <p {...slot("description")}>{t("list.empty.sentence")}</p>
      {create ? (
        <ol className="tb-reset tb-webhook-list-steps">
          {steps.map((step) => (
            <li key={step} className="tb-reset tb-webhook-list-step">
              {t(`list.empty.${step}`)}
            </li>
          ))}
        </ol>
      ) : (
        <p {...slot("note")}>{t("list.empty.readOnly")}</p>
      )}
      {create && onCreate && (
        <Button tone="primary" icon={icons.plus} onClick={onCreate}>
          {t("list.create")}
        </Button>
      )}
      {!allowsLocal && (
        <p {...slot("note", "tb-webhook-list-local")}>
          {t("list.empty.local")}
          <code {...slot("chip", "tb-select-all")} dir="ltr" translate="no">
            npx tacklebox listen
          </code>
        </p>
      )}
    </div>
  );
}
