"use client";
import type { ReactElement } from "react";
import { Surface } from "../../appearance/surface.tsx";
import { useKit } from "../../context.ts";
import { useWebhook } from "../../data/queries.ts";
import { publish, type Published } from "../published/published.tsx";
import { DetailBody } from "./detail-body.tsx";
import type { WebhookDetailProps } from "./webhook-detail-props.ts";

/** The detail without an error boundary of its own. */
export function DetailView(props: WebhookDetailProps & { readonly hasHeading?: boolean }): ReactElement {
  const {
    webhookId,
    hasHeading,
    onEdit,
    onDeleted,
    onReplaced,
    onBack,
    onShowDeliveries,
    onShowGuide,
    finalFocus,
    ...rest
  } = props;
  const actions = { onEdit, onDeleted, onReplaced, onBack, onShowDeliveries, onShowGuide, finalFocus };
  const { scope } = useKit();
  const loaded = useWebhook(webhookId);
  return (
    <Surface
      name="webhook-detail"
      state={loaded.state === "ready" && loaded.staleBecause ? "stale" : loaded.state}
      {...rest}
    >
      <DetailBody key={`${scope} ${webhookId}`} {...actions} loaded={loaded} hasHeading={hasHeading ?? false} />
    </Surface>
  );
}

/**
 * One webhook: what it is, how it does, its signing secret, its last deliveries, and what can be done to it. It asks for what it shows;
 * the page gives it the id.
 */
export const WebhookDetail: Published<WebhookDetailProps> = publish(
  { name: "WebhookDetail", surface: "webhook-detail", lines: 8 },
  (props: WebhookDetailProps) => <DetailView hasHeading {...props} />,
);

/** `WebhookDetail.Loading` for Server Components, which cannot look into a component of the page. */
export const WebhookDetailLoading: typeof WebhookDetail.Loading = WebhookDetail.Loading;

/** `WebhookDetail.Error` for Server Components. */
export const WebhookDetailError: typeof WebhookDetail.Error = WebhookDetail.Error;
