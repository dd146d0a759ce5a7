import type { Configurator, World } from "../state.ts";
import type { Visit } from "./access.ts";
import { enter, requireOwnOrganization, requireWorkspace, visibleWorkspaces } from "./access.ts";
import { productsOf } from "./configurators.ts";
import { found, Refusal } from "./refusal.ts";

/** What to look for; every condition that is given has to hold. */
export interface ConfiguratorQuery {
  /** 1 for the first. */
  readonly page: number;
  readonly size: number;
  readonly organizationUuid?: string;
  readonly clientUuids?: readonly string[];
  /** Somewhere in name or description, whatever the case. */
  readonly searchTerm?: string;
  /** The whole name. */
  readonly name?: string;
  readonly description?: string;
  readonly productName?: string;
  readonly tagName?: string;
  readonly status?: readonly string[];
  readonly productsUuids?: readonly string[];
  readonly tagsUuids?: readonly string[];
  readonly sorts?: Readonly<Record<string, string>>;
}

/** One page of what matches, and how much there is in all. Members have to name workspaces their token is for. */
export function searchConfigurators(
  world: World,
  presented: string | null,
  query: ConfiguratorQuery,
): { readonly totalCount: number; readonly page: readonly Configurator[] } {
  const visit = enter(world, presented);
  const { organizationUuid, clientUuids = [] } = query;
  if (organizationUuid === undefined && clientUuids.length === 0) {
    throw new Refusal("MISSING_ORGANIZATION_OR_CLIENT_UUID");
  }
  if (organizationUuid !== undefined) requireOwnOrganization(world, visit, organizationUuid);
  const asked = clientUuids.length > 0 ? clientUuids : reachable(world, visit);
  const workspaces = new Set(asked.map((uuid) => requireWorkspace(world, visit, uuid).uuid));
  const matching = [...world.state.configurators.values()]
    .filter((configurator) => workspaces.has(configurator.workspaceUuid) && fits(world, configurator, query))
    .toSorted(compareBy(query.sorts ?? {}));
  const start = (query.page - 1) * query.size;
  return { totalCount: matching.length, page: matching.slice(start, start + query.size) };
}

function reachable(world: World, visit: Visit): string[] {
  const { scope } = visit.token;
  if (scope.kind === "workspace") return [scope.workspaceUuid];
  return visibleWorkspaces(world, visit).map((workspace) => workspace.uuid);
}

function fits(world: World, configurator: Configurator, query: ConfiguratorQuery): boolean {
  const { searchTerm = "", name = configurator.name, description = "", productName = "" } = query;
  const { tagName, status = [], productsUuids = [], tagsUuids = [] } = query;
  const tags = configurator.tagUuids.map((uuid) => world.state.tags.get(uuid)?.name);
  return (
    contains(`${configurator.name}\n${configurator.description}`, searchTerm) &&
    configurator.name === name &&
    contains(configurator.description, description) &&
    (productName === "" || productsOf(world, configurator).some((product) => contains(product.name, productName))) &&
    (tagName === undefined || tags.includes(tagName)) &&
    overlaps(status, [configurator.status]) &&
    overlaps(productsUuids, configurator.productUuids) &&
    overlaps(tagsUuids, configurator.tagUuids)
  );
}

function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

// An empty list of wishes is no condition.
function overlaps(wanted: readonly string[], present: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((entry) => present.includes(entry));
}

const SORTABLE = {
  name: (configurator: Configurator) => configurator.name,
  status: (configurator: Configurator) => configurator.status,
  created: (configurator: Configurator) => configurator.created,
  updated: (configurator: Configurator) => configurator.updated,
} as const;

function compareBy(sorts: Readonly<Record<string, string>>): (left: Configurator, right: Configurator) => number {
  const orders = Object.entries(sorts).map(([field, direction]) => ({
    read: found(
      Object.entries(SORTABLE).find(([name]) => name === field),
      "INVALID_SORTS",
      `known: ${Object.keys(SORTABLE).join(", ")}`,
    )[1],
    sign: direction === "DESC" ? -1 : 1,
  }));
  return (left, right) => {
    for (const { read, sign } of orders) {
      if (read(left) !== read(right)) return read(left) < read(right) ? -sign : sign;
    }
    return 0;
  };
}
