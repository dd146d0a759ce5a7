"use client";
import type { Webhook } from "@tacklebox/client";
import { useEffect, useRef, useState, type FormEvent, type ReactElement, type Ref, type RefObject } from "react";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { useMounted } from "../../headless/use-mounted.ts";
import { usePause } from "../../headless/use-pause.ts";
import { useRemove } from "../../headless/use-remove.ts";
import { common } from "../../messages/en/common.ts";
import { deleteWebhook } from "../../messages/en/delete-webhook.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { ErrorView } from "../error-view/error-view.tsx";
import { Field } from "../field/field.tsx";
import { noAutofill } from "../field/no-autofill.ts";

const english = { ...common, ...deleteWebhook } as const;

export interface DeleteFormProps {
  readonly webhook: Webhook;
  readonly host: string;
  readonly cancelRef: RefObject<HTMLButtonElement | null>;
  /** Something is under way. */
  readonly onLockChange: (isLocked: boolean) => void;
  readonly onDeleted: ((webhook: Webhook) => void) | undefined;
  readonly onClose: (reason: "cancel" | "deleted" | "paused") => void;
}

/** What is in the dialog; new each time it opens. */
export function DeleteForm(props: DeleteFormProps): ReactElement {
  const { webhook, host, cancelRef, onLockChange, onDeleted, onClose } = props;
  const t = useText(english);
  const can = useAbilities();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [isRefused, setRefused] = useState(false);
  const mounted = useMounted();
  const removal = useRemove(webhook);
  const pausing = usePause(webhook);
  const isRemoving = removal.state === "pending";
  const isPending = isRemoving || pausing.isPending;
  useEffect(() => {
    onLockChange(isPending);
    return () => onLockChange(false);
  }, [isPending, onLockChange]);

  const remove = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isPending) return;
    if (webhook.active && typed.trim().toLowerCase() !== host.toLowerCase()) {
      setRefused(true);
      input.current?.focus();
      return;
    }
    // The host may have gone elsewhere meanwhile.
    if (!(await removal.run()) || !mounted.current) return;
    onDeleted?.(webhook);
    onClose("deleted");
  };
  const pause = async (): Promise<void> => {
    if ((await pausing.set(false)) === "done" && mounted.current) onClose("paused");
  };
  const error = removal.error ?? pausing.error;

  return (
    <form className="tb-reset tb-stack" noValidate autoComplete="off" onSubmit={(event) => void remove(event)}>
      {webhook.active && (
        <HostField
          host={host}
          value={typed}
          isRefused={isRefused}
          inputRef={input}
          onChange={(text) => {
            setTyped(text);
            setRefused(false);
          }}
        />
      )}
      {error && <ErrorView error={error} />}
      <div className="tb-reset tb-dialog-actions">
        {can.pause && webhook.active && (
          <>
            <Button icon={icons.pause} isPending={pausing.isPending} onClick={() => !isPending && void pause()}>
              {t("delete.pauseInstead")}
            </Button>
            <span className="tb-reset tb-grow" />
          </>
        )}
        <Button ref={cancelRef} aria-disabled={isPending || undefined} onClick={() => onClose("cancel")}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" tone="danger" isPending={isRemoving}>
          {t("delete.now")}
        </Button>
      </div>
    </form>
  );
}

interface HostFieldProps {
  readonly host: string;
  readonly value: string;
  readonly isRefused: boolean;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onChange: (text: string) => void;
}

function HostField({ host, value, isRefused, inputRef, onChange }: HostFieldProps): ReactElement {
  const t = useText(deleteWebhook);
  const slot = useSlots();
  const name = (
    <bdi className="tb-reset tb-mono" dir="ltr" translate="no">
      {host}
    </bdi>
  );
  return (
    <Field label={t.node("delete.confirm", { host: name })} error={isRefused && t("delete.mismatch")}>
      {(control) => (
        <input
          ref={inputRef}
          {...slot("input")}
          {...noAutofill}
          {...control}
          dir="ltr"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
