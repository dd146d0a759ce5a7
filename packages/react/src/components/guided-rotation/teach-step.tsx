"use client";
import { useState, type ReactElement, type ReactNode } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { useApi } from "../../context.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { guidedRotation } from "../../messages/en/guided-rotation.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { SecretOnceView } from "../secret-once/secret-once-view.tsx";
import { SecretReveal } from "../secret-reveal/secret-reveal.tsx";
import { Tick } from "../tick/tick.tsx";
import type { StepProps } from "./plain-steps.tsx";

interface TeachStepProps extends StepProps {
  readonly envVariable: string | undefined;
  /** Whether somebody says that the endpoint knows the secret that is shown. */
  readonly onConfirmChange: (isConfirmed: boolean) => void;
}

/** Shows the new secret, right after it was made or once more, until the endpoint knows it. */
export function TeachStep({ guided, envVariable, onConfirmChange }: TeachStepProps): ReactElement | null {
  const { webhook, twin, secret } = guided;
  const t = useText(guidedRotation);
  const slot = useSlots();
  const { reveal: canRead } = useAbilities();
  const [isConfirmed, setConfirmed] = useState(false);
  if (!twin) return null;
  const leftOut = webhook.eventTypes.filter((name) => !twin.eventTypes.includes(name));
  return (
    <>
      {secret ? (
        <SecretOnceView
          secret={secret}
          webhookId={twin.id}
          webhookName={twin.name}
          envVariable={envVariable}
          body={t("guided.teach")}
          confirmation={t("guided.teach.confirm")}
          onConfirmChange={onConfirmChange}
          onStored={guided.teach}
          renderActions={actions}
        />
      ) : (
        <>
          <p className="tb-reset">{t("guided.teach")}</p>
          {canRead ? (
            <SecretReveal webhookId={twin.id} webhookName={twin.name} envVariable={envVariable} />
          ) : (
            <p {...slot("note")} data-tone="warning">
              {t("guided.teach.lost")}
            </p>
          )}
          <Tick isChecked={isConfirmed} onChange={setConfirmed}>
            {t("guided.teach.confirm")}
          </Tick>
          {actions(isConfirmed)}
        </>
      )}
      {leftOut.length > 0 && (
        <p {...slot("note")}>
          {t.node("guided.teach.leftOut", {
            events: (
              <bdi dir="ltr" className="tb-reset tb-mono">
                {leftOut.join(", ")}
              </bdi>
            ),
          })}
        </p>
      )}
    </>
  );

  function actions(isReady: boolean): ReactNode {
    return <TeachButton guided={guided} isReady={isReady} />;
  }
}

function TeachButton({ guided, isReady }: StepProps & { readonly isReady: boolean }): ReactElement {
  const t = useText(guidedRotation);
  const { canPause, canUpdate } = useApi().capabilities;
  const turnsOn = canPause && canUpdate && guided.webhook.active;
  return (
    <div className="tb-reset">
      <Button tone="primary" isPending={guided.isPending} aria-disabled={!isReady} onClick={guided.teach}>
        {t(turnsOn ? "guided.teach.do" : "guided.teach.do.paused")}
      </Button>
    </div>
  );
}
