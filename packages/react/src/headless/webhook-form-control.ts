import type { Capabilities, ClientError, Webhook } from "@tacklebox/client";
import type { FieldName, WebhookFormValues } from "../core/draft.ts";
import type { Finding } from "../core/finding.ts";

/** A finding in the language of the page. */
export type ShownFinding = Finding & { readonly text: string };

/** Findings of the fields that have been looked at. */
export type ByField = Readonly<Partial<Record<FieldName, readonly ShownFinding[]>>>;

export type TextFieldName = "name" | "url" | "description" | "failureEmail";

/** What an input of the form takes. */
export interface TextFieldProps {
  readonly id: string;
  readonly name: TextFieldName;
  readonly value: string;
  readonly readOnly: boolean;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
  readonly onBlur: () => void;
  readonly ref: (element: HTMLElement | null) => void;
}

export interface WebhookFormControl {
  readonly values: WebhookFormValues;
  /** What stops a submit, what does not, and what is only worth knowing: of fields that were left or sent. */
  readonly errors: ByField;
  readonly warnings: ByField;
  readonly notes: ByField;
  /** What the last answer had against fields that are not in the form. */
  readonly otherErrors: readonly (readonly [field: string, text: string])[];
  /** The address as it will be called, once it has been looked at. */
  readonly finalUrl: string | undefined;
  readonly touched: ReadonlySet<FieldName>;
  readonly isDirty: boolean;
  /** A submit has ended at a field. */
  readonly hasStopped: boolean;
  readonly state: "idle" | "pending" | "done" | "failed";
  readonly error: ClientError | undefined;
  /** The fields that the platform has, in the order of the form. */
  readonly fields: readonly FieldName[];
  readonly capabilities: Capabilities;
  /** The webhook that the changes are made to. */
  readonly base: Webhook | undefined;
  readonly idOf: (name: FieldName) => string;
  readonly field: (name: TextFieldName) => TextFieldProps;
  /** Where the field is focused; the input of an own secret has to be given, its value is read from there. */
  readonly register: (name: FieldName) => (element: HTMLElement | null) => void;
  readonly set: (change: Partial<WebhookFormValues>) => void;
  /** Tells that the own secret's input was changed; its text is not wanted. */
  readonly setHasSecret: (hasSecret: boolean) => void;
  readonly check: (name: FieldName) => void;
  readonly submit: (event?: { preventDefault(): void; stopPropagation(): void }) => Promise<void>;
  /** Sends what is here although somebody else has changed the webhook to `theirs`. */
  readonly overwrite: (theirs: Webhook) => Promise<void>;
  /** Gives up an answer that is still awaited. */
  readonly abort: () => void;
  /** Back to what the webhook was, or to what it is now. */
  readonly reset: (webhook?: Webhook) => void;
  readonly focus: (name: FieldName) => void;
  readonly focusFirstError: () => void;
}
