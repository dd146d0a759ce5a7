import type { Membership, Organization, Token, User, Workspace, World } from "../state.ts";
import { found, Refusal } from "./refusal.ts";

/** A user with a good token. */
export interface Session {
  readonly token: Token;
  readonly user: User;
}

/** A session inside an organization. */
export interface Visit extends Session {
  readonly organization: Organization;
  readonly membership: Membership;
}

/** The session of a presented `Bearer …`; missing, malformed, expired and revoked tokens are all FORBIDDEN. */
export function authenticate(world: World, presented: string | null): Session {
  const value = found(
    /^Bearer (\S+)$/.exec(String(presented))?.[1],
    "FORBIDDEN",
    "the token goes into the header x-auth-token, as: Bearer <token>",
  );
  const token = found(
    world.state.tokens.get(value),
    "FORBIDDEN",
    "nobody has this token: it was revoked, replaced by a newer one of the same scope, or given out before a reset",
  );
  if (token.expiresAt <= world.now() || token.usesLeft <= 0) throw new Refusal("FORBIDDEN", "the token has expired");
  const user = found(world.state.users.get(token.userUuid), "FORBIDDEN", "the token's user is gone");
  world.state.tokens.set(token.value, { ...token, usesLeft: token.usesLeft - 1 });
  return { token, user };
}

/** The session as a visit to its organization; a login token belongs to none and is FORBIDDEN. */
export function enter(world: World, presented: string | null): Visit {
  const session = authenticate(world, presented);
  const { scope } = session.token;
  if (scope.kind === "account") throw new Refusal("FORBIDDEN", EXCHANGE_FIRST);
  const membership = found(membershipIn(session.user, scope.organizationUuid), "FORBIDDEN");
  const organization = found(world.state.organizations.get(scope.organizationUuid), "FORBIDDEN");
  return { ...session, organization, membership };
}

/** What to do with a login token. */
export const EXCHANGE_FIRST =
  "this is a login token: exchange it for the organization's at POST /v1/auth/refresh-token with the header organizationUuid";

/** The visit of an owner or admin. Which roles may do what is not documented for webhooks; this is proposed. */
export function enterAsManager(world: World, presented: string | null): Visit {
  const visit = enter(world, presented);
  if (!isManager(visit.membership)) {
    throw new Refusal("INVALID_OPERATION_FOR_ROLE", "only owners and admins of the organization do this");
  }
  return visit;
}

export function membershipIn(user: User, organizationUuid: string): Membership | undefined {
  return user.memberships.find((membership) => membership.organizationUuid === organizationUuid);
}

/** Owners and admins of an organization reach every workspace of it without being a member of one. */
export function isManager(membership: Membership): boolean {
  return membership.role === "ORGANIZATION_OWNER" || membership.role === "ORGANIZATION_ADMIN";
}

/** The organization a request names has to be the one its token is for. */
export function requireOwnOrganization(world: World, visit: Visit, organizationUuid: string): void {
  found(world.state.organizations.get(organizationUuid), "ORGANIZATION_NOT_FOUND");
  if (organizationUuid !== visit.organization.uuid) {
    throw new Refusal("FORBIDDEN", "the token is for another organization");
  }
}

/** The workspaces a visit can see: all for owners and admins, their own for everybody else. */
export function visibleWorkspaces(world: World, visit: Visit): Workspace[] {
  const own = new Set(visit.membership.workspaces.map(({ workspaceUuid }) => workspaceUuid));
  return [...world.state.workspaces.values()].filter(
    (workspace) =>
      workspace.organizationUuid === visit.organization.uuid &&
      (isManager(visit.membership) || own.has(workspace.uuid)),
  );
}

/** The workspace as a place to work in: members need its own token. */
export function requireWorkspace(world: World, visit: Visit, workspaceUuid: string): Workspace {
  const workspace = found(world.state.workspaces.get(workspaceUuid), "CLIENT_ORGANIZATION_NOT_FOUND");
  if (workspace.organizationUuid !== visit.organization.uuid) throw new Refusal("CLIENT_ORGANIZATION_NOT_FOUND");
  const { scope } = visit.token;
  const covered = scope.kind === "workspace" && scope.workspaceUuid === workspaceUuid;
  if (!covered && !isManager(visit.membership)) {
    throw new Refusal(
      "FORBIDDEN",
      "members need the workspace's own token: exchange once more, with the header clientUuid",
    );
  }
  return workspace;
}

const EDITOR = /^CLIENT_ORGANIZATION_(ADMIN|CONTENT_MANAGER)$/;

/** The workspace as a place to change things in; that other workspace roles only look is proposed. */
export function requireEditableWorkspace(world: World, visit: Visit, workspaceUuid: string): Workspace {
  const workspace = requireWorkspace(world, visit, workspaceUuid);
  const seat = visit.membership.workspaces.find((candidate) => candidate.workspaceUuid === workspaceUuid);
  if (!isManager(visit.membership) && !EDITOR.test(String(seat?.role))) {
    throw new Refusal("INVALID_OPERATION_FOR_ROLE", "only admins and content managers of the workspace do this");
  }
  return workspace;
}
