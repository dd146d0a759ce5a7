"use client";
import { useState, type ReactElement } from "react";
import type { Webhook } from "@tacklebox/client";
import { useAnnounce } from "../../appearance/announcer.tsx";
import { useSlots } from "../../appearance/slots.ts";
import type { WebhookStatus } from "../../core/webhook-status.ts";
import { webhookTitle } from "../../core/webhook-title.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import type { Pausing } from "../../headless/use-pause.ts";
import { webhookDetail } from "../../messages/en/webhook-detail.ts";
import { webhookStatus } from "../../messages/en/webhook-status.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { DeleteWebhookDialog } from "../delete-webhook-dialog/delete-webhook-dialog.tsx";
import { PauseFailure, PauseSwitch } from "../pause-switch/pause-switch.tsx";
import { WebhookStatusView } from "../webhook-status/webhook-status-view.tsx";
import { WebhookUrl } from "../webhook-url/webhook-url.tsx";
import type { DetailActions } from "./webhook-detail-props.ts";
import { DetailFacts } from "./detail-facts.tsx";
import { TestEvent } from "../test-event/test-event.tsx";

const english = { ...webhookDetail, ...webhookStatus } as const;

export interface DetailHeaderProps extends DetailActions {
  readonly webhook: Webhook;
  readonly status: WebhookStatus;
  readonly pausing: Pausing;
}

/** How the webhook does, where it leads, what it is, and what can be done to it. */
export function DetailHeader(props: DetailHeaderProps): ReactElement {
  const { webhook, status, pausing, onEdit, onDeleted, finalFocus } = props;
  const t = useText(english);
  const announce = useAnnounce();
  const name = webhookTitle(webhook);
  const slot = useSlots();
  const can = useAbilities();
  const [isDeleting, setDeleting] = useState(false);
  return (
    <div {...slot("card")} data-padded="">
      <div className="tb-reset tb-webhook-detail-header">
        <div className="tb-reset tb-webhook-detail-state">
          <WebhookStatusView status={status} />
          <WebhookUrl url={webhook.url} />
          <PauseFailure pausing={pausing} />
          {!pausing.isActive && <p {...slot("note")}>{t("detail.pause.note")}</p>}
        </div>
        <div className="tb-reset tb-row">
          {can.pause && (
            <PauseSwitch name={name} pausing={pausing}>
              {t("detail.pause")}
            </PauseSwitch>
          )}
          {can.edit && onEdit && <Button onClick={() => onEdit(webhook)}>{t("detail.edit")}</Button>}
          {can.delete && (
            <Button tone="danger" onClick={() => setDeleting(true)}>
              {t("detail.delete")}
            </Button>
          )}
        </div>
      </div>
      <DetailFacts webhook={webhook} />
      {can.test && <TestEvent webhook={webhook} />}
      <DeleteWebhookDialog
        webhook={webhook}
        isOpen={isDeleting}
        onOpenChange={(isOpen, { reason }) => {
          setDeleting(isOpen);
          if (reason === "paused") announce(t("pause.paused", { name }));
        }}
        onDeleted={() => {
          announce(t("detail.deleted", { name }));
          onDeleted?.(webhook);
        }}
        finalFocus={finalFocus}
      />
    </div>
  );
}
