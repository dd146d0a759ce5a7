"use client";
import type { Created, WebhookDraft } from "@tacklebox/client";
import { useState, type ReactElement } from "react";
import { useApi, useKit } from "../../context.ts";
import { useCacheUpdates } from "../../data/use-cache-updates.ts";
import { useMounted } from "../../headless/use-mounted.ts";
import { WebhookForm } from "../webhook-form/webhook-form.tsx";
import { CreatedPanel } from "./created-panel.tsx";
import type { EditorActions } from "./webhook-editor-props.ts";
import { useFormChoices } from "./use-form-choices.ts";

/** A form for a new webhook; in its place afterwards, the secret and what comes next. */
export function CreateWebhook({
  onDone,
  onCreated,
  onCreatedLate,
  headingRef,
  allowsLocal = false,
  ...form
}: EditorActions): ReactElement {
  const api = useApi();
  const { onEvent } = useKit();
  const updates = useCacheUpdates();
  const mounted = useMounted();
  const choices = useFormChoices();
  const [created, setCreated] = useState<Created>();
  if (created) {
    return (
      <CreatedPanel
        created={created}
        headingRef={headingRef}
        onDone={(webhook) => onDone?.(webhook, { isNew: true })}
      />
    );
  }
  const create = async (draft: WebhookDraft, signal: AbortSignal): Promise<void> => {
    // A request that is given up may take place all the same, and its secret would be nobody's.
    const next = await api.create(draft, onCreatedLate ? {} : { signal }).catch((error: unknown) => {
      // It may exist by now, its answer lost or no longer wanted: the list is where to look.
      updates.refreshWebhooks();
      throw error;
    });
    updates.created(next.webhook);
    onEvent({ type: "webhook.created", webhookId: next.webhook.id });
    if (!mounted.current) {
      onCreatedLate?.(next);
      return;
    }
    // The form goes before it could say so itself.
    form.onDirtyChange?.(false);
    form.onPendingChange?.(false);
    setCreated(next);
    onCreated?.(next.webhook);
  };
  return (
    <WebhookForm
      {...form}
      {...choices}
      allowsLocal={allowsLocal}
      onSubmit={(draft, { signal }) => create(draft, signal)}
    />
  );
}
