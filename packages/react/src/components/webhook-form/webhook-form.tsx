"use client";
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { Surface } from "../../appearance/surface.tsx";
import { isOther } from "../../core/draft.ts";
import { useLeaveGuard } from "../../headless/use-leave-guard.ts";
import { useWebhookForm } from "../../headless/use-webhook-form.ts";
import { useText } from "../../messages/use-text.ts";
import { publish, type Published } from "../published/published.tsx";
import { ConflictView } from "./conflict-view.tsx";
import { FormActions } from "./form-actions.tsx";
import { FormFields } from "./form-fields.tsx";
import { english, type FormPart } from "./form-part.ts";
import { OutcomeView } from "./outcome-view.tsx";
import type { WebhookFormProps } from "./webhook-form-props.ts";

function WebhookFormView(props: WebhookFormProps): ReactElement {
  const {
    webhook,
    initial,
    catalog,
    catalogError,
    onRetryCatalog,
    scopes,
    scopesError,
    onRetryScopes,
    capabilities,
    ...more
  } = props;
  const { others, onShowOther, onSubmit, onCancel, onDirtyChange, onPendingChange, theirs, schema, ...yetMore } = more;
  const {
    extraFields,
    isReadOnly: isLocked = false,
    isInsideForm = false,
    allowsLocal = false,
    listenCommand,
    ...rest
  } = yetMore;
  const t = useText(english);
  const slot = useSlots();
  const form = useWebhookForm({ webhook, initial, capabilities, others, allowsLocal, listenCommand, schema, onSubmit });
  const isReadOnly = isLocked || (webhook !== undefined && !form.capabilities.canUpdate);
  const part: FormPart = { form, t, slot, isReadOnly, isInsideForm, onShow: onShowOther };
  const choices = { catalog, catalogError, onRetryCatalog, scopes, scopesError, onRetryScopes, others };
  useLeaveGuard(form.isDirty);
  useChange(form.isDirty, onDirtyChange);
  useChange(form.state === "pending", onPendingChange);

  const isNews = theirs !== undefined && form.base !== undefined && isOther(theirs, form.base);
  const isConflict = form.base !== undefined && form.state !== "pending" && (isNews || form.error?.kind === "conflict");
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { key, defaultPrevented, nativeEvent } = event;
    const target = event.target as HTMLInputElement; // or something else, with another name
    if (key !== "Enter" || defaultPrevented || nativeEvent.isComposing || target.localName !== "input") return;
    // Enter in a search or on a checkbox means that field, not the form.
    const sends = /^(text|url|email)$/.test(target.type);
    if (sends && !isInsideForm) return;
    event.preventDefault();
    if (sends && !isReadOnly) void form.submit();
  };
  const root = {
    ...slot("form"),
    "aria-label": t(webhook ? "form.edit" : "form.create"),
    onKeyDown,
    children: (
      <>
        <FormFields part={part} choices={choices}>
          {extraFields}
        </FormFields>
        {(!isReadOnly || onCancel) && (
          <div className="tb-reset tb-form-actions">
            {isConflict ? (
              <ConflictView part={part} theirs={theirs} scopes={scopes ?? []} />
            ) : (
              <OutcomeView part={part} />
            )}
            <FormActions part={part} onCancel={onCancel} />
          </div>
        )}
      </>
    ),
  };
  return (
    <Surface name="webhook-form" state={isReadOnly ? "readonly" : form.state} {...rest}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Enter, from the inputs inside */}
      {isInsideForm ? (
        <div role="group" {...root} />
      ) : (
        <form noValidate onSubmit={(event) => void form.submit(event)} {...root} />
      )}
    </Surface>
  );
}

function useChange(isSo: boolean, onChange: ((isSo: boolean) => void) | undefined): void {
  const latest = useRef(onChange);
  latest.current = onChange;
  const told = useRef(false);
  useEffect(() => {
    if (told.current === isSo) return;
    told.current = isSo;
    latest.current?.(isSo);
  }, [isSo]);
}

/**
 * Creates or changes a webhook. Shows the fields that the platform has, says what is wrong with an address before it is saved, and
 * loses nothing when saving fails. It calls nobody itself: `onSubmit` does.
 */
export const WebhookForm: Published<WebhookFormProps> = publish(
  { name: "WebhookForm", surface: "webhook-form", lines: 8 },
  WebhookFormView,
);

/** `WebhookForm.Loading` for Server Components, which cannot look into a component of the page. */
export const WebhookFormLoading: typeof WebhookForm.Loading = WebhookForm.Loading;

/** `WebhookForm.Error` for Server Components. */
export const WebhookFormError: typeof WebhookForm.Error = WebhookForm.Error;
