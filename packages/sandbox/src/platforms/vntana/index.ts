import contract from "@tacklebox/spec/vntana/openapi.json" with { type: "json" };

import type { Ids } from "../../ids.ts";
import { createIds } from "../../ids.ts";
import type { SandboxPlatform } from "../../platform.ts";
import { createActions } from "./actions.ts";
import { createDeliveryPolicy } from "./delivery-policy.ts";
import type { VntanaDomain } from "./domain.ts";
import { createDomain } from "./domain.ts";
import type { CatalogEdition } from "./domain/event-types.ts";
import { createCatalog } from "./domain/event-types.ts";
import { expireToken } from "./domain/tokens.ts";
import { toSandboxFailure } from "./failures.ts";
import { createRoutes } from "./routes.ts";
import { createBusyWorkspace } from "./scenarios/busy-workspace.ts";
import { createEmpty } from "./scenarios/empty.ts";
import { createExpiredSession } from "./scenarios/expired-session.ts";
import type { State, World } from "./state.ts";
import { createState } from "./state.ts";
import { summarize } from "./summary.ts";

export type { VntanaDomain } from "./domain.ts";
export type { CatalogEdition } from "./domain/event-types.ts";
export type { Happening } from "./domain/events.ts";
export type { ProductDeed, UploadInput } from "./domain/products.ts";
export type { RefusalCode } from "./domain/refusal.ts";
export type { UserInput } from "./domain/users.ts";
export type {
  AssetType,
  Configurator,
  ConversionStatus,
  Membership,
  Organization,
  Product,
  ProductStatus,
  Showroom,
  User,
  Webhook,
  Workspace,
} from "./state.ts";

export { IllegalTransition } from "./domain/products.ts";
export { Refusal } from "./domain/refusal.ts";
export { credentials } from "./scenarios/people.ts";

export interface VntanaOptions {
  /** Which event names are offered. Default `classic`: the ones whose ids are published. */
  readonly catalogue?: CatalogEdition;
  /** How long an endpoint may take for its whole answer. Default 10,000; the platform documents no figure. */
  readonly deliveryTimeoutMs?: number;
}

/** VNTANA, for `createSandbox`. */
export function vntana({
  catalogue = "classic",
  deliveryTimeoutMs = 10_000,
}: VntanaOptions = {}): SandboxPlatform<VntanaDomain> {
  return {
    name: "vntana",
    contract,
    scenarios: ["busy-workspace", "empty", "expired-session"],
    // Proposed: whether the platform exposes its token header to pages is not documented.
    exposedHeaders: ["x-auth-token"],
    start({ clock, send }) {
      const world: World = {
        state: createState(),
        ids: createIds(0),
        catalog: createCatalog(catalogue),
        now: clock.now,
        send,
      };
      const domain = createDomain(world);
      return {
        domain,
        routes: createRoutes(world),
        delivery: createDeliveryPolicy(world, deliveryTimeoutMs),
        actions: createActions(domain),
        load(scenario, ids) {
          world.ids = ids;
          world.state = createScenario(scenario, ids, clock.now());
        },
        expireSession: (headers) => expireToken(world, (headers.get("x-auth-token") ?? "").replace("Bearer ", "")),
        failure: toSandboxFailure,
        summary: () => summarize(world.state),
      };
    },
  };
}

function createScenario(name: string, ids: Ids, now: number): State {
  switch (name) {
    case "empty":
      return createEmpty(ids, now);
    case "expired-session":
      return createExpiredSession(ids, now);
    default:
      return createBusyWorkspace(ids, now);
  }
}
