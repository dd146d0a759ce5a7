"use client";
import type { Redacted } from "@tacklebox/client";
import type { ReactElement, ReactNode, RefObject } from "react";
import { Surface, type CommonProps } from "../../appearance/surface.tsx";
import { useAbilities } from "../../headless/use-abilities.ts";
import { secretOnce } from "../../messages/en/secret-once.ts";
import { useText } from "../../messages/use-text.ts";
import { DialogShell } from "../dialog-shell/dialog-shell.tsx";
import { publish, type Published } from "../published/published.tsx";
import { SecretOnceView, type SecretOnceOptions } from "./secret-once-view.tsx";

export interface SecretOnceDialogProps extends CommonProps, Omit<SecretOnceOptions, "secret"> {
  readonly isOpen: boolean;
  /** May be taken away together with `isOpen`. */
  readonly secret: Redacted | undefined;
  /** Focused when it closes, where what opened it has gone. */
  readonly finalFocus?: RefObject<HTMLElement | null> | undefined;
  /** Above the secret: whose it is, where the page around does not say so. */
  readonly children?: ReactNode;
}

/** The same as `SecretOnce` in a dialog, which neither Escape nor a click outside closes where the secret would be lost with it. */
export const SecretOnceDialog: Published<SecretOnceDialogProps> = publish(
  { name: "SecretOnceDialog", surface: "secret-once" },
  function SecretOnceDialog(props: SecretOnceDialogProps): ReactElement {
    const { isOpen, secret, webhookId, webhookName, envVariable, onStored, finalFocus, children, ...rest } = props;
    const t = useText(secretOnce);
    const { reveal: canRead } = useAbilities();
    return (
      <DialogShell
        isOpen={isOpen && secret !== undefined}
        onClose={(reason) => reason === "escape" && onStored()}
        isLocked={!canRead}
        role="alertdialog"
        description={t(canRead ? "once.body.readable" : "once.body")}
        title={t(canRead ? "once.title.readable" : "once.title")}
        finalFocus={finalFocus}
      >
        {secret && (
          <Surface name="secret-once" {...rest}>
            {children}
            <SecretOnceView hasFocus body={null} {...{ secret, webhookId, webhookName, envVariable, onStored }} />
          </Surface>
        )}
      </DialogShell>
    );
  },
);
