"use client";
import type { Attempt, Delivery } from "@tacklebox/client";
import type { ReactElement } from "react";
import { useApi } from "../../context.ts";
import { deliveryInspector } from "../../messages/en/delivery-inspector.ts";
import { useProofText } from "../../messages/use-proof-text.ts";
import { Tabs } from "../tabs/tabs.tsx";
import { AttemptsPanel } from "./attempts-panel.tsx";
import type { DetailChoices } from "./detail-choices.ts";
import { RequestPanel } from "./request-panel.tsx";
import { ResponsePanel } from "./response-panel.tsx";
import { SignaturePanel } from "./signature-panel.tsx";
import { useVerdict } from "./use-verdict.ts";

export interface DetailTabsProps extends DetailChoices {
  readonly delivery: Delivery;
  readonly attempt: Attempt | undefined;
}

/** The parts of an attempt. */
export function DetailTabs(props: DetailTabsProps): ReactElement {
  const { delivery, attempt } = props;
  return <AttemptTabs key={`${delivery.attempts.findIndex((one) => one === attempt)} ${delivery.id}`} {...props} />;
}

/** What was found out about the proof stays when another part is looked at. */
function AttemptTabs({ delivery, attempt, tab, setTab, ...choices }: DetailTabsProps): ReactElement {
  const t = useProofText(deliveryInspector, useApi().capabilities.proof);
  const verdict = useVerdict({ delivery, attempt, secret: choices.secret });
  const tabs = [
    { id: "request", title: t("delivery.request") },
    { id: "response", title: t("delivery.response") },
    { id: "attempts", title: t("delivery.attempts", { count: delivery.attempts.length }) },
    { id: "signature", title: t("delivery.signature") },
  ];
  return (
    <Tabs label={t("delivery.parts")} tabs={tabs} selected={tab} onSelect={setTab}>
      {tab === "request" && <RequestPanel attempt={attempt} />}
      {tab === "response" && <ResponsePanel attempt={attempt} />}
      {tab === "attempts" && <AttemptsPanel delivery={delivery} />}
      {tab === "signature" && <SignaturePanel attempt={attempt} verdict={verdict} {...choices} />}
    </Tabs>
  );
}
