"use client";
import type { Attempt } from "@tacklebox/client";
import { useRef, type ReactElement } from "react";
import { Icon } from "../../appearance/icon.tsx";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import { useApi } from "../../context.ts";
import { useKeptFocus } from "../../headless/use-kept-focus.ts";
import { deliveryInspector } from "../../messages/en/delivery-inspector.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { ErrorView } from "../error-view/error-view.tsx";
import type { DetailChoices } from "./detail-choices.ts";
import type { Verdict } from "./use-verdict.ts";

export interface SignaturePanelProps extends Pick<DetailChoices, "framework" | "setFramework" | "secret"> {
  readonly attempt: Attempt | undefined;
  readonly verdict: Verdict;
}

/** Whether the signature is good; neutral until somebody has it checked, and where there is nothing to check. */
export function SignaturePanel({
  attempt,
  verdict,
  framework,
  setFramework,
  secret,
}: SignaturePanelProps): ReactElement {
  const t = useText(deliveryInspector);
  const slot = useSlots();
  const reason = useReason(attempt);
  const { state, result, error, check, View } = verdict;
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useKeptFocus(panel, button);
  if (!check) {
    return (
      <div className="tb-stack tb-inspector-panel">
        <div {...slot("alert")}>
          <Icon of={icons.info} />
          <p className="tb-reset">{reason}</p>
        </div>
      </div>
    );
  }
  const isDone = result !== undefined && View !== undefined;
  return (
    <div className="tb-stack tb-inspector-panel" ref={panel}>
      {isDone && (
        <View
          result={result}
          framework={framework}
          onFrameworkChange={setFramework}
          secretName={t("signature.secret")}
        />
      )}
      {error && <ErrorView error={error} onRetry={check} />}
      {!isDone && <p className="tb-reset">{t(secret ? "signature.explain.own" : "signature.explain")}</p>}
      <div className="tb-reset">
        <Button ref={button} tone={isDone ? "default" : "primary"} isPending={state === "checking"} onClick={check}>
          {t(state === "checking" ? "signature.checking" : isDone ? "signature.again" : "signature.check")}
        </Button>
      </div>
    </div>
  );
}

function useReason(attempt: Attempt | undefined): string {
  const t = useText(deliveryInspector);
  const { proof } = useApi().capabilities;
  if (proof === "bearer") return t("signature.bearer");
  if (proof === "none") return t("signature.none");
  if (!attempt) return t("delivery.notSent");
  return t(attempt.request ? "signature.noSecret" : "delivery.noRequest");
}
