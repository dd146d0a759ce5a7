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
  /** Whether a secret of one's own goes along. Without, the platform makes one, or nobody does, or the one there is stays. */
  readonly secret: "own" | "none";
}

/** What a form may begin with. */
export type Beginning = Partial<Omit<WebhookDraft, "secret">>;

/** The form's values for a webhook that is there, which keeps its secret, or for a new one on a platform that can do this. */
export function toValues(
  webhook: Webhook | Beginning = {},
  platformOfNew?: Pick<Capabilities, "signingSecret">,
): WebhookFormValues {
  return {
    name: webhook.name ?? "",
    url: webhook.url ?? "",
    description: webhook.description ?? "",
    failureEmail: webhook.failureEmail ?? "",
    scopes: webhook.scopes ?? [],
    eventTypes: webhook.eventTypes ?? [],
    active: webhook.active ?? true,
    secret: platformOfNew && takesOwnSecret(platformOfNew) ? "own" : "none",
  };
}

function takesOwnSecret({ signingSecret }: Pick<Capabilities, "signingSecret">): boolean {
  return signingSecret === "optional" || signingSecret === "made-by-caller";
}

/** Whether a webhook that is there takes another secret with its changes: where nothing else gives it one. */
export function canReplaceSecret(capabilities: Capabilities): boolean {
  return takesOwnSecret(capabilities) && capabilities.canUpdate && capabilities.rotation === "none";
}

export interface FieldOptions {
  /** The webhook is there already. */
  readonly isEdit: boolean;
  /** Whether this person may give it another secret. @defaultValue true */
  readonly mayRotate?: boolean | undefined;
}

/** The fields that a platform has, in the order of the form. */
export function toFields(capabilities: Capabilities, { isEdit, mayRotate = true }: FieldOptions): readonly FieldName[] {
  const isThere: Readonly<Record<FieldName, boolean>> = {
    name: capabilities.hasName,
    url: true,
    description: capabilities.hasDescription,
    scopes: capabilities.hasScopes,
    failureEmail: capabilities.hasFailureEmail,
    secret: isEdit ? mayRotate && canReplaceSecret(capabilities) : takesOwnSecret(capabilities),
    active: capabilities.canPause,
    eventTypes: capabilities.eventTypes !== "all",
  };
  return (Object.keys(isThere) as FieldName[]).filter((field) => isThere[field]); // its keys are FieldName's
}

/** The fields in which two states of the form differ. The order of a list is no difference, nor is a secret's source before it has a text. */
export function differences(one: WebhookFormValues, two: WebhookFormValues): readonly FieldName[] {
  const fields = Object.keys(one) as FieldName[]; // which its keys are
  return fields.filter((field) => field !== "secret" && !isSame(one[field], two[field]));
}

/** Whether somebody changed a webhook. Not by its time: rotating the secret changes that, and nothing is lost by saving over it. */
export function isOther(before: Webhook, after: Webhook): boolean {
  return differences(toValues(before), toValues(after)).length > 0;
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
