import type { Webhook } from "@tacklebox/client";
import { differences, type FieldName, type WebhookFormValues } from "./draft.ts";
import type { Findings, Refusals } from "./field-check.ts";

/** Where a form stands. */
export interface FormState {
  readonly values: WebhookFormValues;
  /** What it began with or last saved; it is dirty where it differs. */
  readonly base: WebhookFormValues;
  /** The webhook that `base` was read from. */
  readonly webhook: Webhook | undefined;
  readonly touched: ReadonlySet<FieldName>;
  /** What was found when a field was last left or sent, until it is changed. */
  readonly findings: Findings;
  /** What the last answer had against fields that are not here. */
  readonly rest: Refusals["rest"];
  readonly hasSecret: boolean;
  /** Goes up with each submit that ended at a field: time to show which. */
  readonly stops: number;
}

export type FormAction =
  | { readonly type: "set"; readonly change: Partial<WebhookFormValues> }
  | { readonly type: "secret"; readonly hasSecret: boolean }
  | { readonly type: "check"; readonly findings: Findings }
  /** A submit ended at these fields. */
  | ({ readonly type: "stop" } & Refusals)
  /** Everything is at the platform now, which may have answered with the webhook as it has become. */
  | { readonly type: "saved"; readonly webhook?: Webhook | undefined }
  | { readonly type: "rebase"; readonly base: WebhookFormValues; readonly webhook: Webhook | undefined }
  | { readonly type: "reset"; readonly values: WebhookFormValues; readonly webhook: Webhook | undefined };

export function initialState(values: WebhookFormValues, webhook: Webhook | undefined): FormState {
  return {
    values,
    base: values,
    webhook,
    touched: new Set(),
    findings: new Map(),
    rest: [],
    hasSecret: false,
    stops: 0,
  };
}

export function isDirty({ values, base, hasSecret }: FormState): boolean {
  return hasSecret || differences(values, base).length > 0;
}

export function formReducer(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case "set":
      return {
        ...state,
        values: { ...state.values, ...action.change },
        findings: without(state.findings, action.change),
      };
    case "secret":
      return { ...state, hasSecret: action.hasSecret, findings: without(state.findings, { secret: "own" }) };
    case "check":
      return withFindings(state, action.findings);
    case "stop":
      return { ...withFindings(state, action.findings), rest: action.rest, stops: state.stops + 1 };
    case "saved":
      return {
        ...state,
        // A secret that was sent is the one there is now.
        values: state.webhook ? { ...state.values, secret: "none" } : state.values,
        base: state.values,
        webhook: action.webhook ?? state.webhook,
        rest: [],
        hasSecret: false,
        stops: 0,
      };
    case "rebase":
      return { ...state, base: action.base, webhook: action.webhook };
    default:
      action.type satisfies "reset";
      return initialState(action.values, action.webhook);
  }
}

function withFindings(state: FormState, findings: Findings): FormState {
  return {
    ...state,
    touched: new Set([...state.touched, ...findings.keys()]),
    findings: new Map([...state.findings, ...findings]),
  };
}

// What was said of a text that is no longer there would be wrong of the one that is.
function without(findings: Findings, change: Partial<WebhookFormValues>): Findings {
  return new Map([...findings].filter(([field]) => !(field in change)));
}
