"use client";
import type { ReactElement, ReactNode, Ref } from "react";
import { Icon } from "../../appearance/icon.tsx";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import type { GuidedStage } from "../../core/twin.ts";
import { guidedRotation } from "../../messages/en/guided-rotation.ts";
import { useText } from "../../messages/use-text.ts";

/** In their order. */
export const steps: readonly GuidedStage[] = ["create", "teach", "check", "finish"];

export interface StepListProps {
  readonly current: GuidedStage;
  /** The title of the step that is on, which takes the focus when the step before it goes. */
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** All steps, with what is to be done in the one that is on. */
export function StepList({ current, titleRef, children }: StepListProps): ReactElement {
  const t = useText(guidedRotation);
  const slot = useSlots();
  const at = steps.indexOf(current);
  return (
    <ol {...slot("steps", "tb-turns")} role="list">
      {steps.map((step, index) => (
        <li
          key={step}
          className="tb-reset tb-turn"
          aria-current={index === at ? "step" : undefined}
          data-done={index < at || undefined}
        >
          <span className="tb-turn-mark" aria-hidden="true">
            {index < at ? <Icon of={icons.check} /> : index + 1}
          </span>
          <div className="tb-stack">
            <h3 className="tb-reset tb-turn-title" {...(index === at && { ref: titleRef, tabIndex: -1 })}>
              {t(`guided.step.${step}`)}
              {index < at && <span className="tb-reset tb-hidden">, {t("guided.step.done")}</span>}
            </h3>
            {index === at && children}
          </div>
        </li>
      ))}
    </ol>
  );
}
