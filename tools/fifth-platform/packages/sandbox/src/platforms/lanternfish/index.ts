import contract from "@tacklebox/spec/lanternfish/openapi.json" with { type: "json" };
import { createActionMaker } from "../../create-action-maker.ts";
import { createIds } from "../../ids.ts";
import type { FailureKind, SandboxPlatform } from "../../platform.ts";
import { createDeliveryPolicy } from "./delivery-policy.ts";
import { createDomain, type LanternfishDomain } from "./domain.ts";
import { createRoutes, tokenOf } from "./routes.ts";
import type { World } from "./state.ts";

export type { LanternfishDomain } from "./domain.ts";
export { credentials } from "./state.ts";

const action = createActionMaker((_error): _error is Error => false);

/** Lanternfish, for `createSandbox`. */
export function lanternfish(): SandboxPlatform<LanternfishDomain> {
  return {
    name: "lanternfish",
    contract,
    scenarios: ["empty"],
    exposedHeaders: [],
    start({ send }) {
      const world: World = { ids: createIds(0), hooks: new Map(), tokens: new Set(), send };
      const domain = createDomain(world);
      return {
        domain,
        routes: createRoutes(world),
        delivery: createDeliveryPolicy(world),
        actions: { "lamps/light": action({ name: "text" }, domain.lamps.light) },
        load(_scenario, ids) {
          Object.assign(world, { ids, hooks: new Map(), tokens: new Set() });
        },
        expireSession: (headers) => void world.tokens.delete(tokenOf({ headers })),
        failure: (kind) => ({ status: statuses[kind] ?? 400, body: { error: kind } }),
        summary: () => ({ hooks: [...world.hooks.values()].map(({ id, url }) => ({ id, url })) }),
      };
    },
  };
}

const statuses: Partial<Record<FailureKind, number>> = {
  "unknown-operation": 404,
  "wrong-method": 405,
  "wrong-content-type": 415,
  "sandbox-failure": 500,
  "bad-credentials": 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "rate-limited": 429,
  "server-error": 500,
  "refused-under-200": 200,
};
