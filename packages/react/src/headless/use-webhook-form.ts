"use client";
import type { Webhook } from "@tacklebox/client";
import { useCallback, useEffect, useId, useMemo, useReducer, useRef } from "react";
import { useKit } from "../context.ts";
import { allCapabilities } from "../core/all-capabilities.ts";
import { differences, toFields, toValues, type FieldName, type WebhookFormValues } from "../core/draft.ts";
import type { Checked, Finding } from "../core/finding.ts";
import { formReducer, initialState, isDirty } from "../core/form-state.ts";
import { formFindings } from "../messages/en/form-findings.ts";
import { useText } from "../messages/use-text.ts";
import { useAfterPress } from "./use-after-press.ts";
import { clearSecret, useFormSubmit } from "./use-form-submit.ts";
import type { ByField, WebhookFormControl } from "./webhook-form-control.ts";
import type { WebhookFormOptions } from "./webhook-form-options.ts";

/** A form that creates or changes a webhook, without its looks. */
export function useWebhookForm(options: WebhookFormOptions): WebhookFormControl {
  const { webhook, initial } = options;
  const { api, permissions } = useKit();
  const capabilities = options.capabilities ?? api?.capabilities ?? allCapabilities;
  const t = useText(formFindings);
  const id = useId();
  const afterPress = useAfterPress();
  const [state, dispatch] = useReducer(formReducer, undefined, () =>
    initialState(webhook ? toValues(webhook) : toValues(initial, capabilities), webhook),
  );
  const isEdit = webhook !== undefined;
  const fields = useMemo(
    () => toFields(capabilities, { isEdit, mayRotate: permissions.rotate }),
    [capabilities, isEdit, permissions.rotate],
  );
  const elements = useRef(new Map<FieldName, HTMLElement>());
  const { action, check, send, abort } = useFormSubmit({ options, capabilities, fields, state, dispatch, elements });
  const { reset: resetAction } = action;
  const isPending = action.state === "pending";
  const latest = useRef({ state, fields, isPending, capabilities });
  latest.current = { state, fields, isPending, capabilities };

  const reset = useCallback(
    (next?: Webhook) => {
      const { state: now } = latest.current;
      clearSecret(elements.current);
      const target = next ?? now.webhook;
      dispatch({ type: "reset", values: next ? toValues(next) : now.base, webhook: target });
      resetAction();
    },
    [resetAction],
  );

  // The host has another webhook, or news of this one. What somebody is writing is not taken away for that, and what comes while it is
  // being saved is looked at once it has been.
  const seen = useRef(webhook);
  useEffect(() => {
    if (webhook === seen.current || isPending) return;
    seen.current = webhook;
    const { state: now, capabilities: able } = latest.current;
    const base = webhook ? toValues(webhook) : toValues({}, able);
    const isOther = webhook?.id !== now.webhook?.id;
    if (!isOther && differences(base, now.base).length === 0) dispatch({ type: "rebase", base, webhook });
    else if (isOther || !isDirty(now)) dispatch({ type: "reset", values: base, webhook });
  }, [webhook, isPending]);

  const focus = useCallback((name: FieldName) => {
    const element = elements.current.get(name);
    (element?.matches("input") ? element : element?.querySelector<HTMLElement>("input:enabled"))?.focus();
  }, []);
  const focusFirstError = useCallback(() => {
    const { state: now, fields: shown } = latest.current;
    const first = shown.find((name) => now.findings.get(name)?.errors.length);
    if (first) focus(first);
  }, [focus]);
  useEffect(() => {
    if (state.stops > 0) focusFirstError();
  }, [state.stops, focusFirstError]);

  const register = useMemo(() => {
    const refs = new Map<FieldName, (element: HTMLElement | null) => void>();
    return (name: FieldName) => {
      const known =
        refs.get(name) ??
        ((element) => void (element ? elements.current.set(name, element) : elements.current.delete(name)));
      refs.set(name, known);
      return known;
    };
  }, []);

  const set = useCallback((change: Partial<WebhookFormValues>) => {
    if (!latest.current.isPending) dispatch({ type: "set", change });
  }, []);
  const idOf = (name: FieldName): string => `${id}-${name}`;
  const shown = (part: keyof Checked): ByField =>
    Object.fromEntries(
      [...state.findings].map(([name, found]) => [
        name,
        found[part].map((finding) => ({ ...finding, text: toText(t, finding) })),
      ]),
    );

  return {
    values: state.values,
    errors: shown("errors"),
    warnings: shown("warnings"),
    notes: shown("notes"),
    otherErrors: state.rest,
    finalUrl: state.findings.get("url")?.url,
    touched: state.touched,
    isDirty: isDirty(state),
    hasStopped: state.stops > 0,
    state: action.state,
    error: action.error,
    fields,
    capabilities,
    base: state.webhook,
    idOf,
    field: (name) => ({
      id: idOf(name),
      name,
      value: state.values[name],
      readOnly: isPending,
      onChange: ({ target }) => set({ [name]: target.value }),
      // Passing through is no reason to complain.
      onBlur: () => {
        if (state.values[name] !== state.base[name] || state.touched.has(name)) afterPress(() => check(name));
      },
      ref: register(name),
    }),
    register,
    set,
    setHasSecret: useCallback((hasSecret) => dispatch({ type: "secret", hasSecret }), []),
    check,
    submit: useCallback(
      async (event) => {
        event?.preventDefault();
        // React lets it bubble out of portals, into a form of the host's.
        event?.stopPropagation();
        const { state: now } = latest.current;
        // A new one has nothing yet, whatever the form began with.
        await send(now.webhook, now.webhook ? now.base : toValues());
      },
      [send],
    ),
    overwrite: useCallback(
      async (theirs) => {
        const base = toValues(theirs);
        dispatch({ type: "rebase", base, webhook: theirs });
        await send(theirs, base);
      },
      [send],
    ),
    abort,
    reset,
    focus,
    focusFirstError,
  };
}

function toText(t: object, finding: Finding): string {
  if (finding.id === "text") return finding.text;
  // Each id has its text, and each text's placeholders are members of its finding: a test goes through all of them.
  return (t as (id: string, values: object) => string)(`form.${finding.id}`, finding);
}
