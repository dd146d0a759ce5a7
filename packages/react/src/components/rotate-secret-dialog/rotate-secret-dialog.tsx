"use client";
import type { Webhook } from "@tacklebox/client";
import { useEffect, useRef, useState, type ReactElement, type ReactNode, type RefObject } from "react";
import { Surface, type CommonProps } from "../../appearance/surface.tsx";
import { useApi, useKit } from "../../context.ts";
import { canGuide } from "../../core/can-guide.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { useLeaveWarning } from "../../headless/use-leave-warning.ts";
import { useRotateSecret } from "../../headless/use-rotate-secret.ts";
import { rotate } from "../../messages/en/rotate.ts";
import { secretOnce } from "../../messages/en/secret-once.ts";
import { useText } from "../../messages/use-text.ts";
import { DialogShell } from "../dialog-shell/dialog-shell.tsx";
import { publish, type Published } from "../published/published.tsx";
import { SecretOnceView } from "../secret-once/secret-once-view.tsx";
import { ConfirmRotation } from "./confirm-rotation.tsx";
import { Consequence } from "./consequence.tsx";
import { OldSecretUntil } from "./old-secret-until.tsx";
import { UncertainRotation } from "./uncertain-rotation.tsx";
import { useGuided } from "./use-guided.ts";

/** Why the dialog wants to close; `done` once the new secret is stored. */
export type RotateCloseReason = "escape" | "outside" | "cancel" | "done";

export interface RotateSecretDialogProps extends CommonProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean, change: { readonly reason: RotateCloseReason }) => void;
  readonly webhook: Webhook;
  /** How long the platform lets the old secret work beside the new one, where it does and the host knows. */
  readonly overlapSeconds?: number | undefined;
  /** The name in the `.env` line. @defaultValue WEBHOOK_SIGNING_SECRET */
  readonly envVariable?: string | undefined;
  /** Focused when it closes, where what opened it has gone. */
  readonly finalFocus?: RefObject<HTMLElement | null> | undefined;
  /** There is a new secret; after a rotation without downtime it is another webhook's, which has taken over. */
  readonly onRotated?: ((webhook: Webhook) => void) | undefined;
  /** Webhooks were created, changed or deleted on the way: for whoever keeps a list of them. */
  readonly onWebhooksChange?: (() => void) | undefined;
}

const english = { ...rotate, ...secretOnce } as const;

/**
 * Rotates a signing secret: says first what that means, then shows the new one until it is stored. Where the platform has no overlap
 * it offers the way without downtime, too.
 */
export const RotateSecretDialog: Published<RotateSecretDialogProps> = publish(
  { name: "RotateSecretDialog", surface: "rotate-secret" },
  RotateSecretDialogView,
);

function RotateSecretDialogView(props: RotateSecretDialogProps): ReactElement {
  const {
    isOpen,
    onOpenChange,
    webhook,
    overlapSeconds,
    envVariable,
    finalFocus,
    onRotated,
    onWebhooksChange,
    ...rest
  } = props;
  const t = useText(english);
  const api = useApi();
  const { permissions } = useKit();
  const abilities = useAbilities();
  const { rotation, rotate: run, reset } = useRotateSecret(webhook.id);
  const guided = useGuided(isOpen && (rotation.state === "ready" || rotation.state === "failed"));
  const cancel = useRef<HTMLButtonElement>(null);
  const [isGuideLocked, setGuideLocked] = useState(false);
  useEffect(() => {
    if (!isOpen) reset();
  }, [isOpen, reset]);
  const isRotated = rotation.state === "rotated";
  const isRotating = rotation.state === "rotating";
  // The answer may hold the only copy.
  useLeaveWarning(isRotating);
  const close = (reason: RotateCloseReason): void => onOpenChange(false, { reason });
  const mayGuide = canGuide(api.capabilities, permissions);

  return (
    <DialogShell
      isOpen={isOpen}
      onClose={(reason) => (isRotated && reason === "outside" ? undefined : close(reason))}
      isLocked={isRotating || (isRotated && !abilities.reveal) || isGuideLocked}
      role="alertdialog"
      title={
        <>
          {!guided.View && <span className="tb-progress" data-step={isRotated ? 2 : 1} />}
          {t(titleOf())}
        </>
      }
      description={description()}
      initialFocus={cancel}
      finalFocus={finalFocus}
    >
      <Surface name="rotate-secret" state={rotation.state} {...rest}>
        {content()}
      </Surface>
    </DialogShell>
  );

  function titleOf() {
    if (guided.View) return "rotate.guided.title";
    if (isRotated) return abilities.reveal ? "once.title.readable" : "once.title";
    return rotation.state === "uncertain" ? "rotate.uncertain.title" : "rotate.title";
  }

  function description(): ReactNode {
    if (guided.View || rotation.state === "uncertain") return undefined;
    if (isRotated) return t(abilities.reveal ? "once.body.readable" : "once.body");
    return <Consequence webhook={webhook} overlapSeconds={overlapSeconds} />;
  }

  function content(): ReactElement {
    if (guided.View) {
      return (
        <guided.View
          webhook={webhook}
          envVariable={envVariable}
          onLockChange={setGuideLocked}
          onWebhooksChange={onWebhooksChange}
          onCancel={() => close("cancel")}
          onDone={(next) => {
            onRotated?.(next);
            close("done");
          }}
        />
      );
    }
    if (rotation.state === "rotated") {
      return (
        <>
          <OldSecretUntil at={rotation.at} overlapSeconds={overlapSeconds} />
          <SecretOnceView
            hasFocus
            body={null}
            secret={rotation.secret}
            webhookId={webhook.id}
            webhookName={webhook.name}
            envVariable={envVariable}
            onStored={() => close("done")}
          />
        </>
      );
    }
    if (rotation.state === "uncertain") {
      return <UncertainRotation webhook={webhook} envVariable={envVariable} onClose={() => close("cancel")} />;
    }
    return (
      <ConfirmRotation
        webhook={webhook}
        cancelRef={cancel}
        isPending={isRotating}
        error={rotation.state === "failed" ? rotation.error : undefined}
        guided={mayGuide ? guided : undefined}
        onCancel={() => close("cancel")}
        onConfirm={() => void run().then((isDone) => isDone && onRotated?.(webhook))}
      />
    );
  }
}
