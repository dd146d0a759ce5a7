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
  /**
   * How long to wait before each retry of a delivery, by the sandbox's clock; an empty list for none. Default 60,000, 120,000 and
   * 240,000: three retries. The platform documents that there are some, and no figure.
   */
  readonly retryAfterMs?: readonly number[];
  /**
   * How many deliveries of a webhook may fail in a row until it is turned off; `Infinity` for any number. Default 5; the platform
   * documents no figure.
   */
  readonly disableAfter?: number;
}

/**
 * VNTANA, for `createSandbox`.
 *
 * @throws {RangeError} for a time that is negative or no number, and for fewer deliveries than one.
 */
export function vntana({
  catalogue = "classic",
  deliveryTimeoutMs = 10_000,
  retryAfterMs = [60_000, 120_000, 240_000],
  disableAfter = 5,
}: VntanaOptions = {}): SandboxPlatform<VntanaDomain> {
  if (!retryAfterMs.every((ms) => ms >= 0 && ms <= A_YEAR_MS)) {
    throw new RangeError(`retryAfterMs holds times from 0 ms to a year: ${retryAfterMs.join(", ")}`);
  }
  if (!(disableAfter >= 1)) throw new RangeError(`disableAfter is at least 1: ${disableAfter}`);
  return {
    name: "vntana",
    contract,
    scenarios: ["busy-workspace", "empty", "expired-session"],
    // Proposed: whether the platform exposes its token header to pages is not documented.
    exposedHeaders: ["x-auth-token"],
    start({ clock, send, mail }) {
      const world: World = {
        state: createState(),
        ids: createIds(0),
        catalog: createCatalog(catalogue),
        now: clock.now,
        send,
        mail,
        disableAfter,
      };
      const domain = createDomain(world);
      return {
        domain,
        routes: createRoutes(world),
        delivery: createDeliveryPolicy(world, { timeoutMs: deliveryTimeoutMs, retryAfterMs }),
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

const A_YEAR_MS = 31_536_000_000;

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
