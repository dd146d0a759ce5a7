import type { JsonObject } from "../../json.ts";
import type { State } from "./state.ts";

/** The state as the control API shows it. Intentionally without passwords, secrets and sessions. */
export function summarize(state: State): JsonObject {
  return {
    users: [...state.users.values()].map(({ email, managesTenants }) => ({ email, managesTenants })),
    tenants: [...state.tenants.values()].map(({ id, name, active, webhook, apiKey }) => ({
      id,
      name,
      active,
      webhook,
      hasApiKey: apiKey !== "",
    })),
    sessions: state.sessions.size,
  };
}
