import { addUser, expireAllSessions, revokeSession } from "./domain/access.ts";
import type { AnyEvent, VisitorRequest } from "./domain/configurator.ts";
import { askForMail, emitAny } from "./domain/configurator.ts";
import { enterApiKey } from "./domain/tenants.ts";
import type { JsonObject } from "../../json.ts";
import type { Tenant, User, World } from "./state.ts";

/**
 * What can be made to happen on the platform without its API: the deeds of its users and of their visitors. Every deed emits the events it
 * would emit on the platform. Refusals are thrown as `Refusal`.
 */
export interface RoomleDomain {
  readonly sessions: {
    /** Every session has ended from now on. */
    readonly expireAll: () => void;
    /** Ends one session; says whether there was one. */
    readonly revoke: (session: string) => boolean;
  };
  readonly users: {
    readonly list: () => readonly User[];
    /** Adds a user, or gives the one of this address another password and other rights. */
    readonly add: (user: User) => User;
  };
  readonly tenants: {
    readonly list: () => readonly Tenant[];
    /** Enters an API key in a tenant's settings; an empty one takes it out, and tokens are then made with a default secret. */
    readonly enterApiKey: (entry: { readonly tenant: number; readonly apiKey: string }) => Tenant;
  };
  /** What a visitor of a configurator does; gives back the data of the event. */
  readonly configurator: {
    /** `email.savedConfiguration`. */
    readonly saveDraft: (request: VisitorRequest) => JsonObject;
    /** `email.shareConfiguration`. */
    readonly share: (request: VisitorRequest) => JsonObject;
    /** `email.shareConfigurationAR`. */
    readonly shareInAr: (request: VisitorRequest) => JsonObject;
    /** `email.3DExportAsset`. */
    readonly export3d: (request: VisitorRequest) => JsonObject;
  };
  readonly events: {
    /** Sends an event with data of your own. */
    readonly emit: (event: AnyEvent) => void;
  };
}

/** The deeds over a world, whose state may be replaced underneath. */
export function createDomain(world: World): RoomleDomain {
  return {
    sessions: { expireAll: () => expireAllSessions(world), revoke: (session) => revokeSession(world, session) },
    users: { list: () => [...world.state.users.values()], add: (user) => addUser(world, user) },
    tenants: { list: () => [...world.state.tenants.values()], enterApiKey: (entry) => enterApiKey(world, entry) },
    configurator: {
      saveDraft: (request) => askForMail(world, "email.savedConfiguration", request),
      share: (request) => askForMail(world, "email.shareConfiguration", request),
      shareInAr: (request) => askForMail(world, "email.shareConfigurationAR", request),
      export3d: (request) => askForMail(world, "email.3DExportAsset", request),
    },
    events: { emit: (event) => emitAny(world, event) },
  };
}
