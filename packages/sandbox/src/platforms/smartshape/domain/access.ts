import type { Permission, User, World } from "../state.ts";
import { Refusal } from "./refusal.ts";

/** The headers a caller shows who it is with. */
export interface Presented {
  /** The whole value of `Authorization`. */
  readonly authorization: string | null;
  /** The value of `X-SmartShape-Session`. */
  readonly session: string | null;
}

/** The oldest ones end beyond this: a sandbox that runs for days stays small. */
const KEPT_TOKENS = 2000;

/** Gives a new token; those before it go on working. */
export function signIn(
  world: World,
  username: string,
  password: string,
): { readonly token: string; readonly user: User } {
  const { users, tokens, usesPerToken } = world.state;
  const user = users.get(username);
  if (user?.password !== password) {
    throw new Refusal("not-authorized", "nobody has these: see `credentials` of the sandbox");
  }
  const token = `sandbox-token-${world.ids.hex(32)}`;
  tokens.set(token, { email: user.email, usesLeft: usesPerToken });
  for (const oldest of tokens.keys()) {
    if (tokens.size <= KEPT_TOKENS) break;
    tokens.delete(oldest);
  }
  return { token, user };
}

/** Gives a session token, as long as the account has a place. */
export function openSession(world: World, presented: Presented): string {
  const { email } = authenticate(world, presented);
  const { sessions } = world.state;
  const taken = [...sessions.values()].filter((holder) => holder === email).length;
  if (taken >= world.sessionPlaces) throw new Refusal("no-free-place", `${taken} sessions are open; end some`);
  const session = `sandbox-session-${world.ids.hex(32)}`;
  sessions.set(session, email);
  return session;
}

/** Lets a caller in who shows a good token, the session where one is asked for, and has the permission. */
export function enter(world: World, presented: Presented, permission: Permission): User {
  const user = authenticate(world, presented);
  const { session } = presented;
  if (session === null && world.requiresSession) {
    throw new Refusal("not-authorized", "the header X-SmartShape-Session is missing: open a session");
  }
  if (session !== null && world.state.sessions.get(session) !== user.email) {
    throw new Refusal("not-authorized", "the session has ended, or is somebody else's");
  }
  if (user.permissions.includes(permission)) return user;
  throw new Refusal("not-authorized", `the user lacks the permission ${permission}`);
}

function authenticate(world: World, { authorization }: Presented): User {
  const { tokens, users } = world.state;
  const value = (authorization ?? "").replace(/^Bearer /, "");
  const token = tokens.get(value);
  const user = users.get(String(token?.email));
  if (!token || !user) throw new Refusal("not-authorized", "the token is missing or no longer good: sign in");
  if (token.usesLeft <= 1) tokens.delete(value);
  else tokens.set(value, { ...token, usesLeft: token.usesLeft - 1 });
  return user;
}

/** Ends every token; whoever has one has to sign in again. */
export function expireAllTokens(world: World): void {
  world.state.tokens.clear();
}

/** Ends one token; says whether there was one. */
export function revokeToken(world: World, token: string): boolean {
  return world.state.tokens.delete(token);
}

/** Ends every session, so that all places are free. */
export function endAllSessions(world: World): void {
  world.state.sessions.clear();
}

/** Ends what a request presents. */
export function expire(world: World, { authorization, session }: Presented): void {
  world.state.tokens.delete((authorization ?? "").replace(/^Bearer /, ""));
  world.state.sessions.delete(session ?? "");
}

export function addUser(world: World, user: User): User {
  world.state.users.set(user.email, user);
  return user;
}
