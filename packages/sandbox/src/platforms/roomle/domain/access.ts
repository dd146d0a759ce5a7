import type { User, World } from "../state.ts";
import type { TokenContent } from "../token.ts";
import { Refusal } from "./refusal.ts";

/** What a caller shows who it is with. */
export interface Presented {
  readonly apiKey: string | null;
  /** The value of `currentTenant`. */
  readonly tenant: string | null;
  /** What the token says, or what is wrong with it. */
  readonly token: TokenContent | string;
}

/** The oldest ones end beyond this: a sandbox that runs for days stays small. */
const KEPT_SESSIONS = 2000;

/** Gives a new session; those before it go on working. */
export function signIn(
  world: World,
  presented: Presented,
  { identification, password }: { readonly identification: string; readonly password: string },
): { readonly token: string; readonly user: User } {
  checkToken(world, presented);
  const { users, sessions, usesPerSession } = world.state;
  const user = users.get(identification);
  if (user?.password !== password) {
    throw new Refusal("forbidden", "nobody has these: see `credentials` of the sandbox");
  }
  const token = `sandbox-session-${world.ids.hex(32)}`;
  sessions.set(token, { email: user.email, usesLeft: usesPerSession });
  for (const oldest of sessions.keys()) {
    if (sessions.size <= KEPT_SESSIONS) break;
    sessions.delete(oldest);
  }
  return { token, user };
}

/** Lets a caller in whose token carries a session. */
export function enter(world: World, presented: Presented): User {
  const value = checkToken(world, presented).session;
  const { sessions, users } = world.state;
  const session = sessions.get(value);
  const user = users.get(String(session?.email));
  if (!session || !user) throw new Refusal("forbidden", "the session in the token has ended or never was: sign in");
  if (session.usesLeft <= 1) sessions.delete(value);
  else sessions.set(value, { ...session, usesLeft: session.usesLeft - 1 });
  return user;
}

/** As `enter`, for those who manage tenants. */
export function enterAsManager(world: World, presented: Presented): User {
  const user = enter(world, presented);
  if (user.managesTenants) return user;
  throw new Refusal("forbidden", "the user lacks the right to manage tenants");
}

function checkToken(world: World, { apiKey, tenant, token }: Presented): TokenContent {
  if (apiKey === null || !world.state.keys.has(apiKey)) {
    throw new Refusal("forbidden", "the header apiKey is missing or none that was issued: see `access` of the sandbox");
  }
  if (tenant === null || !world.state.tenants.has(Number(tenant))) {
    throw new Refusal("forbidden", "the header currentTenant is missing or no tenant: see `access` of the sandbox");
  }
  if (typeof token === "string") throw new Refusal("forbidden", token);
  if (token.apiKey !== apiKey) throw new Refusal("forbidden", "the token holds another API key than the header");
  return token;
}

/** Ends every session; whoever has one has to sign in again. */
export function expireAllSessions(world: World): void {
  world.state.sessions.clear();
}

/** Ends one session; says whether there was one. */
export function revokeSession(world: World, session: string): boolean {
  return world.state.sessions.delete(session);
}

export function addUser(world: World, user: User): User {
  world.state.users.set(user.email, user);
  return user;
}
