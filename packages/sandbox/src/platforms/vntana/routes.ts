import type { operations } from "@tacklebox/spec/vntana";

import type { Answer } from "../../http/answer.ts";
import type { Call, Route } from "../../platform.ts";
import { searchConfigurators } from "./domain/configurator-search.ts";
import {
  addProducts,
  createConfigurator,
  deleteConfigurators,
  getConfigurator,
  updateConfigurator,
  updateConfiguratorStatus,
} from "./domain/configurators.ts";
import { enter } from "./domain/access.ts";
import { Refusal } from "./domain/refusal.ts";
import type { Issued } from "./domain/tokens.ts";
import { exchange, signIn, signInWithKey, signOut } from "./domain/tokens.ts";
import { listUsers } from "./domain/users.ts";
import {
  createWebhook,
  deleteWebhook,
  getWebhook,
  listWebhooks,
  rotateSecret,
  updateWebhook,
} from "./domain/webhooks.ts";
import {
  createWorkspace,
  getCurrentOrganization,
  getWorkspace,
  listOrganizations,
  listWorkspaces,
} from "./domain/workspaces.ts";
import { toFailure, toSuccess } from "./failures.ts";
import type { World } from "./state.ts";
import {
  toConfigurator,
  toCurrentOrganization,
  toEventGrid,
  toGrid,
  toOrganization,
  toUser,
  toWebhook,
  toWorkspace,
  toWorkspaceDetail,
} from "./to-wire.ts";

/** The JSON body of an operation. */
type BodyOf<Id extends keyof operations> = operations[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : never;

/** One route per operation id: reads the call, asks the domain, frames the answer. */
export function createRoutes(world: World): Readonly<Record<string, Route>> {
  const routes: Record<string, Route> = {
    ...authRoutes(world),
    ...placeRoutes(world),
    ...webhookRoutes(world),
    ...configuratorRoutes(world),
  };
  return Object.fromEntries(Object.entries(routes).map(([id, route]) => [id, withRefusals(route)]));
}

function withRefusals(route: Route): Route {
  return (call) => {
    try {
      return route(call);
    } catch (error) {
      if (error instanceof Refusal) return toFailure(error);
      throw error;
    }
  };
}

function authRoutes(world: World): Record<string, Route> {
  return {
    login(call) {
      const { email, password } = bodyOf("login", call);
      return toIssued(signIn(world, email, password));
    },
    loginWithKey: (call) => toIssued(signInWithKey(world, bodyOf("loginWithKey", call)["personal-access-token"])),
    refreshToken: (call) =>
      toIssued(
        exchange(world, {
          presented: presentedBy(call),
          organizationUuid: call.headers.get("organizationUuid") ?? "",
          workspaceUuid: call.headers.get("clientUuid"),
        }),
      ),
    logout(call) {
      signOut(world, presentedBy(call));
      return toSuccess({});
    },
  };
}

function toIssued({ token, user }: Issued): Answer {
  return toSuccess({ email: user.email }, { "x-auth-token": token });
}

function placeRoutes(world: World): Record<string, Route> {
  return {
    listOrganizations: (call) => toSuccess(toGrid(listOrganizations(world, presentedBy(call)).map(toOrganization))),
    getCurrentOrganization: (call) =>
      toSuccess(toCurrentOrganization(getCurrentOrganization(world, presentedBy(call)))),
    listWorkspaces: (call) => toSuccess(toGrid(listWorkspaces(world, presentedBy(call)).map(toWorkspace))),
    getWorkspace: (call) => toSuccess(toWorkspaceDetail(getWorkspace(world, presentedBy(call), uuidOf(call)))),
    createWorkspace(call) {
      const { uuid } = createWorkspace(world, presentedBy(call), bodyOf("createWorkspace", call));
      return toSuccess({ uuid });
    },
    listUsers: (call) => toSuccess(toGrid(listUsers(world, presentedBy(call)).map(toUser))),
  };
}

function webhookRoutes(world: World): Record<string, Route> {
  return {
    listEventTypes(call) {
      enter(world, presentedBy(call));
      return toSuccess(toEventGrid(world.catalog.rows));
    },
    createWebhook: (call) =>
      toSuccess(toWebhook(world, createWebhook(world, presentedBy(call), bodyOf("createWebhook", call)))),
    getWebhook: (call) => toSuccess(toWebhook(world, getWebhook(world, presentedBy(call), uuidOf(call)))),
    updateWebhook(call) {
      const input = bodyOf("updateWebhook", call);
      return toSuccess(toWebhook(world, updateWebhook(world, presentedBy(call), uuidOf(call), input)));
    },
    deleteWebhook: (call) => toSuccess(toWebhook(world, deleteWebhook(world, presentedBy(call), uuidOf(call)))),
    listWebhooks(call) {
      const webhooks = listWebhooks(world, presentedBy(call), call.path["organizationUuid"] ?? "");
      return toSuccess(toGrid(webhooks.map((webhook) => toWebhook(world, webhook))));
    },
    rotateWebhookSecret(call) {
      const webhook = rotateSecret(world, presentedBy(call), call.path["webhookUuid"] ?? "");
      return toSuccess(toWebhook(world, webhook));
    },
  };
}

function configuratorRoutes(world: World): Record<string, Route> {
  return {
    searchConfigurators(call) {
      const { page, totalCount } = searchConfigurators(world, presentedBy(call), readSearch(call));
      const rows = page.map((configurator) => toConfigurator(world, configurator));
      return toSuccess(toGrid(rows, totalCount));
    },
    createConfigurator(call) {
      const { uuid } = createConfigurator(world, presentedBy(call), bodyOf("createConfigurator", call));
      return toSuccess({ uuid });
    },
    updateConfigurator(call) {
      const { uuid } = updateConfigurator(world, presentedBy(call), bodyOf("updateConfigurator", call));
      return toSuccess({ uuid });
    },
    addProductsToConfigurators(call) {
      const changed = addProducts(world, presentedBy(call), bodyOf("addProductsToConfigurators", call));
      return toSuccess({ uuids: changed.map(({ uuid }) => uuid) });
    },
    updateConfiguratorStatus(call) {
      const input = bodyOf("updateConfiguratorStatus", call);
      return toSuccess({ uuid: updateConfiguratorStatus(world, presentedBy(call), input).uuid });
    },
    getConfigurator: (call) =>
      toSuccess(toConfigurator(world, getConfigurator(world, presentedBy(call), uuidOf(call)))),
    deleteConfigurators(call) {
      const { uuids } = bodyOf("deleteConfigurators", call);
      deleteConfigurators(world, presentedBy(call), uuids);
      return toSuccess({ uuids });
    },
  };
}

// The platform takes the place in the query too; where both name one, the body's holds.
function readSearch(call: Call): BodyOf<"searchConfigurators"> {
  const [organizationUuid, clientUuid] = [call.query.get("organizationUuid"), call.query.get("clientUuid")];
  return {
    ...(organizationUuid !== null && { organizationUuid }),
    ...(clientUuid !== null && { clientUuids: [clientUuid] }),
    ...bodyOf("searchConfigurators", call),
  };
}

function bodyOf<Id extends keyof operations>(_id: Id, call: Call): BodyOf<Id> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the app has held the body against the contract the type is made from
  return call.body as BodyOf<Id>;
}

function presentedBy(call: Call): string | null {
  return call.headers.get("x-auth-token");
}

function uuidOf(call: Call): string {
  return call.path["uuid"] ?? "";
}
