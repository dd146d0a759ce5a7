import type { User, World } from "../state.ts";
import { Refusal } from "./refusal.ts";

/** The oldest ones end beyond this: a sandbox that runs for days stays small. */
const KEPT_TOKENS = 2000;
const TOKEN_LIFETIME_MS = 30 * 60_000;

/** Gives a new token for 30 minutes; those before it go on working. */
export function signIn(world: World, username: string, password: string): string {
  const { users, tokens, usesPerToken } = world.state;
  if (users.get(username)?.password !== password) {
    throw new Refusal("not-authenticated", "nobody has these: see `credentials` of the sandbox");
  }
  const token = `sandbox-token-${world.ids.hex(32)}`;
  tokens.set(token, { username, endsAt: world.now() + TOKEN_LIFETIME_MS, usesLeft: usesPerToken });
  for (const oldest of tokens.keys()) {
    if (tokens.size <= KEPT_TOKENS) break;
    tokens.delete(oldest);
  }
  return token;
}

/** Lets a caller in who shows a good token: the whole value of `Authorization`. */
export function enter(world: World, authorization: string | null): User {
  const { tokens, users } = world.state;
  const value = tokenOf(authorization);
  const token = tokens.get(value);
  const user = users.get(String(token?.username));
  if (!token || !user || world.now() >= token.endsAt) {
    throw new Refusal("not-authenticated", "the token is missing or no longer good: sign in");
  }
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

/** Ends what a request presents. */
export function expire(world: World, authorization: string | null): void {
  world.state.tokens.delete(tokenOf(authorization));
}

export function addUser(world: World, user: User): User {
  world.state.users.set(user.username, user);
  return user;
}

function tokenOf(authorization: string | null): string {
  return (authorization ?? "").replace(/^Bearer /, "");
}
