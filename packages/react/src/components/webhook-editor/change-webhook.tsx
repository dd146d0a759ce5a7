"use client";
import { ClientError, type Webhook, type WebhookDraft } from "@tacklebox/client";
import { useRef, useState, type ReactElement } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";
import { useSlots } from "../../appearance/slots.ts";
import { useApi, useKit } from "../../context.ts";
import { isOther } from "../../core/draft.ts";
import { webhookTitle } from "../../core/webhook-title.ts";
import { useWebhook } from "../../data/queries.ts";
import { useCacheUpdates } from "../../data/use-cache-updates.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { useMounted } from "../../headless/use-mounted.ts";
import type { SubmitOptions } from "../../headless/webhook-form-options.ts";
import { webhookEditor } from "../../messages/en/webhook-editor.ts";
import { useText } from "../../messages/use-text.ts";
import { ErrorView } from "../error-view/error-view.tsx";
import { Skeleton } from "../skeleton/skeleton.tsx";
import { StaleNotice } from "../stale-notice/stale-notice.tsx";
import { WebhookForm } from "../webhook-form/webhook-form.tsx";
import type { EditorActions } from "./webhook-editor-props.ts";
import { useFormChoices } from "./use-form-choices.ts";

export interface ChangeWebhookProps extends Omit<EditorActions, "onCreated" | "onCreatedLate" | "headingRef"> {
  readonly webhookId: string;
}

/** A form for a webhook there is. */
export function ChangeWebhook({ webhookId, onDone, allowsLocal = false, ...rest }: ChangeWebhookProps): ReactElement {
  const api = useApi();
  const { onEvent } = useKit();
  const t = useText(webhookEditor);
  const slot = useSlots();
  const announce = useAnnounce();
  const can = useAbilities();
  const mounted = useMounted();
  const updates = useCacheUpdates();
  const choices = useFormChoices();
  const [theirs, setTheirs] = useState<Webhook>();
  const loaded = useWebhook(webhookId, { isFrozen: true });
  const start = useRef<Webhook | undefined>(undefined);
  // What a list once knew of it is no ground to change it on; what has been begun stays whatever comes.
  if (loaded.state === "ready" && !loaded.isRefreshing) start.current ??= loaded.value;

  if (!start.current) {
    if (loaded.state !== "error") {
      return (
        <div {...slot("card")}>
          <Skeleton lines={8} />
        </div>
      );
    }
    return <ErrorView error={loaded.error} onRetry={loaded.retry} />;
  }
  const change = async (draft: WebhookDraft, { signal, base }: SubmitOptions): Promise<Webhook> => {
    if (!api.update)
      throw new ClientError("unsupported", "This platform changes no webhooks.", { codes: ["canUpdate"] });
    const now = await api.get(webhookId, { signal });
    if (base && isOther(base, now)) {
      setTheirs(now);
      throw new ClientError("conflict", "The webhook was changed by somebody else.", { operation: "update" });
    }
    const changed = await api.update(webhookId, draft, { signal }).catch((error: unknown) => {
      // It may have taken place, its answer lost or no longer wanted.
      updates.refreshWebhooks();
      throw error;
    });
    updates.updated(changed);
    onEvent({ type: "webhook.updated", webhookId });
    announce(t("editor.saved", { name: webhookTitle(changed) }));
    if (!mounted.current) return changed;
    setTheirs(undefined);
    // Whoever asks before leaving may go now, also before the form says so itself.
    rest.onDirtyChange?.(false);
    onDone?.(changed, { isNew: false });
    // What the next change begins from.
    return changed;
  };
  return (
    <div className="tb-reset tb-stack">
      <StaleNotice loaded={loaded} />
      <WebhookForm
        {...rest}
        {...choices}
        webhook={start.current}
        theirs={theirs}
        others={choices.others?.filter(({ id }) => id !== webhookId)}
        allowsLocal={allowsLocal}
        isReadOnly={!can.edit}
        onSubmit={change}
      />
      {can.test && <p {...slot("note")}>{t("editor.test.note")}</p>}
    </div>
  );
}
