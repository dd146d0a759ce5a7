import type { Tenant, World } from "../state.ts";
import type { Presented } from "./access.ts";
import { enter, enterAsManager } from "./access.ts";
import { found, Refusal } from "./refusal.ts";

/** A tenant, and whether the caller is shown all of it. */
export interface ShownTenant {
  readonly tenant: Tenant;
  readonly isManaged: boolean;
}

export function getTenant(world: World, presented: Presented, id: string): ShownTenant {
  const { managesTenants } = enter(world, presented);
  return { tenant: findTenant(world, Number(id)), isManaged: managesTenants };
}

export interface TenantChange {
  readonly id: number;
  readonly name?: string;
  readonly label?: string | null;
  readonly active?: boolean;
  readonly webhook?: string | null;
  readonly apiKey?: string | null;
}

/**
 * Replaces what the sandbox has of a tenant. What is left out is gone: the platform does not say, and so it shows who depends on an answer.
 */
export function updateTenant(
  world: World,
  presented: Presented,
  { path, change }: { path: string; change: TenantChange },
): ShownTenant {
  enterAsManager(world, presented);
  const old = findTenant(world, Number(path));
  if (presented.tenant !== path) throw new Refusal("forbidden", "only the tenant in currentTenant can be changed");
  const { id, name = old.name, label, active = false, webhook, apiKey } = change;
  if (id !== old.id) throw new Refusal("bad-request", "the id in the body is not the one in the path");
  if (webhook && !/^https?:$/.test(String(URL.parse(webhook)?.protocol)))
    throw new Refusal("bad-request", "webhook is an absolute http: or https: address, or empty");
  if (apiKey && !world.state.keys.has(apiKey))
    throw new Refusal("bad-request", "apiKey is none that was issued: see `access` of the sandbox");
  const tenant = { id, name, label: label ?? "", active, webhook: webhook ?? "", apiKey: apiKey ?? "" };
  world.state.tenants.set(id, tenant);
  return { tenant, isManaged: true };
}

/** As somebody does in the administration: enters an API key, or takes it out. */
export function enterApiKey(world: World, { tenant: id, apiKey }: { tenant: number; apiKey: string }): Tenant {
  if (apiKey && !world.state.keys.has(apiKey)) throw new Refusal("not-found", "there is no such API key");
  const tenant = { ...findTenant(world, id), apiKey };
  world.state.tenants.set(id, tenant);
  return tenant;
}

export function findTenant(world: World, id: number): Tenant {
  return found(world.state.tenants.get(id), "tenant");
}
