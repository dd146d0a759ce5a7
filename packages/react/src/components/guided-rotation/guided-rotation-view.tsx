"use client";
import type { Redacted, Webhook } from "@tacklebox/client";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";
import { useSlots } from "../../appearance/slots.ts";
import type { CommonProps } from "../../appearance/surface.tsx";
import { useApi, useKit } from "../../context.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { useGuidedRotation } from "../../headless/use-guided-rotation.ts";
import { useKeptFocus } from "../../headless/use-kept-focus.ts";
import { common } from "../../messages/en/common.ts";
import { guidedRotation } from "../../messages/en/guided-rotation.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { ErrorView } from "../error-view/error-view.tsx";
import { Skeleton } from "../skeleton/skeleton.tsx";
import { CheckStep } from "./check-step.tsx";
import { CreateStep, FinishStep } from "./plain-steps.tsx";
import { StepList, steps } from "./step-list.tsx";
import { TeachStep } from "./teach-step.tsx";

const english = { ...common, ...guidedRotation } as const;

export interface GuidedRotationProps extends CommonProps {
  readonly webhook: Webhook;
  /** The name in the `.env` line. @defaultValue WEBHOOK_SIGNING_SECRET */
  readonly envVariable?: string | undefined;
  /** The old webhook is deleted; `next` has taken over and has the new secret. */
  readonly onDone: (next: Webhook) => void;
  /** Somebody leaves; what was done so far stands, and the next time goes on from there. */
  readonly onCancel: () => void;
  /** A webhook was created, changed or deleted: for whoever keeps a list of them. */
  readonly onWebhooksChange?: (() => void) | undefined;
}

export interface GuidedRotationViewProps extends Pick<
  GuidedRotationProps,
  "webhook" | "envVariable" | "onDone" | "onCancel" | "onWebhooksChange"
> {
  /** Leaving would interrupt a step, or lose a secret that is never shown again. */
  readonly onLockChange?: (isLocked: boolean) => void;
}

/** The steps, begun anew for another webhook or tenant. */
export function GuidedRotationView(props: GuidedRotationViewProps): ReactElement {
  const { tenant } = useKit();
  return <Steps key={`${tenant} ${props.webhook.id}`} {...props} />;
}

function Steps({
  webhook,
  envVariable,
  onDone,
  onCancel,
  onWebhooksChange,
  onLockChange,
}: GuidedRotationViewProps): ReactElement {
  const t = useText(english);
  const slot = useSlots();
  const announce = useAnnounce();
  const { hasName, canPause, canUpdate } = useApi().capabilities;
  const mayPause = canPause && canUpdate;
  const { reveal: canRead } = useAbilities();
  const guided = useGuidedRotation(webhook, onWebhooksChange);
  const { stage, twin, secret, isPending, isGone, error } = guided;
  const root = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useKeptFocus(root, title);
  const [known, setKnown] = useState<Redacted>();
  // Once the endpoint has the secret nothing is lost, also where a later request fails.
  const isLocked = isPending || (stage === "teach" && secret !== undefined && secret !== known && !canRead);
  useEffect(() => onLockChange?.(isLocked), [isLocked, onLockChange]);
  useEffect(() => () => onLockChange?.(false), [onLockChange]);
  useEffect(() => {
    if (stage !== "loading")
      announce(t("guided.now", { step: steps.indexOf(stage) + 1, title: t(`guided.step.${stage}`) }));
  }, [stage, announce, t]);

  if (stage === "loading") {
    return error ? <ErrorView error={error} onRetry={guided.load} /> : <Skeleton lines={4} />;
  }
  return (
    <div ref={root} className="tb-stack">
      <p className="tb-reset tb-muted">{t(hasName ? "guided.intro" : "guided.intro.session")}</p>
      <StepList current={stage} titleRef={title}>
        {step()}
        {error && <ErrorView error={error}>{Object.values(error.fieldErrors).join(" ") || undefined}</ErrorView>}
      </StepList>
      {twin && !isGone && <p {...slot("note")}>{t(mayPause ? "guided.undo.note" : "guided.undo.plain")}</p>}
      <div className="tb-dialog-actions">
        {twin && !isGone && (
          <Button aria-disabled={isPending} onClick={guided.undo}>
            {t("guided.undo")}
          </Button>
        )}
        <Button aria-disabled={isLocked} onClick={() => (isGone && twin ? onDone(twin) : onCancel())}>
          {t(isGone ? "common.close" : twin ? "guided.later" : "common.cancel")}
        </Button>
      </div>
    </div>
  );

  function step(): ReactElement {
    switch (stage) {
      case "teach":
        return (
          <TeachStep
            guided={guided}
            envVariable={envVariable}
            onConfirmChange={(isConfirmed) => setKnown(isConfirmed ? secret : undefined)}
          />
        );
      case "check":
        return <CheckStep guided={guided} />;
      case "finish":
        return <FinishStep guided={guided} onDone={onDone} />;
      default:
        return <CreateStep guided={guided} />;
    }
  }
}
