import type { components } from "@tacklebox/spec/vntana";
import type { VntanaClient, VntanaWebhook } from "@tacklebox/client/vntana";
import type { Redacted } from "@tacklebox/client";

// Read by the type check: each line below has to compile, and each marked one must not.
type Schemas = components["schemas"];
declare const vntana: VntanaClient;
declare const organization: Schemas["OrganizationUuid"];
declare const webhook: VntanaWebhook;

export const plain = vntana.operations.getWebhook("6c424e29-9bb1-4109-bcaf-45b5a740463d");
export const own = vntana.operations.getWebhook(webhook.uuid);
// @ts-expect-error an organization's id is no webhook's
export const mixed = vntana.operations.getWebhook(organization);

export const patient = vntana.operations.listUsers({ timeoutMs: 60_000, retries: 0 });
// @ts-expect-error a misspelt option
export const misspelt = vntana.operations.listUsers({ timeuotMs: 60_000 });

export const secret: Redacted | undefined = webhook.secret;
// @ts-expect-error a secret is not a text
export const leak: string | undefined = webhook.secret;

// @ts-expect-error the contract wants a name
export const nameless = vntana.operations.createWorkspace({ organizationUuid: organization, slug: "hall" });
