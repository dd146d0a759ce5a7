"use client";
import type { EventType } from "@tacklebox/client";
import { useMemo, type ReactElement, type ReactNode } from "react";
import type { FieldName } from "../../core/draft.ts";
import { ErrorView } from "../error-view/error-view.tsx";
import { EventPicker } from "../event-picker/event-picker.tsx";
import { toNode } from "./finding-list.tsx";
import type { FormPart } from "./form-part.ts";
import { ScopeField } from "./scope-field.tsx";
import { SecretField } from "./secret-field.tsx";
import { TextField } from "./text-field.tsx";
import { UrlField } from "./url-field.tsx";
import type { WebhookFormProps } from "./webhook-form-props.ts";

type Choices = Pick<
  WebhookFormProps,
  "catalog" | "catalogError" | "onRetryCatalog" | "scopes" | "scopesError" | "onRetryScopes" | "others"
>;

export interface FormFieldsProps {
  readonly part: FormPart;
  readonly choices: Choices;
  /** More fields, of the host's. */
  readonly children: ReactNode;
}

/** What can be entered: the fields on one side, the events on the other. */
export function FormFields({ part, choices, children }: FormFieldsProps): ReactElement {
  const { form, t, slot, isReadOnly } = part;
  const { catalog, catalogError, onRetryCatalog, scopes, scopesError, onRetryScopes, others } = choices;
  const { signingSecret, proof, eventTypes, webhooks } = form.capabilities;
  // One that is there keeps its event type.
  const isBound = webhooks === "one-per-event-type";
  const disabledReason = useTaken(part, isBound ? others : undefined);
  const has = (name: FieldName): boolean => form.fields.includes(name);
  const switchHelp = `${form.idOf("active")}-help`;
  return (
    <>
      <div className="tb-reset tb-form-fields">
        {has("name") && <TextField part={part} name="name" />}
        <UrlField part={part} />
        {has("description") && (
          <TextField
            part={part}
            name="description"
            isOptional
            input={{ placeholder: t("form.description.example"), autoCapitalize: "sentences", spellCheck: true }}
          />
        )}
        {has("scopes") && <ScopeField part={part} scopes={scopes} error={scopesError} onRetry={onRetryScopes} />}
        {has("failureEmail") && (
          <TextField
            part={part}
            name="failureEmail"
            isOptional
            input={{ type: "email", dir: "ltr" }}
            help={t("form.failureEmail.help")}
          />
        )}
        {has("secret")
          ? !(form.base && isReadOnly) && <SecretField part={part} />
          : !form.base &&
            proof !== "none" && (
              <p {...slot("note")}>{t(signingSecret === "per-account" ? "form.secret.account" : "form.secret.made")}</p>
            )}
        {has("active") && (
          <div {...slot("field")}>
            <label {...slot("switch")}>
              <input
                type="checkbox"
                role="switch"
                form=""
                {...slot("checkbox")}
                ref={form.register("active")}
                checked={form.values.active}
                disabled={isReadOnly}
                aria-describedby={switchHelp}
                onChange={({ target }) => form.set({ active: target.checked })}
              />
              {t("form.active")}
            </label>
            <p {...slot("note")} id={switchHelp}>
              {t("form.active.help")}
            </p>
          </div>
        )}
        {children}
      </div>
      {catalog || catalogError ? (
        <EventPicker
          ref={form.register("eventTypes")}
          className="tb-form-events"
          catalog={catalog}
          mode={eventTypes}
          value={form.values.eventTypes}
          onValueChange={(names) => form.set({ eventTypes: names })}
          error={toNode(part, form.errors.eventTypes)}
          problem={
            catalogError && (
              <ErrorView error={catalogError} onRetry={onRetryCatalog}>
                {t("picker.missing")}
              </ErrorView>
            )
          }
          isReadOnly={isReadOnly || form.state === "pending" || (isBound && Boolean(form.base))}
          disabledReason={disabledReason}
        />
      ) : (
        <EventPicker.Loading className="tb-form-events" />
      )}
    </>
  );
}

/** Why an event type cannot be chosen that one of these webhooks has. */
function useTaken({ t }: FormPart, others: Choices["others"]): (eventType: EventType) => string | undefined {
  return useMemo(() => {
    const taken = new Set(others?.flatMap(({ eventTypes = [] }) => eventTypes));
    return ({ name }) => (taken.has(name) ? t("form.eventTypes.taken") : undefined);
  }, [others, t]);
}
