import { createActionMaker } from "../../create-action-maker.ts";
import type { Action } from "../../platform.ts";
import type { RoomleDomain } from "./domain.ts";
import { Refusal } from "./domain/refusal.ts";

const action = createActionMaker((error) => error instanceof Refusal);
const visitor = { email: "text", configurationId: "text?", itemId: "text?", configuratorId: "text?" } as const;

/** The deeds of the domain as the control API offers them: `POST /_sandbox/configurator/share` and so on. */
export function createActions(domain: RoomleDomain): Readonly<Record<string, Action>> {
  const { sessions, users, tenants, configurator, events } = domain;
  return {
    "sessions/expire-all": action({}, () => sessions.expireAll()),
    "sessions/revoke": action({ session: "text" }, ({ session }) => ({ revoked: sessions.revoke(session) })),
    "users/add": action({ email: "text", password: "text" }, (user) => ({
      email: users.add({ ...user, managesTenants: true }).email,
    })),
    "tenants/enter-api-key": action({ tenant: "text", apiKey: "text" }, ({ tenant, apiKey }) => ({
      id: tenants.enterApiKey({ tenant: Number(tenant), apiKey }).id,
    })),
    "configurator/save-draft": action(visitor, configurator.saveDraft),
    "configurator/share": action(visitor, configurator.share),
    "configurator/share-in-ar": action(visitor, configurator.shareInAr),
    "configurator/export-3d": action(visitor, configurator.export3d),
    "events/emit": action({ type: "text", data: "object" }, events.emit),
  };
}
