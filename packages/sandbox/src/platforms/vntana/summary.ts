import type { JsonObject } from "../../json.ts";
import type { State } from "./state.ts";

/** The state as the control API shows it. Intentionally without passwords, keys, tokens and signing secrets. */
export function summarize(state: State): JsonObject {
  return {
    organizations: [...state.organizations.values()].map(({ uuid, slug, name }) => ({ uuid, slug, name })),
    workspaces: [...state.workspaces.values()].map(({ uuid, slug, name, organizationUuid }) => ({
      uuid,
      slug,
      name,
      organizationUuid,
    })),
    users: [...state.users.values()].map(({ uuid, email }) => ({ uuid, email })),
    products: [...state.products.values()].map(({ uuid, name, conversionStatus, status }) => ({
      uuid,
      name,
      conversionStatus,
      status,
    })),
    webhooks: [...state.webhooks.values()].map(({ uuid, name, url, disable }) => ({ uuid, name, url, disable })),
    configurators: [...state.configurators.values()].map(({ uuid, name, status }) => ({ uuid, name, status })),
    showrooms: [...state.showrooms.values()].map(({ uuid, name }) => ({ uuid, name })),
    tokens: state.tokens.size,
  };
}
