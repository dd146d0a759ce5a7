"use client";
import type { Webhook } from "@tacklebox/client";
import type { ReactElement } from "react";
import { Icon } from "../../appearance/icon.tsx";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { common } from "../../messages/en/common.ts";
import { rotate } from "../../messages/en/rotate.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { SecretReveal } from "../secret-reveal/secret-reveal.tsx";

const english = { ...common, ...rotate } as const;

export interface UncertainRotationProps {
  readonly webhook: Webhook;
  readonly envVariable: string | undefined;
  readonly onClose: () => void;
}

/** The answer was lost. Offers to look, and not to rotate again, which would end a secret that somebody may rely on. */
export function UncertainRotation({ webhook, envVariable, onClose }: UncertainRotationProps): ReactElement {
  const t = useText(english);
  const slot = useSlots();
  const { reveal: canRead } = useAbilities();
  return (
    <>
      <div {...slot("alert")} data-tone="warning" role="alert">
        <Icon of={icons.alert} />
        <p className="tb-reset">{t(canRead ? "rotate.uncertain" : "rotate.uncertain.unreadable")}</p>
      </div>
      {canRead && <SecretReveal webhookId={webhook.id} webhookName={webhook.name} envVariable={envVariable} />}
      <div className="tb-dialog-actions">
        <Button onClick={onClose}>{t("common.close")}</Button>
      </div>
    </>
  );
}
