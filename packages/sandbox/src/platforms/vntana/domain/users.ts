import type { Membership, Organization, User, Workspace, World } from "../state.ts";
import { enter, isManager, membershipIn, visibleWorkspaces } from "./access.ts";
import { emit } from "./events.ts";
import { found } from "./refusal.ts";
import { revokeTokensOf } from "./tokens.ts";
import { toNamed } from "./workspaces.ts";

/** Users of the organization, each with the membership; members see those they share a workspace with (proposed). */
export function listUsers(
  world: World,
  presented: string | null,
): { readonly user: User; readonly membership: Membership }[] {
  const visit = enter(world, presented);
  const visible = new Set(visibleWorkspaces(world, visit).map(({ uuid }) => uuid));
  return [...world.state.users.values()].flatMap((user) => {
    const membership = membershipIn(user, visit.organization.uuid);
    if (!membership) return [];
    const isShared = membership.workspaces.some(({ workspaceUuid }) => visible.has(workspaceUuid));
    return isShared || isManager(visit.membership) ? [{ user, membership }] : [];
  });
}

/** Somebody who joins an organization, or one workspace of it. */
export interface UserInput {
  readonly email: string;
  readonly organizationUuid: string;
  /** The role in the workspace where one is named, else in the organization. */
  readonly role: string;
  readonly workspaceUuid?: string;
  readonly fullName?: string;
  readonly password?: string;
  readonly key?: string;
}

/** Adds a user, or gives an existing one a further place. Emits `user.added`. */
export function addUser(world: World, input: UserInput): User {
  const place = findPlace(world, input.organizationUuid, input.workspaceUuid);
  const known = [...world.state.users.values()].find((user) => user.email === input.email);
  const user = withMembership(known ?? createUser(world, input), input);
  world.state.users.set(user.uuid, user);
  announce(world, "user.added", { user, role: input.role, ...place });
  return user;
}

/** Takes a user out of a workspace, or out of the whole organization, and ends the tokens for it. Emits `user.revoked`. */
export function revokeUser(
  world: World,
  input: { readonly userUuid: string; readonly organizationUuid: string; readonly workspaceUuid?: string },
): void {
  const { userUuid, organizationUuid, workspaceUuid } = input;
  const place = findPlace(world, organizationUuid, workspaceUuid);
  const user = found(world.state.users.get(userUuid), "USER_NOT_FOUND");
  const membership = found(membershipIn(user, organizationUuid), "USER_NOT_FOUND");
  const others = user.memberships.filter((candidate) => candidate !== membership);
  if (workspaceUuid === undefined) {
    world.state.users.set(userUuid, { ...user, memberships: others });
    revokeTokensOf(world, userUuid, (scope) => scope.kind !== "account" && scope.organizationUuid === organizationUuid);
    return announce(world, "user.revoked", { user, role: membership.role, ...place });
  }
  const seat = found(
    membership.workspaces.find((candidate) => candidate.workspaceUuid === workspaceUuid),
    "USER_NOT_FOUND",
  );
  const workspaces = membership.workspaces.filter((candidate) => candidate !== seat);
  world.state.users.set(userUuid, { ...user, memberships: [...others, { ...membership, workspaces }] });
  revokeTokensOf(world, userUuid, (scope) => scope.kind === "workspace" && scope.workspaceUuid === workspaceUuid);
  return announce(world, "user.revoked", { user, role: seat.role, ...place });
}

interface Place {
  readonly organization: Organization;
  readonly workspace?: Workspace;
}

function findPlace(world: World, organizationUuid: string, workspaceUuid: string | undefined): Place {
  const organization = found(world.state.organizations.get(organizationUuid), "ORGANIZATION_NOT_FOUND");
  if (workspaceUuid === undefined) return { organization };
  const workspace = [...world.state.workspaces.values()].find(
    (candidate) => candidate.uuid === workspaceUuid && candidate.organizationUuid === organizationUuid,
  );
  return { organization, workspace: found(workspace, "CLIENT_ORGANIZATION_NOT_FOUND") };
}

function createUser(world: World, input: UserInput): User {
  return {
    uuid: world.ids.uuid(),
    email: input.email,
    fullName: input.fullName ?? input.email,
    password: input.password ?? "sandbox-password",
    key: input.key ?? `sandbox-key-${world.ids.hex(16)}`,
    memberships: [],
  };
}

function withMembership(user: User, input: UserInput): User {
  const { organizationUuid, workspaceUuid, role } = input;
  const others = user.memberships.filter((candidate) => candidate.organizationUuid !== organizationUuid);
  if (workspaceUuid === undefined) {
    return { ...user, memberships: [...others, { organizationUuid, role, workspaces: [] }] };
  }
  const present = membershipIn(user, organizationUuid) ?? {
    organizationUuid,
    role: "ORGANIZATION_CLIENT_MEMBER",
    workspaces: [],
  };
  const seats = present.workspaces.filter((candidate) => candidate.workspaceUuid !== workspaceUuid);
  return { ...user, memberships: [...others, { ...present, workspaces: [...seats, { workspaceUuid, role }] }] };
}

function announce(
  world: World,
  type: "user.added" | "user.revoked",
  { user, role, organization, workspace }: Place & { readonly user: User; readonly role: string },
): void {
  emit(world, type, {
    organizationUuid: organization.uuid,
    ...(workspace && { workspaceUuid: workspace.uuid }),
    payload: {
      user: { uuid: user.uuid, email: user.email, role },
      organization: toNamed(organization),
      ...(workspace && { client: toNamed(workspace) }),
    },
  });
}
