"use client";
import type { ClientError, Webhook } from "@tacklebox/client";
import { useRef, useState, type FormEvent, type ReactElement, type Ref } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { useApi } from "../../context.ts";
import { urlParts } from "../../core/url-parts.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { common } from "../../messages/en/common.ts";
import { rotate } from "../../messages/en/rotate.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { ErrorView } from "../error-view/error-view.tsx";
import { Field } from "../field/field.tsx";
import { noAutofill } from "../field/no-autofill.ts";
import type { Guided } from "./use-guided.ts";

const english = { ...common, ...rotate } as const;

export interface ConfirmRotationProps {
  readonly webhook: Webhook;
  readonly cancelRef: Ref<HTMLButtonElement>;
  readonly isPending: boolean;
  readonly error: ClientError | undefined;
  /** Absent where no second webhook can take over. */
  readonly guided: Guided | undefined;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** What a rotation means, before it takes place. Where deliveries would be refused at once, the endpoint's host has to be typed. */
export function ConfirmRotation(props: ConfirmRotationProps): ReactElement {
  const { webhook, cancelRef, isPending, error, guided, onCancel, onConfirm } = props;
  const t = useText(english);
  const slot = useSlots();
  const { rotation } = useApi().capabilities;
  const { rotate: canRotate } = useAbilities();
  const [typed, setTyped] = useState("");
  const [isMismatch, setMismatch] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { host } = urlParts(webhook.url);
  const asksForHost = canRotate && rotation === "immediate" && webhook.active && host !== "";

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isPending) return;
    const isTyped = !asksForHost || typed.trim().toLowerCase() === host;
    setMismatch(!isTyped);
    if (isTyped) onConfirm();
    else input.current?.focus();
  };
  return (
    <form className="tb-stack" onSubmit={submit}>
      {guided && (webhook.active || !canRotate) && (
        <p {...slot("note")}>
          {t.node(canRotate ? "rotate.noOverlap" : "rotate.onlyGuided", {
            guided: (
              <button type="button" className="tb-reset tb-link" onClick={() => void guided.run()}>
                {t("rotate.guided")}
              </button>
            ),
          })}
        </p>
      )}
      {guided?.state === "failed" && (
        <p {...slot("note")} data-tone="danger" role="alert">
          {t("rotate.notLoaded")}
        </p>
      )}
      {asksForHost && (
        <Field
          label={t.node("rotate.confirm", {
            host: (
              <bdi className="tb-reset tb-mono" dir="ltr">
                {host}
              </bdi>
            ),
          })}
          error={isMismatch && t("rotate.mismatch")}
        >
          {(control) => (
            <input
              {...noAutofill}
              {...control}
              {...slot("input", "tb-mono")}
              ref={input}
              dir="ltr"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
      )}
      {error && <ErrorView error={error} />}
      <div className="tb-dialog-actions">
        <Button ref={cancelRef} aria-disabled={isPending} onClick={onCancel}>
          {t("common.cancel")}
        </Button>
        {canRotate && (
          <Button type="submit" tone={rotation === "overlap" ? "primary" : "danger"} isPending={isPending}>
            {t(isPending ? "rotate.pending" : "rotate.now")}
          </Button>
        )}
      </div>
    </form>
  );
}
