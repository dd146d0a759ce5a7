import type { Capabilities, Redacted, Webhook, WebhookDraft } from "@tacklebox/client";

/** A field of the form, by its name in the draft. */
export type FieldName = keyof WebhookDraft;

/** What a person has entered. The text of an own secret is not here: it stays in its input until it is sent. */
export interface WebhookFormValues {
  readonly name: string;
  readonly url: string;
  readonly description: string;
  readonly failureEmail: string;
  readonly scopes: readonly string[];
  readonly eventTypes: readonly string[];
  readonly active: boolean;
  /** Whether a secret of one's own goes along. Without, the platform makes one, or nobody does. */
  readonly secret: "own" | "none";
}

/** What a form may begin with. */
export type Beginning = Partial<Omit<WebhookDraft, "secret">>;

/** What the form begins with: the webhook as it is, what the host has for a new one, or nothing. */
export function toValues(
  webhook: Webhook | Beginning | undefined,
  capabilities: Pick<Capabilities, "signingSecret">,
): WebhookFormValues {
  return {
    name: webhook?.name ?? "",
    url: webhook?.url ?? "",
    description: webhook?.description ?? "",
    failureEmail: webhook?.failureEmail ?? "",
    scopes: webhook?.scopes ?? [],
    eventTypes: webhook?.eventTypes ?? [],
    active: webhook?.active ?? true,
    secret: takesOwnSecret(capabilities) ? "own" : "none",
  };
}

function takesOwnSecret({ signingSecret }: Pick<Capabilities, "signingSecret">): boolean {
  return signingSecret === "optional" || signingSecret === "made-by-caller";
}

/** The fields that a platform has, in the order of the form. A secret is given once, when the webhook is created. */
export function toFields(capabilities: Capabilities, { isEdit }: { readonly isEdit: boolean }): readonly FieldName[] {
  const { hasName, hasDescription, hasScopes, hasFailureEmail, canPause, eventTypes } = capabilities;
  const fields: readonly (readonly [FieldName, boolean])[] = [
    ["name", hasName],
    ["url", true],
    ["description", hasDescription],
    ["scopes", hasScopes],
    ["failureEmail", hasFailureEmail],
    ["secret", !isEdit && takesOwnSecret(capabilities)],
    ["active", canPause],
    ["eventTypes", eventTypes !== "all"],
  ];
  return fields.filter(([, isThere]) => isThere).map(([field]) => field);
}

/** The fields in which two states of the form differ; the order of a list is no difference. */
export function differences(one: WebhookFormValues, two: WebhookFormValues): readonly FieldName[] {
  return (Object.keys(one) as FieldName[]).filter((field) => !isSame(one[field], two[field])); // its keys are FieldName's
}

function isSame(one: unknown, two: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(two)) return one === two;
  return one.length === two.length && only(one, two).length === 0;
}

/** What the first list has and the second lacks. */
export function only(one: readonly string[], two: readonly string[]): readonly string[] {
  const rest = new Set(two);
  return one.filter((name) => !rest.has(name));
}

export interface ToDraftOptions {
  readonly fields: readonly FieldName[];
  /** What the platform has now: what is the same is left out of the draft, and so stays whatever it is by then. */
  readonly base: WebhookFormValues;
  readonly secret?: Redacted | undefined;
}

/** The draft to send: address and events always, the rest where it was changed and the platform has it. */
export function toDraft(values: WebhookFormValues, { fields, base, secret }: ToDraftOptions): WebhookDraft {
  const { url, eventTypes, secret: _source, ...rest } = values;
  const changed = differences(values, base);
  const sent = Object.entries(rest)
    .filter(([field]) => fields.includes(field as FieldName) && changed.includes(field as FieldName)) // keys of the values
    .map(([field, value]) => [field, typeof value === "string" ? value.trim() : value]);
  return { url, eventTypes, ...Object.fromEntries(sent), ...(secret && { secret }) };
}

/** What starts and stops to be reported when a webhook's scopes change. `all` stands for everything else as well. */
export interface ScopeChange {
  readonly starts: readonly string[] | "all";
  readonly stops: readonly string[] | "all";
}

export function scopeChange(before: readonly string[], after: readonly string[]): ScopeChange {
  if (before.length === 0) return { starts: [], stops: after.length > 0 ? "all" : [] };
  if (after.length === 0) return { starts: "all", stops: [] };
  return { starts: only(after, before), stops: only(before, after) };
}
