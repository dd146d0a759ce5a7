import contract from "@tacklebox/spec/roomle/openapi.json" with { type: "json" };

import { createIds } from "../../ids.ts";
import type { SandboxPlatform } from "../../platform.ts";
import { createActions } from "./actions.ts";
import { createDeliveryPolicy } from "./delivery-policy.ts";
import type { RoomleDomain } from "./domain.ts";
import { createDomain } from "./domain.ts";
import { revokeSession } from "./domain/access.ts";
import { toSandboxFailure } from "./failures.ts";
import { createRoutes, presentedBy } from "./routes.ts";
import { createEmpty } from "./scenarios/empty.ts";
import type { State, World } from "./state.ts";
import { createState } from "./state.ts";
import { summarize } from "./summary.ts";

export type { RoomleDomain } from "./domain.ts";
export type { AnyEvent, VisitorRequest } from "./domain/configurator.ts";
export type { RefusalKind } from "./domain/refusal.ts";
export type { Tenant, User } from "./state.ts";

export { Refusal } from "./domain/refusal.ts";
export { access, credentials } from "./scenarios/people.ts";

export interface RoomleOptions {
  /** How long an endpoint may take for its whole answer. Default 10,000; the platform documents no figure. */
  readonly deliveryTimeoutMs?: number;
  /** Where the initialization vector of a delivery's token is. Default `prefixed`; the platform does not document it. */
  readonly deliveryIv?: "prefixed" | "zero" | "unknown";
}

/** Roomle, for `createSandbox`. */
export function roomle({
  deliveryTimeoutMs = 10_000,
  deliveryIv = "prefixed",
}: RoomleOptions = {}): SandboxPlatform<RoomleDomain> {
  return {
    name: "roomle",
    contract,
    scenarios: ["empty", "without-api-key", "expired-session"],
    exposedHeaders: [],
    start({ clock, send, mail }) {
      const world: World = { state: createState(), ids: createIds(0), now: clock.now, send, mail };
      const domain = createDomain(world);
      return {
        domain,
        routes: createRoutes(world),
        delivery: createDeliveryPolicy(world, { timeoutMs: deliveryTimeoutMs, iv: deliveryIv }),
        actions: createActions(domain),
        load(scenario, ids) {
          world.ids = ids;
          world.state = createScenario(scenario);
        },
        async expireSession(headers) {
          const { token } = await presentedBy(world, headers);
          if (typeof token === "object") revokeSession(world, token.session);
        },
        failure: toSandboxFailure,
        summary: () => summarize(world.state),
      };
    },
  };
}

function createScenario(name: string): State {
  switch (name) {
    // Deliveries prove nothing there.
    case "without-api-key":
      return createEmpty({ apiKey: "" });
    // As `empty`, but a session has ended after one use.
    case "expired-session":
      return createEmpty({ usesPerSession: 1 });
    default:
      return createEmpty();
  }
}
