import type { components } from "@tacklebox/spec/vntana";
import { ClientError } from "../../errors.ts";
import type { WebhookDraft } from "../../model/webhook.ts";
import type { Organization, Workspace } from "./scope.ts";

type Schemas = components["schemas"];

export interface ToWireOptions {
  readonly organization: Pick<Organization, "uuid">;
  readonly workspaces: readonly Workspace[];
  /** What may be asked for: the catalogue, and on an update what the webhook already has. */
  readonly events: readonly Schemas["EventType"][];
  /** Scopes the webhook already has and this session cannot see; kept as they are. */
  readonly knownSlugs?: readonly string[];
}

/**
 * A draft in VNTANA's words: full event objects for names, slugs for workspace ids.
 *
 * @throws {ClientError} kind `validation` with `fieldErrors`, for what VNTANA could only refuse without saying which.
 */
export function toWire(draft: WebhookDraft, options: ToWireOptions): Schemas["WebhookDraft"] {
  const { url, name = url, description = "", active = true, failureEmail } = draft;
  const fieldErrors: Record<string, string> = {};
  const events = draft.eventTypes.map((type) => options.events.find((event) => event.name === type) ?? type);
  const clients = (draft.scopes ?? []).map((id) => slugOf(id, options) ?? { unknown: id });

  if (events.length === 0) fieldErrors["eventTypes"] = "Choose at least one event type.";
  const unknownEvents = events.filter((event) => typeof event === "string");
  if (unknownEvents.length > 0) fieldErrors["eventTypes"] = `Not in the platform's list: ${unknownEvents.join(", ")}.`;
  const unknownScopes = clients.filter((slug) => typeof slug === "object").map(({ unknown }) => unknown);
  if (unknownScopes.length > 0)
    fieldErrors["scopes"] = `No workspace of this organization: ${unknownScopes.join(", ")}.`;
  if (Object.keys(fieldErrors).length > 0) {
    throw new ClientError("validation", Object.values(fieldErrors).join(" "), { fieldErrors });
  }

  return {
    organizationUuid: options.organization.uuid,
    url,
    name,
    description,
    disable: !active,
    clients: clients.filter((slug) => typeof slug === "string"),
    events: events.filter((event) => typeof event === "object"),
    ...(failureEmail && { userEmail: failureEmail }),
  };
}

/** @throws {ClientError} kind `unsupported` for a draft with a secret: VNTANA makes its own, and would drop this one in silence. */
export function refuseSecret({ secret }: WebhookDraft): void {
  if (!secret) return;
  throw new ClientError("unsupported", "VNTANA makes the signing secret itself and takes none.", {
    codes: ["signingSecret"],
  });
}

/** Draft field → code, for the answers of VNTANA that name what is wrong. */
export function fieldErrorsOf(codes: readonly string[]): Readonly<Record<string, string>> {
  const fields = codes.flatMap((code) => {
    const field = fieldOfCode[code];
    return field ? [[field, code] as const] : [];
  });
  return Object.fromEntries(fields);
}

const fieldOfCode: Readonly<Record<string, string>> = {
  MISSING_NAME: "name",
  MISSING_URL: "url",
  INVALID_URL: "url",
  MISSING_EVENTS: "eventTypes",
  INVALID_EVENT_UUID: "eventTypes",
  CLIENT_NOT_FOUND: "scopes",
};

function slugOf(id: string, { workspaces, knownSlugs = [] }: ToWireOptions): string | undefined {
  return (
    workspaces.find(({ uuid, slug }) => uuid === id || slug === id)?.slug ?? knownSlugs.find((slug) => slug === id)
  );
}
