"use client";
import type { Webhook } from "@tacklebox/client";
import type { ReactElement } from "react";
import { useApi } from "../../context.ts";
import { twinName } from "../../core/twin.ts";
import type { GuidedRotationState } from "../../headless/use-guided-rotation.ts";
import { guidedRotation } from "../../messages/en/guided-rotation.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";

export interface StepProps {
  readonly guided: GuidedRotationState;
}

/** Makes the second webhook. */
export function CreateStep({ guided }: StepProps): ReactElement {
  const t = useText(guidedRotation);
  const { canPause, canUpdate, hasName } = useApi().capabilities;
  const name = <bdi className="tb-reset">{twinName(guided.webhook)}</bdi>;
  return (
    <>
      <p className="tb-reset">{t(canPause && canUpdate ? "guided.create" : "guided.create.active")}</p>
      <div className="tb-reset">
        <Button tone="primary" isPending={guided.isPending} onClick={guided.create}>
          <span className="tb-reset">
            {hasName ? t.node("guided.create.do", { name }) : t("guided.create.do.unnamed")}
          </span>
        </Button>
      </div>
    </>
  );
}

/** Deletes the old one. */
export function FinishStep({ guided, onDone }: StepProps & { readonly onDone: (next: Webhook) => void }): ReactElement {
  const t = useText(guidedRotation);
  const { hasName, canUpdate } = useApi().capabilities;
  const { webhook, twin, isGone } = guided;
  const finish = async (): Promise<void> => {
    const next = await guided.finish();
    if (next) onDone(next);
  };
  const what = webhook.active ? "guided.finish.active" : twin?.active ? "guided.finish" : "guided.finish.paused";
  return (
    <>
      <p className="tb-reset">
        {t(isGone ? "guided.finish.gone" : what)} {hasName && canUpdate && !isGone && t("guided.finish.name")}
      </p>
      <div className="tb-reset">
        <Button tone={isGone ? "primary" : "danger"} isPending={guided.isPending} onClick={() => void finish()}>
          {t(isGone ? "guided.finish.do.gone" : "guided.finish.do")}
        </Button>
      </div>
    </>
  );
}
