"use client";
import type { ReactElement } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { Icon } from "../../appearance/icon.tsx";
import * as icons from "../../appearance/icons.ts";
import { Surface } from "../../appearance/surface.tsx";
import { useKit } from "../../context.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { errors } from "../../messages/en/errors.ts";
import { useText } from "../../messages/use-text.ts";
import { publish, type Published } from "../published/published.tsx";
import { ChangeWebhook } from "./change-webhook.tsx";
import { CreateWebhook } from "./create-webhook.tsx";
import type { WebhookEditorProps } from "./webhook-editor-props.ts";

/** The editor without an error boundary of its own. */
export function EditorView(props: WebhookEditorProps): ReactElement {
  const { webhookId, onDone, onCreated, onCreatedLate, headingRef, onCancel, onDirtyChange, ...more } = props;
  const { onPendingChange, onShowOther, initial, schema, extraFields, allowsLocal, listenCommand, ...rest } = more;
  const form = {
    onCancel,
    onDirtyChange,
    onPendingChange,
    onShowOther,
    initial,
    schema,
    extraFields,
    allowsLocal,
    listenCommand,
  };
  const { scope } = useKit();
  const t = useText(errors);
  const slot = useSlots();
  const can = useAbilities();
  // What was entered for one tenant must never be saved for another.
  const key = `${scope} ${webhookId ?? ""}`;
  return (
    <Surface name="webhook-editor" state={webhookId === undefined ? "create" : "edit"} {...rest}>
      {webhookId !== undefined ? (
        <ChangeWebhook key={key} {...form} webhookId={webhookId} onDone={onDone} />
      ) : can.create ? (
        <CreateWebhook key={key} {...form} {...{ onDone, onCreated, onCreatedLate, headingRef }} />
      ) : (
        <div {...slot("alert")}>
          <Icon of={icons.info} />
          <p className="tb-reset">{t("error.permission")}</p>
        </div>
      )}
    </Surface>
  );
}

/**
 * `WebhookForm` with the platform behind it: loads what there is to choose from, creates or changes, and after creating shows the
 * signing secret and what comes next.
 *
 * Before it changes a webhook it looks whether somebody else has, and asks. The port has no conditional update, so a change in the
 * moment between that look and the saving is still lost: the window is narrow, not closed.
 */
export const WebhookEditor: Published<WebhookEditorProps> = publish(
  { name: "WebhookEditor", surface: "webhook-editor", lines: 8 },
  EditorView,
);

/** `WebhookEditor.Loading` for Server Components, which cannot look into a component of the page. */
export const WebhookEditorLoading: typeof WebhookEditor.Loading = WebhookEditor.Loading;

/** `WebhookEditor.Error` for Server Components. */
export const WebhookEditorError: typeof WebhookEditor.Error = WebhookEditor.Error;
