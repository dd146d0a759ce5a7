"use client";
import type { Created } from "@tacklebox/client";
import type { ReactElement, RefObject } from "react";
import { webhookTitle } from "../../core/webhook-title.ts";
import { webhookEditor } from "../../messages/en/webhook-editor.ts";
import { useText } from "../../messages/use-text.ts";
import { SecretOnceDialog } from "../secret-once/secret-once-dialog.tsx";

export interface LateSecretProps {
  readonly created: Created;
  readonly onStored: () => void;
  readonly finalFocus: RefObject<HTMLElement | null>;
}

/** The secret of a webhook that was created after somebody had left the form, wherever they are by now. */
export function LateSecret({ created: { webhook, secret }, onStored, finalFocus }: LateSecretProps): ReactElement {
  const t = useText(webhookEditor);
  return (
    <SecretOnceDialog
      isOpen
      secret={secret}
      webhookId={webhook.id}
      webhookName={webhook.name}
      onStored={onStored}
      finalFocus={finalFocus}
    >
      <p className="tb-reset tb-strong">{t("editor.created", { name: webhookTitle(webhook) })}</p>
    </SecretOnceDialog>
  );
}
