"use client";
import type { Attempt, Capabilities } from "@tacklebox/client";
import { useRef, type ReactElement } from "react";
import { Icon } from "../../appearance/icon.tsx";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import { useApi } from "../../context.ts";
import { useKeptFocus } from "../../headless/use-kept-focus.ts";
import { deliveryInspector } from "../../messages/en/delivery-inspector.ts";
import { useText, type Text } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { ErrorView } from "../error-view/error-view.tsx";
import type { DetailChoices } from "./detail-choices.ts";
import type { Verdict } from "./use-verdict.ts";

export interface SignaturePanelProps extends Pick<DetailChoices, "framework" | "setFramework" | "secret"> {
  readonly attempt: Attempt | undefined;
  readonly verdict: Verdict;
}

/** Whether the proof is good; neutral until somebody has it checked, and where there is nothing to check. */
export function SignaturePanel({
  attempt,
  verdict,
  framework,
  setFramework,
  secret,
}: SignaturePanelProps): ReactElement {
  const t = useText(deliveryInspector);
  const slot = useSlots();
  const { proof } = useApi().capabilities;
  const reason = reasonOf({ attempt, proof, t });
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
          proof={proof}
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

interface Unchecked extends Pick<SignaturePanelProps, "attempt"> {
  readonly proof: Capabilities["proof"];
  readonly t: Text<typeof deliveryInspector>;
}

/** Why there is nothing to check. A token is a secret, and logs keep none. */
function reasonOf({ attempt, proof, t }: Unchecked): string {
  if (proof !== "signed") return t(`signature.${proof}`);
  if (!attempt) return t("delivery.notSent");
  return t(attempt.request ? "signature.noSecret" : "delivery.noRequest");
}
