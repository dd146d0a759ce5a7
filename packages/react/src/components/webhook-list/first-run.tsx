"use client";
import type { ReactElement, RefObject } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { webhookList } from "../../messages/en/webhook-list.ts";
import { useText } from "../../messages/use-text.ts";
import { LazyPart } from "../lazy-part/lazy-part.tsx";
import { loadFirstSteps } from "../lazy-part/load-first-steps.ts";
import { Skeleton } from "../skeleton/skeleton.tsx";
import type { FirstStepsProps } from "./first-steps.tsx";

export interface FirstRunProps extends FirstStepsProps {
  readonly headingRef?: RefObject<HTMLHeadingElement | null> | undefined;
}

/** Before the first webhook: what one is, the way to it, and one for this machine. */
export function FirstRun({ onCreate, headingRef }: FirstRunProps): ReactElement {
  const t = useText(webhookList);
  const slot = useSlots();
  return (
    <div {...slot("empty")}>
      <h3 {...slot("heading")} ref={headingRef} tabIndex={-1} data-size="small">
        {t("list.empty.title")}
      </h3>
      <p {...slot("description")}>{t("list.empty.sentence")}</p>
      <LazyPart name="first-steps" load={loadFirstSteps} fallback={<Skeleton lines={4} />} props={{ onCreate }} />
    </div>
  );
}
