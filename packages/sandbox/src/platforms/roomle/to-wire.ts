import type { components } from "@tacklebox/spec/roomle";
import type { ShownTenant } from "./domain/tenants.ts";

type Schemas = components["schemas"];

/** Webhook and key are shown only to those who manage tenants. */
export function toTenant({ tenant, isManaged }: ShownTenant): Schemas["TenantContainer"] {
  const { id, name, label, active, webhook, apiKey } = tenant;
  return {
    tenant: { id, name, label, active, ...(isManaged && { webhook: webhook || null, apiKey: apiKey || null }) },
  };
}
