"use client";
import type { Webhook } from "@tacklebox/client";
import type { ReactElement } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { webhookStatus } from "../../core/webhook-status.ts";
import { webhookTitle } from "../../core/webhook-title.ts";
import type { Loaded } from "../../data/loaded.ts";
import { useDeliveries } from "../../data/queries.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { usePause } from "../../headless/use-pause.ts";
import { webhookDetail } from "../../messages/en/webhook-detail.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { ErrorView } from "../error-view/error-view.tsx";
import { Skeleton } from "../skeleton/skeleton.tsx";
import { StaleNotice } from "../stale-notice/stale-notice.tsx";
import type { DetailActions } from "./webhook-detail-props.ts";
import { DetailDeliveries } from "./detail-deliveries.tsx";
import { DetailHeader } from "./detail-header.tsx";
import { DetailSecret } from "./detail-secret.tsx";

export interface DetailBodyProps extends DetailActions {
  readonly loaded: Loaded<Webhook>;
  readonly hasHeading: boolean;
}

export function DetailBody({ loaded, ...rest }: DetailBodyProps): ReactElement {
  const t = useText(webhookDetail);
  const slot = useSlots();
  if (loaded.state === "loading") {
    return (
      <div {...slot("card")}>
        <Skeleton lines={8} />
      </div>
    );
  }
  const failure = loaded.state === "error" ? loaded.error : loaded.staleBecause;
  // Once it is known to be gone, what is here of it is no longer worth showing.
  if (loaded.state === "error" || failure?.kind === "not_found") {
    const isGone = failure?.kind === "not_found";
    return (
      <div className="tb-reset tb-stack">
        {failure && (
          <ErrorView error={failure} onRetry={loaded.retry}>
            {isGone ? t("detail.gone") : undefined}
          </ErrorView>
        )}
        {rest.onBack && (
          <div className="tb-reset">
            <Button onClick={rest.onBack}>{t("detail.back")}</Button>
          </div>
        )}
      </div>
    );
  }
  return (
    <div className="tb-reset tb-webhook-detail-content">
      <StaleNotice loaded={loaded} />
      <Detail webhook={loaded.value} {...rest} />
    </div>
  );
}

function Detail({ webhook, ...rest }: Omit<DetailBodyProps, "loaded"> & { readonly webhook: Webhook }): ReactElement {
  const slot = useSlots();
  const can = useAbilities();
  const pausing = usePause(webhook);
  const log = useDeliveries({ webhookId: webhook.id }, { isEnabled: can.deliveries });
  const history = log.state === "ready" ? { deliveries: log.value.items, isWhole: !log.value.loadMore } : undefined;
  const shown = { ...webhook, active: pausing.isActive };
  return (
    <>
      {rest.hasHeading && <h2 {...slot("heading")}>{webhookTitle(webhook)}</h2>}
      <DetailHeader {...rest} webhook={webhook} status={webhookStatus(shown, history)} pausing={pausing} />
      <DetailSecret webhook={webhook} onShowGuide={rest.onShowGuide} onReplaced={rest.onReplaced} />
      <DetailDeliveries webhook={webhook} log={log} onShowDeliveries={rest.onShowDeliveries} />
    </>
  );
}
