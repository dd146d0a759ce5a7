"use client";
import { ClientError, createRedacted, type Capabilities, type Webhook, type WebhookDraft } from "@tacklebox/client";
import { useCallback, useRef, type Dispatch, type RefObject } from "react";
import { toDraft, type FieldName, type WebhookFormValues } from "../core/draft.ts";
import { checkField, toRefusals } from "../core/field-check.ts";
import { isDirty, type FormAction, type FormState } from "../core/form-state.ts";
import { schemaErrors } from "../core/standard-schema.ts";
import { toClientError } from "../core/to-client-error.ts";
import type { UrlCheck } from "../core/url-check.ts";
import { useAction, type Action } from "./use-action.ts";
import type { WebhookFormOptions } from "./webhook-form-options.ts";

interface Form {
  readonly options: WebhookFormOptions;
  readonly capabilities: Capabilities;
  readonly fields: readonly FieldName[];
  readonly state: FormState;
  readonly dispatch: Dispatch<FormAction>;
  readonly elements: RefObject<Elements>;
}

interface FormSubmit {
  readonly action: Action<[WebhookDraft, Webhook | undefined], true>;
  readonly check: (name: FieldName) => void;
  readonly send: (webhook: Webhook | undefined, base: WebhookFormValues) => Promise<void>;
  readonly abort: () => void;
}

/** Looks at the fields, sends the draft, and leads an answer's complaints back to the fields. */
export function useFormSubmit(form: Form): FormSubmit {
  const latest = useRef(form);
  latest.current = form;
  const controller = useRef<AbortController>(undefined);
  const isBusy = useRef(false);

  const action = useAction<[WebhookDraft, Webhook | undefined], true>(
    { component: "WebhookForm", action: form.options.webhook ? "update" : "create" },
    async (draft, base) => {
      const { options, fields, dispatch } = latest.current;
      const { signal } = (controller.current = new AbortController());
      try {
        const fieldErrors = options.schema ? await schemaErrors(options.schema, draft) : {};
        if (Object.keys(fieldErrors).length > 0)
          throw new ClientError("validation", "The host's schema refused it.", { fieldErrors });
        const answer = await options.onSubmit(draft, { signal, base });
        clearSecret(latest.current.elements.current);
        // Before the submit counts as done, so that what the host hands in from now on is compared with what was saved.
        dispatch({ type: "saved", webhook: isAnswer(answer, base) ? answer : undefined });
        return true;
      } catch (reason) {
        if (signal.aborted) throw new ClientError("aborted", "The form was left.", { cause: reason });
        const error = toClientError(reason);
        const refusals = toRefusals(error, fields);
        if (refusals.findings.size + refusals.rest.length > 0) dispatch({ type: "stop", ...refusals });
        throw error;
      }
    },
  );

  const look = useCallback((name: FieldName): UrlCheck => {
    const { options, capabilities, state, elements } = latest.current;
    const secretBytes = new TextEncoder().encode(secretIn(elements.current)).length;
    const saved = state.webhook && state.base;
    const others = options.others?.filter(({ id }) => id !== state.webhook?.id);
    return checkField(name, state.values, {
      ...options,
      others,
      eventTypes: capabilities.eventTypes,
      secretBytes,
      saved,
    });
  }, []);

  const send = useCallback(
    async (webhook: Webhook | undefined, base: WebhookFormValues) => {
      const { state, fields, dispatch, elements } = latest.current;
      if (isBusy.current) return;
      // It is there already: a second press would make another.
      if (action.state === "done" && !webhook && !isDirty(state)) return;
      action.reset();
      const findings = new Map(fields.map((name) => [name, look(name)]));
      const isRefused = [...findings.values()].some(({ errors }) => errors.length > 0);
      dispatch(isRefused ? { type: "stop", findings, rest: [] } : { type: "check", findings });
      if (isRefused) return;

      const text = state.values.secret === "own" ? secretIn(elements.current) : "";
      // An address that was not touched goes back as the platform wrote it.
      const url = state.values.url === base.url ? base.url : (findings.get("url")?.url ?? state.values.url);
      const draft = toDraft(
        { ...state.values, url },
        { fields, base, secret: text ? createRedacted(text) : undefined },
      );
      isBusy.current = true;
      await action.run(draft, webhook);
      isBusy.current = false;
    },
    [action, look],
  );

  return {
    action,
    check: useCallback(
      (name: FieldName) => latest.current.dispatch({ type: "check", findings: new Map([[name, look(name)]]) }),
      [look],
    ),
    send,
    abort: useCallback(() => controller.current?.abort(), []),
  };
}

function isAnswer(answer: unknown, base: Webhook | undefined): answer is Webhook {
  return base !== undefined && typeof answer === "object" && answer !== null && "id" in answer && answer.id === base.id;
}

type Elements = ReadonlyMap<FieldName, HTMLElement>;

// By its member, because an input in another window is of another class.
function secretInput(elements: Elements): HTMLInputElement | undefined {
  const element = elements.get("secret");
  return element && "value" in element ? (element as HTMLInputElement) : undefined;
}

function secretIn(elements: Elements): string {
  return secretInput(elements)?.value.trim() ?? "";
}

/** Takes an own secret out of the page. */
export function clearSecret(elements: Elements): void {
  const input = secretInput(elements);
  if (input) input.value = "";
}
