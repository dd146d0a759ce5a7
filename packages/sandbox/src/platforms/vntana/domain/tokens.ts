import type { Token, TokenScope, User, World } from "../state.ts";
import { authenticate, EXCHANGE_FIRST, isManager, membershipIn } from "./access.ts";
import { found, Refusal } from "./refusal.ts";

/** All tokens of the platform last this long. */
const TOKEN_LIFE_MS = 30 * 24 * 60 * 60 * 1000;
/** The oldest ones end beyond this: a sandbox that runs for days stays small. */
const KEPT_TOKENS = 2000;

/** A new token and the user it is for. */
export interface Issued {
  readonly token: string;
  readonly user: User;
}

export function signIn(world: World, email: string, password: string): Issued {
  return issueAccount(world, (user) => user.email === email && user.password === password);
}

export function signInWithKey(world: World, key: string): Issued {
  return issueAccount(world, (user) => user.key === key);
}

export interface ExchangeOptions {
  readonly presented: string | null;
  readonly organizationUuid: string;
  /** Absent or `null` for the organization's token. */
  readonly workspaceUuid: string | null;
}

/** A token for an organization, or for a workspace of it. The previous one of the same user and scope ends. */
export function exchange(world: World, options: ExchangeOptions): Issued {
  const { presented, organizationUuid, workspaceUuid } = options;
  const { token, user } = authenticate(world, presented);
  // One answer for an organization that does not exist and one that is not the user's, so that ids cannot be probed.
  const membership = found(
    membershipIn(user, organizationUuid),
    "FORBIDDEN",
    "the user has no place in this organization",
  );
  if (token.scope.kind !== "account" && token.scope.organizationUuid !== organizationUuid) {
    throw new Refusal("FORBIDDEN", "the token is for another organization: exchange the login token");
  }
  if (workspaceUuid === null) return issue(world, user, { kind: "organization", organizationUuid });
  if (isManager(membership)) {
    throw new Refusal(
      "BAD_CREDENTIALS",
      "owners and admins get no workspace token: the organization's covers every workspace",
    );
  }
  // The guides exchange the organization's token for the workspace's, never the login token.
  if (token.scope.kind === "account") throw new Refusal("FORBIDDEN", EXCHANGE_FIRST);
  found(
    membership.workspaces.find((workspace) => workspace.workspaceUuid === workspaceUuid),
    "FORBIDDEN",
    "the user has no place in this workspace",
  );
  return issue(world, user, { kind: "workspace", organizationUuid, workspaceUuid });
}

/** Ends the presented token and no other. */
export function signOut(world: World, presented: string | null): void {
  world.state.tokens.delete(authenticate(world, presented).token.value);
}

/** Lets every token count as expired from now on. */
export function expireAllTokens(world: World): void {
  for (const token of world.state.tokens.values()) expireToken(world, token.value);
}

/** Lets one token count as expired; an unknown one changes nothing. */
export function expireToken(world: World, value: string): void {
  const token = world.state.tokens.get(value);
  if (token) world.state.tokens.set(value, { ...token, expiresAt: world.now() });
}

/** Ends one token; says whether there was one. */
export function revokeToken(world: World, value: string): boolean {
  return world.state.tokens.delete(value);
}

/** Ends the tokens of a user that match. */
export function revokeTokensOf(world: World, userUuid: string, matches: (scope: TokenScope) => boolean): void {
  for (const token of world.state.tokens.values()) {
    if (token.userUuid === userUuid && matches(token.scope)) world.state.tokens.delete(token.value);
  }
}

function issueAccount(world: World, matches: (user: User) => boolean): Issued {
  const user = found(
    [...world.state.users.values()].find(matches),
    "BAD_CREDENTIALS",
    "nobody has these: see `credentials` of the sandbox",
  );
  return issue(world, user, { kind: "account" });
}

function issue(world: World, user: User, scope: TokenScope): Issued {
  const isScoped = scope.kind !== "account";
  if (isScoped) revokeTokensOf(world, user.uuid, (other) => JSON.stringify(other) === JSON.stringify(scope));
  const token: Token = {
    value: `sandbox-token-${world.ids.hex(32)}`,
    userUuid: user.uuid,
    scope,
    expiresAt: world.now() + TOKEN_LIFE_MS,
    usesLeft: isScoped ? world.state.usesPerScopedToken : Number.POSITIVE_INFINITY,
  };
  world.state.tokens.set(token.value, token);
  for (const oldest of world.state.tokens.keys()) {
    if (world.state.tokens.size <= KEPT_TOKENS) break;
    world.state.tokens.delete(oldest);
  }
  return { token: token.value, user };
}
