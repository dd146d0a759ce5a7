import type { Capabilities, ClientError } from "@tacklebox/client";
import type { FieldName, WebhookFormValues } from "./draft.ts";
import { fine, type Checked, type Finding } from "./finding.ts";
import { checkUrl, type UrlCheck, type UrlCheckOptions } from "./url-check.ts";

export interface FieldCheckOptions extends Omit<UrlCheckOptions, "scopes"> {
  readonly eventTypes: Capabilities["eventTypes"];
  /** Bytes of the own secret. */
  readonly secretBytes: number;
  /** What the platform has already: what it once took stops nobody from changing something else. */
  readonly saved?: WebhookFormValues | undefined;
}

/** What is said about each field that has been looked at. */
export type Findings = ReadonlyMap<FieldName, UrlCheck>;

/** Looks at one field. */
export function checkField(field: FieldName, values: WebhookFormValues, options: FieldCheckOptions): UrlCheck {
  const found = findingsOf(field, values, options);
  const { saved } = options;
  if (!saved || field === "eventTypes" || saved[field] !== values[field]) return found;
  return { ...found, errors: [], warnings: [...found.errors, ...found.warnings] };
}

function findingsOf(field: FieldName, values: WebhookFormValues, options: FieldCheckOptions): UrlCheck {
  const { eventTypes, secretBytes, saved: _saved, ...forUrl } = options;
  switch (field) {
    case "url":
      return checkUrl(values.url, { ...forUrl, scopes: values.scopes });
    case "name":
      return must(values.name.trim() !== "", { id: "name.missing" });
    case "failureEmail":
      return must(/^([^\s@]+@[^\s@]+)?$/.test(values.failureEmail.trim()), { id: "email.invalid" });
    case "eventTypes":
      if (eventTypes === "one") return must(values.eventTypes.length === 1, { id: "events.one" });
      return must(eventTypes === "all" || values.eventTypes.length > 0, { id: "events.missing" });
    case "secret":
      return must(values.secret !== "own" || (secretBytes >= 24 && secretBytes <= 64), {
        id: "secret.length",
        count: secretBytes,
      });
    default:
      field satisfies "description" | "scopes" | "active";
      return fine;
  }
}

function must(isSo: boolean, error: Finding): Checked {
  return isSo ? fine : { ...fine, errors: [error] };
}

/** What an answer says about fields. */
export interface Refusals {
  readonly findings: Findings;
  /** About fields that are not in the form. */
  readonly rest: readonly (readonly [field: string, text: string])[];
}

/** The platform's no, field by field. Its sentences are shown as they are, its codes only where there are no words for them. */
export function toRefusals({ fieldErrors }: Pick<ClientError, "fieldErrors">, fields: readonly FieldName[]): Refusals {
  const known = Object.entries(fieldErrors).map(
    ([name, text]) => [fields.find((field) => field === name), name, text] as const,
  );
  return {
    findings: new Map(
      known.flatMap(([field, , text]) => (field ? [[field, { ...fine, errors: [toFinding(field, text)] }]] : [])),
    ),
    rest: known.flatMap(([field, name, text]) => (field ? [] : [[name, text] as const])),
  };
}

const missing: Partial<Readonly<Record<FieldName, Finding>>> = {
  name: { id: "name.missing" },
  url: { id: "url.incomplete" },
  eventTypes: { id: "events.missing" },
};

function toFinding(field: FieldName, text: string): Finding {
  if (!/^[A-Z][A-Z\d_]+$/.test(text)) return { id: "text", text };
  return (text.startsWith("MISSING") && missing[field]) || { id: "refused" };
}
