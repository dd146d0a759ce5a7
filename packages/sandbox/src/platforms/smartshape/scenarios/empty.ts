import type { Permission, State } from "../state.ts";
import { createState } from "../state.ts";
import { credentials } from "./people.ts";

/** The users and nothing else: no files and no webhooks. */
export function createEmpty(usesPerToken?: number): State {
  const state = createState(usesPerToken);
  const permissions: Readonly<Record<keyof typeof credentials, readonly Permission[]>> = {
    owner: ["read_webhook", "write_webhook"],
    colleague: ["read_webhook", "write_webhook"],
    reader: ["read_webhook"],
    guest: [],
  };
  state.users.set(credentials.owner.email, { ...credentials.owner, permissions: permissions.owner });
  state.users.set(credentials.colleague.email, { ...credentials.colleague, permissions: permissions.colleague });
  state.users.set(credentials.reader.email, { ...credentials.reader, permissions: permissions.reader });
  state.users.set(credentials.guest.email, { ...credentials.guest, permissions: permissions.guest });
  return state;
}
