import type { State } from "../state.ts";
import { createState } from "../state.ts";
import { access, credentials } from "./people.ts";

/** The users and a tenant, with or without its API key, and without a webhook. */
export function createEmpty({
  usesPerSession,
  apiKey = access.apiKey,
}: { usesPerSession?: number; apiKey?: string } = {}): State {
  const state = createState(usesPerSession);
  state.users.set(credentials.manager.email, { ...credentials.manager, managesTenants: true });
  state.users.set(credentials.member.email, { ...credentials.member, managesTenants: false });
  state.keys.set(access.apiKey, access.secret);
  const { tenant: id } = access;
  state.tenants.set(id, { id, name: "hearthpine", label: "Hearthpine", active: true, webhook: "", apiKey });
  return state;
}
