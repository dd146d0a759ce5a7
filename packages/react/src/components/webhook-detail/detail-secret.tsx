"use client";
import type { Webhook } from "@tacklebox/client";
import { useId, useState, type ReactElement } from "react";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import { useApi, useKit } from "../../context.ts";
import { canGuide } from "../../core/can-guide.ts";
import { canReplaceSecret } from "../../core/draft.ts";
import { webhookTitle } from "../../core/webhook-title.ts";
import { useCacheUpdates } from "../../data/use-cache-updates.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { webhookDetail } from "../../messages/en/webhook-detail.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { RotateSecretDialog } from "../rotate-secret-dialog/rotate-secret-dialog.tsx";
import { SecretReveal } from "../secret-reveal/secret-reveal.tsx";
import type { DetailActions } from "./webhook-detail-props.ts";

export interface DetailSecretProps extends Pick<DetailActions, "onShowGuide" | "onReplaced"> {
  readonly webhook: Webhook;
}

/** The signing secret, its rotation, and the way to the code that checks it. */
export function DetailSecret({ webhook, onShowGuide, onReplaced }: DetailSecretProps): ReactElement | null {
  const t = useText(webhookDetail);
  const slot = useSlots();
  const title = useId();
  const { capabilities } = useApi();
  const { permissions } = useKit();
  // Where nothing can be rotated, a second webhook with another secret can still take over.
  const can = useAbilities();
  const mayRotate = can.rotate || canGuide(capabilities, permissions);
  const mayReplace = can.edit && permissions.rotate !== false && canReplaceSecret(capabilities);
  const updates = useCacheUpdates();
  const [isRotating, setRotating] = useState(false);
  const { signingSecret } = capabilities;
  const isOwn = signingSecret !== "per-account";
  if (capabilities.proof === "none") return null;
  const rotate = (): void => setRotating(true);
  return (
    <section className="tb-reset tb-stack" aria-labelledby={title}>
      <div className="tb-reset tb-webhook-detail-header">
        <div className="tb-reset tb-webhook-detail-state">
          <h3 {...slot("heading")} id={title} data-size="small">
            {t("detail.secret")}
          </h3>
          <p {...slot("description")}>
            {t(explanations[signingSecret])} {mayReplace && t("detail.secret.replace")}
          </p>
        </div>
        <div className="tb-reset tb-row">
          {onShowGuide && <Button onClick={() => onShowGuide(webhook)}>{t("detail.guide")}</Button>}
          {isOwn && mayRotate && (
            <Button icon={icons.refresh} onClick={rotate}>
              {t("detail.rotate")}
            </Button>
          )}
        </div>
      </div>
      {isOwn && (
        <SecretReveal
          webhookId={webhook.id}
          webhookName={webhookTitle(webhook)}
          onRotate={mayRotate ? rotate : undefined}
        />
      )}
      {isOwn && mayRotate && (
        <RotateSecretDialog
          isOpen={isRotating}
          onOpenChange={setRotating}
          webhook={webhook}
          onWebhooksChange={updates.refreshWebhooks}
          onRotated={(next) => {
            // Without downtime, another webhook has taken over and this one is gone.
            if (next.id !== webhook.id) onReplaced?.(next);
          }}
        />
      )}
    </section>
  );
}

const explanations = {
  optional: "detail.secret.optional",
  "per-account": "detail.secret.account",
  "made-by-caller": "detail.secret.description",
  "made-by-platform": "detail.secret.description",
} as const;
