import type { Configurator, Product, Workspace, World } from "../state.ts";
import type { Visit } from "./access.ts";
import { enter, requireEditableWorkspace, requireOwnOrganization, requireWorkspace } from "./access.ts";
import { found, Refusal } from "./refusal.ts";

export interface ConfiguratorInput {
  readonly name: string;
  readonly organizationUuid: string;
  readonly clientUuid: string;
  readonly description?: string | null;
  readonly productsUuids: readonly string[];
  readonly tagsUuids?: readonly string[];
}

export function createConfigurator(world: World, presented: string | null, input: ConfiguratorInput): Configurator {
  const visit = enter(world, presented);
  requireOwnOrganization(world, visit, input.organizationUuid);
  const workspace = requireEditableWorkspace(world, visit, input.clientUuid);
  const now = world.now();
  const configurator: Configurator = {
    uuid: world.ids.uuid(),
    workspaceUuid: workspace.uuid,
    name: input.name,
    description: input.description ?? "",
    productUuids: readProducts(world, workspace, input.productsUuids).map(({ uuid }) => uuid),
    tagUuids: readTags(world, input.tagsUuids ?? []),
    status: "DRAFT",
    created: now,
    updated: now,
  };
  return store(world, configurator);
}

export interface ConfiguratorChange {
  readonly uuid: string;
  readonly clientUuid?: string;
  readonly name?: string;
  readonly description?: string | null;
  readonly productsUuids?: readonly string[];
  readonly tagsUuids?: readonly string[];
}

/** Whether a member that is left out is kept is not documented; here it is. */
export function updateConfigurator(world: World, presented: string | null, change: ConfiguratorChange): Configurator {
  const { configurator, workspace } = open(world, enter(world, presented), change.uuid);
  if (change.clientUuid !== undefined && change.clientUuid !== workspace.uuid) {
    throw new Refusal("VARIANT_GROUP_NOT_FOUND");
  }
  const { name = configurator.name, description = configurator.description } = change;
  const { tagsUuids = configurator.tagUuids, productsUuids } = change;
  const products = productsUuids ? readProducts(world, workspace, productsUuids) : productsOf(world, configurator);
  checkLive(configurator, products);
  return store(world, {
    ...configurator,
    name,
    description: description ?? "",
    productUuids: products.map(({ uuid }) => uuid),
    tagUuids: readTags(world, tagsUuids),
    updated: world.now(),
  });
}

/** Adds every product to every configurator; one that is in it already stays once. */
export function addProducts(
  world: World,
  presented: string | null,
  input: { readonly uuids: readonly string[]; readonly productsUuids: readonly string[] },
): Configurator[] {
  const visit = enter(world, presented);
  // All are looked at before any is changed, so that a refusal changes nothing.
  const changed = input.uuids.map((uuid) => {
    const { configurator, workspace } = open(world, visit, uuid);
    const products = readProducts(world, workspace, input.productsUuids).map((product) => product.uuid);
    const productUuids = [...new Set([...configurator.productUuids, ...products])];
    const grown = { ...configurator, productUuids, updated: world.now() };
    checkLive(grown, productsOf(world, grown));
    return grown;
  });
  return changed.map((configurator) => store(world, configurator));
}

export function updateConfiguratorStatus(
  world: World,
  presented: string | null,
  input: { readonly uuid: string; readonly status: Configurator["status"] },
): Configurator {
  const { configurator } = open(world, enter(world, presented), input.uuid);
  const { status } = input;
  if (status === configurator.status) throw new Refusal("VARIANT_GROUP_ALREADY_HAS_THE_SAME_STATUS");
  const moved: Configurator = { ...configurator, status, updated: world.now() };
  checkLive(moved, productsOf(world, moved));
  return store(world, moved);
}

export function getConfigurator(world: World, presented: string | null, uuid: string): Configurator {
  const configurator = found(world.state.configurators.get(uuid), "VARIANT_GROUP_NOT_FOUND");
  requireWorkspace(world, enter(world, presented), configurator.workspaceUuid);
  return configurator;
}

export function deleteConfigurators(world: World, presented: string | null, uuids: readonly string[]): void {
  const visit = enter(world, presented);
  if (uuids.length === 0) throw new Refusal("MISSING_UUIDS");
  const opened = uuids.map((uuid) => open(world, visit, uuid));
  for (const { configurator } of opened) world.state.configurators.delete(configurator.uuid);
}

/** The products of a configurator that still exist. */
export function productsOf(world: World, configurator: Configurator): Product[] {
  return [...world.state.products.values()].filter(({ uuid }) => configurator.productUuids.includes(uuid));
}

function open(
  world: World,
  visit: Visit,
  uuid: string,
): { readonly configurator: Configurator; readonly workspace: Workspace } {
  const configurator = found(world.state.configurators.get(uuid), "VARIANT_GROUP_NOT_FOUND");
  return { configurator, workspace: requireEditableWorkspace(world, visit, configurator.workspaceUuid) };
}

function store(world: World, configurator: Configurator): Configurator {
  world.state.configurators.set(configurator.uuid, configurator);
  return configurator;
}

function readProducts(world: World, workspace: Workspace, uuids: readonly string[]): Product[] {
  if (uuids.length === 0) throw new Refusal("MISSING_PRODUCTS_UUIDS");
  const products = [...new Set(uuids)].map((uuid) => found(world.state.products.get(uuid), "PRODUCT_NOT_FOUND"));
  if (products.some((product) => product.workspaceUuid !== workspace.uuid)) {
    throw new Refusal("PRODUCTS_NOT_IN_SAME_ORGANIZATION_OR_CLIENT");
  }
  if (products.every((product) => product.assetType !== "THREE_D")) throw new Refusal("NO_3D_PRODUCTS");
  return products;
}

function readTags(world: World, uuids: readonly string[]): string[] {
  return uuids.map((uuid) => found(world.state.tags.get(uuid), "TAG_NOT_FOUND").uuid);
}

function checkLive(configurator: Configurator, products: readonly Product[]): void {
  const isShown = products.every(({ status }) => status === "LIVE_PUBLIC" || status === "LIVE_INTERNAL");
  if (configurator.status === "LIVE" && !isShown)
    throw new Refusal("HAS_NOT_LIVE_PRODUCT", "every product of a live configurator is published itself");
}
