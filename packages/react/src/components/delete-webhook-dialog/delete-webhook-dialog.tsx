"use client";
import type { Webhook } from "@tacklebox/client";
import { useRef, useState, type ReactElement, type RefObject } from "react";
import { Surface, type CommonProps } from "../../appearance/surface.tsx";
import { useApi, type Container } from "../../context.ts";
import { urlParts } from "../../core/url-parts.ts";
import { deleteWebhook } from "../../messages/en/delete-webhook.ts";
import { useText } from "../../messages/use-text.ts";
import { DialogShell, type CloseReason } from "../dialog-shell/dialog-shell.tsx";
import { publish, type Published } from "../published/published.tsx";
import { DeleteForm } from "./delete-form.tsx";

/** Why the dialog wants to close. */
export type DeleteCloseReason = CloseReason | "cancel" | "deleted" | "paused";

export interface DeleteWebhookDialogProps extends CommonProps {
  readonly webhook: Webhook;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean, change: { readonly reason: DeleteCloseReason }) => void;
  /** Before the dialog closes; also where somebody else had deleted it already. */
  readonly onDeleted?: ((webhook: Webhook) => void) | undefined;
  /** Focused after deleting, when what opened the dialog has gone: the next row, or the heading. */
  readonly finalFocus?: RefObject<HTMLElement | null> | undefined;
  /** @defaultValue the provider's */
  readonly container?: Container | undefined;
}

/**
 * Asks before a webhook is deleted. Pausing is offered instead where the platform can; an active webhook asks for its host to be
 * typed. A failure stays in the dialog.
 */
export const DeleteWebhookDialog: Published<DeleteWebhookDialogProps> = publish(
  { name: "DeleteWebhookDialog", surface: "delete-webhook" },
  DeleteDialogView,
);

function DeleteDialogView(props: DeleteWebhookDialogProps): ReactElement {
  const { webhook, isOpen, onOpenChange, onDeleted, finalFocus, container, ...rest } = props;
  const t = useText(deleteWebhook);
  const { signingSecret } = useApi().capabilities;
  const cancel = useRef<HTMLButtonElement>(null);
  const [isLocked, setLocked] = useState(false);
  const host = urlParts(webhook.url).host || webhook.url;
  const close = (reason: DeleteCloseReason): void => onOpenChange(false, { reason });
  return (
    <DialogShell
      isOpen={isOpen}
      onClose={close}
      role="alertdialog"
      title={t.node("delete.title", {
        host: (
          <bdi className="tb-reset" dir="ltr" translate="no">
            {host}
          </bdi>
        ),
      })}
      // A secret of the account's stays.
      description={t(signingSecret === "per-account" ? "delete.consequence.plain" : "delete.consequence")}
      isLocked={isLocked}
      initialFocus={cancel}
      finalFocus={finalFocus}
      container={container}
    >
      <Surface name="delete-webhook" {...rest}>
        <DeleteForm
          webhook={webhook}
          host={host}
          cancelRef={cancel}
          onLockChange={setLocked}
          onDeleted={onDeleted}
          onClose={close}
        />
      </Surface>
    </DialogShell>
  );
}
