import type { Organization, Workspace, World } from "../state.ts";
import { authenticate, enter, enterAsManager, requireOwnOrganization, visibleWorkspaces } from "./access.ts";
import { emit } from "./events.ts";
import { found, Refusal } from "./refusal.ts";

/** The organizations of the signed-in user, each with the user's role. */
export function listOrganizations(
  world: World,
  presented: string | null,
): { readonly organization: Organization; readonly role: string }[] {
  const { user } = authenticate(world, presented);
  return user.memberships.map(({ organizationUuid, role }) => ({
    organization: found(world.state.organizations.get(organizationUuid), "ORGANIZATION_NOT_FOUND"),
    role,
  }));
}

export function getCurrentOrganization(world: World, presented: string | null): Organization {
  return enter(world, presented).organization;
}

/** The visible workspaces, each with the user's role in it: owners and admins have their organization's. */
export function listWorkspaces(
  world: World,
  presented: string | null,
): { readonly workspace: Workspace; readonly role: string }[] {
  const visit = enter(world, presented);
  return visibleWorkspaces(world, visit).map((workspace) => {
    const seat = visit.membership.workspaces.find(({ workspaceUuid }) => workspaceUuid === workspace.uuid);
    return { workspace, role: seat?.role ?? visit.membership.role };
  });
}

/** A workspace with its organization and the number of its products; one that is not visible is not found. */
export function getWorkspace(
  world: World,
  presented: string | null,
  uuid: string,
): { readonly workspace: Workspace; readonly organization: Organization; readonly productsCount: number } {
  const visit = enter(world, presented);
  const workspace = found(
    visibleWorkspaces(world, visit).find((candidate) => candidate.uuid === uuid),
    "CLIENT_NOT_FOUND",
  );
  const products = [...world.state.products.values()].filter((product) => product.workspaceUuid === uuid);
  return { workspace, organization: visit.organization, productsCount: products.length };
}

export interface WorkspaceInput {
  readonly organizationUuid: string;
  readonly name: string;
  readonly slug: string;
  readonly imageBlobId?: string | null;
}

/** Emits `client.added`. */
export function createWorkspace(world: World, presented: string | null, input: WorkspaceInput): Workspace {
  const visit = enterAsManager(world, presented);
  requireOwnOrganization(world, visit, input.organizationUuid);
  if (input.name.trim() === "") throw new Refusal("MISSING_NAME");
  if (input.slug === "") throw new Refusal("MISSING_SLUG");
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(input.slug)) throw new Refusal("SLUG_NOT_VALID");
  const { organization } = visit;
  if (visibleWorkspaces(world, visit).some(({ slug }) => slug === input.slug)) throw new Refusal("SLUG_ALREADY_EXISTS");
  const workspace: Workspace = {
    uuid: world.ids.uuid(),
    organizationUuid: organization.uuid,
    slug: input.slug,
    name: input.name,
    imageBlobId: input.imageBlobId ?? null,
    created: world.now(),
  };
  world.state.workspaces.set(workspace.uuid, workspace);
  emit(world, "client.added", {
    organizationUuid: organization.uuid,
    workspaceUuid: workspace.uuid,
    payload: { client: toNamed(workspace), organization: toNamed(organization) },
  });
  return workspace;
}

/** Id, name and slug, as events carry them. */
export function toNamed(place: Organization | Workspace): { uuid: string; name: string; slug: string } {
  return { uuid: place.uuid, name: place.name, slug: place.slug };
}
