"use client";
import type { Delivery } from "@tacklebox/client";
import { useEffect, useState, type ReactElement } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";
import * as icons from "../../appearance/icons.ts";
import { useApi } from "../../context.ts";
import { isAccepted } from "../../core/delivery-outcome.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { useAction } from "../../headless/use-action.ts";
import { useWatchedDelivery } from "../../headless/use-watched-delivery.ts";
import { guidedRotation } from "../../messages/en/guided-rotation.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { ErrorView } from "../error-view/error-view.tsx";
import { Status, type StatusTone } from "../status/status.tsx";
import { Tick } from "../tick/tick.tsx";
import type { StepProps } from "./plain-steps.tsx";

/** Both deliver, until one of the second webhook's deliveries has been accepted: seen in the log, or by somebody. */
export function CheckStep({ guided }: StepProps): ReactElement {
  const { twin } = guided;
  const t = useText(guidedRotation);
  const announce = useAnnounce();
  const api = useApi();
  const { canPause, canUpdate } = api.capabilities;
  const { deliveries: hasLog, test: canTest } = useAbilities();
  const [isConfirmed, setConfirmed] = useState(false);
  const [tested, setTested] = useState<Delivery>();
  const watched = useWatchedDelivery(twin?.id, true) ?? tested;
  const test = useAction({ component: "GuidedRotation", action: "test" }, async () => {
    const [eventType] = twin?.eventTypes ?? [];
    if (twin && eventType !== undefined && api.sendTest) setTested(await api.sendTest(twin.id, eventType));
  });
  const isProven = watched !== undefined && isAccepted(watched);
  const answer = watched?.attempts.at(-1)?.status;
  const tone: StatusTone = isProven ? "ok" : watched ? "danger" : "waiting";
  const text = said();
  const isSaid = hasLog || tested !== undefined;
  useEffect(() => {
    if (isSaid) announce(text);
  }, [isSaid, text, announce]);

  return (
    <>
      <p className="tb-reset">{t("guided.check")}</p>
      {isSaid && <Status tone={tone}>{text}</Status>}
      {canTest && (
        <div className="tb-reset">
          <Button icon={icons.send} isPending={test.state === "pending"} onClick={() => void test.run()}>
            {t("guided.check.test")}
          </Button>
        </div>
      )}
      {test.error && <ErrorView error={test.error} />}
      {!isProven && (
        <Tick isChecked={isConfirmed} onChange={setConfirmed}>
          {t("guided.check.confirm")}
        </Tick>
      )}
      <div className="tb-reset">
        <Button
          tone="primary"
          isPending={guided.isPending}
          aria-disabled={!isProven && !isConfirmed}
          onClick={guided.check}
        >
          {t(canPause && canUpdate ? "guided.check.do" : "guided.check.do.unpaused")}
        </Button>
      </div>
    </>
  );

  function said(): string {
    if (isProven) return t("guided.check.accepted");
    if (!watched) return t("guided.check.waiting");
    return answer === undefined ? t("guided.check.noAnswer") : t("guided.check.refused", { answer: String(answer) });
  }
}
