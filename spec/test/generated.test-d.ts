// Checked by scripts/check-types.ts under every supported compiler; never run.
import type { components, EventType, operations, paths, Payloads, webhooks } from "@tacklebox/spec/vntana";

type Schemas = components["schemas"];

export function idsTakePlainStringsAndRefuseOtherKinds(webhook: Schemas["WebhookUuid"], text: string): void {
  const fromText: Schemas["WorkspaceUuid"] = text;
  const backToText: string = webhook;
  const same: Schemas["WebhookUuid"] = webhook;
  // @ts-expect-error a webhook's id is not a workspace's
  const other: Schemas["WorkspaceUuid"] = webhook;
  use(fromText, backToText, same, other);
}

export function slugsAreNoIds(slug: Schemas["OrganizationSlug"]): void {
  // @ts-expect-error a slug is not an id
  const organization: Schemas["OrganizationUuid"] = slug;
  use(organization);
}

export function openListsTakeUnknownValues(failure: Schemas["Failure"]): void {
  const role: Schemas["Role"] = "A_ROLE_OF_TOMORROW";
  const known: Schemas["Role"] = "ORGANIZATION_OWNER";
  const name: Schemas["EventName"] = "product.teleported";
  for (const code of failure.errors) if (code === "FORBIDDEN") use(code satisfies Schemas["ErrorCode"]);
  use(role, known, name);
}

export function createNeedsNoSwitchAndNoWorkspaces(): void {
  const draft: Schemas["WebhookDraft"] = {
    name: "Assets",
    url: "https://example.com/hook",
    organizationUuid: "o-1",
    events: [{ name: "product.added", uuid: "1a426e7d-5e41-480c-b00f-9f46ca12e5ca" }],
  };
  // @ts-expect-error an update says which webhook it means
  const update: Schemas["WebhookUpdate"] = draft;
  use(draft, update);
}

export function answersMayMissWhatThePlatformMayLeaveOut(webhook: Schemas["Webhook"]): void {
  const disabled: boolean = webhook.disable;
  // @ts-expect-error the description may be null or missing
  const description: string = webhook.description;
  use(disabled, description);
}

export function payloadsNarrowOnTheEvent(payload: Payloads[EventType]): string {
  switch (payload.event) {
    case "product.completed":
    case "asset.completed":
      return payload.product.uuid;
    case "client.added":
      return payload.client.slug;
    case "user.revoked":
      // @ts-expect-error the workspace is missing for users of the whole organization
      use(payload.client.slug);
      return payload.user.email;
    case "viewer_preset.added":
      return payload.viewerPreset.name;
    case "renders.completed":
      return String(payload["render"]);
    default:
      return payload.organization.uuid;
  }
}

export function oneEventHasOneName(): void {
  const name: "product.added" = "product.added" satisfies Payloads["product.added"]["event"];
  // @ts-expect-error not its name
  const other: Payloads["product.added"]["event"] = "product.pending";
  // @ts-expect-error no such event type is known
  const unknown: EventType = "product.teleported";
  use(name, other, unknown);
}

export function operationsAreTyped(): void {
  const scope: operations["refreshToken"]["parameters"]["header"] = { organizationUuid: "o-1" };
  // @ts-expect-error the organization is required
  const nothing: operations["refreshToken"]["parameters"]["header"] = {};
  const delivered: webhooks["product.added"]["post"]["parameters"]["header"] = {
    "X-TIMESTAMP": "2022-06-21T03:34:10.348Z",
    "X-VNTANA-SIGNATURE": "00",
  };
  use(scope, nothing, delivered);
}

type Created = paths["/v1/webhooks/"]["post"]["responses"][200]["content"]["application/json"];
type LoginHeaders = operations["login"]["responses"][200]["headers"];

export function answersAreTyped(created: Created, headers: LoginHeaders): void {
  const secret: string = created.response.secret;
  const token: string = headers["X-AUTH-TOKEN"];
  use(secret, token);
}

declare function use(...values: readonly unknown[]): void;
