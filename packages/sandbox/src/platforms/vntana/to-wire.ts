import type { components } from "@tacklebox/spec/vntana";

import type { EventTypeRow } from "./domain/event-types.ts";
import { productsOf } from "./domain/configurators.ts";
import type { getWorkspace } from "./domain/workspaces.ts";
import { isManager } from "./domain/access.ts";
import type { Configurator, Membership, Organization, User, Webhook, Workspace, World } from "./state.ts";

type Wire = components["schemas"];

/** A list the way the platform frames it. */
export function toGrid<Row>(
  grid: readonly Row[],
  totalCount: number = grid.length,
): {
  readonly totalCount: number;
  readonly grid: readonly Row[];
} {
  return { totalCount, grid };
}

// The platform writes microseconds and no zone, although the time is UTC.
function toDateText(ms: number): string {
  return new Date(ms).toISOString().replace("Z", "000");
}

export function toOrganization({
  organization,
  role,
}: {
  organization: Organization;
  role: string;
}): Wire["Organization"] {
  const { uuid, slug, name, created } = organization;
  return { uuid, slug, name, role, imageBlobId: null, created: toDateText(created), shareLinks: [] };
}

export function toCurrentOrganization(organization: Organization): Wire["CurrentOrganization"] {
  const { uuid, slug, name, email } = organization;
  const created = toDateText(organization.created);
  return { uuid, name, slug, email, imageBlobId: null, status: "ACTIVE", created, updated: created, removed: null };
}

export function toWorkspace({ workspace, role }: { workspace: Workspace; role: string }): Wire["Workspace"] {
  const { uuid, slug, name, imageBlobId, created } = workspace;
  return { uuid, slug, name, imageBlobId, role, created: toDateText(created) };
}

export function toWorkspaceDetail(seen: ReturnType<typeof getWorkspace>): Wire["WorkspaceDetail"] {
  const { workspace, organization, productsCount } = seen;
  return {
    organizationUuid: organization.uuid,
    organizationSlug: organization.slug,
    clientUuid: workspace.uuid,
    clientSlug: workspace.slug,
    clientName: workspace.name,
    imageBlobId: workspace.imageBlobId,
    created: toDateText(workspace.created),
    productsCount,
    locationsCount: 0,
    tagsCount: 0,
    projectsCount: 0,
  };
}

export function toUser({ user, membership }: { user: User; membership: Membership }): Wire["User"] {
  const { uuid, fullName, email } = user;
  return {
    uuid,
    fullName,
    email,
    imageBlobId: null,
    role: membership.role,
    externalRoleName: null,
    externalRoleId: null,
    roleAccessLevel: isManager(membership) ? "ORGANIZATION" : "WORKSPACE",
  };
}

/** Event types grouped by category; the grid's `totalCount` counts categories. */
export function toEventGrid(rows: readonly EventTypeRow[]): Wire["EventGrid"] {
  const categories = [...new Set(rows.map((row) => row.category))];
  const grid = categories.map((category) => {
    const events = rows
      .filter((row) => row.category === category)
      .map(({ name, description, uuid }) => ({ name, description, uuid }));
    return { category, totalCount: events.length, events, uuid: null };
  });
  return { totalCount: grid.length, grid };
}

export function toWebhook(world: World, webhook: Webhook): Wire["Webhook"] {
  const { eventTypeUuids, created, updated, clients, ...same } = webhook;
  return {
    ...same,
    clients: [...clients],
    events: toEventGrid(world.catalog.rows.filter((row) => eventTypeUuids.includes(row.uuid))),
    created: toDateText(created),
    updated: toDateText(updated),
  };
}

export function toConfigurator(world: World, configurator: Configurator): Wire["Configurator"] {
  const { uuid, name, workspaceUuid, description, tagUuids, status, created, updated } = configurator;
  const productsUuids = productsOf(world, configurator).map((product) => product.uuid);
  return {
    uuid,
    name,
    clientUuid: workspaceUuid,
    description,
    productsCount: productsUuids.length,
    tags: [...world.state.tags.values()].filter((tag) => tagUuids.includes(tag.uuid)),
    created: toDateText(created),
    updated: toDateText(updated),
    productsUuids,
    status,
  };
}
