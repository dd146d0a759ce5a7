import contract from "@tacklebox/spec/smartshape/openapi.json" with { type: "json" };

import type { Ids } from "../../ids.ts";
import { createIds } from "../../ids.ts";
import type { SandboxPlatform } from "../../platform.ts";
import { createActions } from "./actions.ts";
import { createDeliveryPolicy } from "./delivery-policy.ts";
import type { SmartshapeDomain } from "./domain.ts";
import { createDomain } from "./domain.ts";
import { expire } from "./domain/access.ts";
import { toSandboxFailure } from "./failures.ts";
import { createRoutes } from "./routes.ts";
import { createBusyShowroom } from "./scenarios/busy-showroom.ts";
import { createEmpty } from "./scenarios/empty.ts";
import type { State, World } from "./state.ts";
import { createState } from "./state.ts";
import { summarize } from "./summary.ts";

export type { SmartshapeDomain } from "./domain.ts";
export type { AnnotationChange, AnnotationInput } from "./domain/annotations.ts";
export type { ConfigurationInput } from "./domain/configurations.ts";
export type { Happening } from "./domain/events.ts";
export type { AttributeChange, UploadInput } from "./domain/files.ts";
export type { RefusalKind } from "./domain/refusal.ts";
export type { Annotation, Attributes, Configuration, File, Permission, User, Webhook } from "./state.ts";

export { Refusal } from "./domain/refusal.ts";
export { credentials } from "./scenarios/people.ts";

export interface SmartshapeOptions {
  /** Whether calls for webhooks have to present a session too. Default false: the documentation says both. */
  readonly requiresSession?: boolean;
  /** How many sessions an account may have at a time. Default 5; the platform documents no figure. */
  readonly sessionPlaces?: number;
  /** How long an endpoint may take for its whole answer. Default 10,000; the platform documents no figure. */
  readonly deliveryTimeoutMs?: number;
  /**
   * How long to wait before each retry of a delivery, by the sandbox's clock; an empty list for none. Default 60,000, 120,000, 240,000 and
   * 480,000: five tries. The platform documents that there are some, and no figure.
   */
  readonly retryAfterMs?: readonly number[];
  /** Cost of the bcrypt hash in deliveries, 4 to 31; each step doubles the work. Default 10; the platform documents no figure. */
  readonly tokenCost?: number;
}

/**
 * SmartShape, for `createSandbox`.
 *
 * @throws {RangeError} for a time that is negative or no number, a cost that bcrypt does not have, and fewer places than one.
 */
export function smartshape({
  requiresSession = false,
  sessionPlaces = 5,
  deliveryTimeoutMs = 10_000,
  retryAfterMs = [60_000, 120_000, 240_000, 480_000],
  tokenCost = 10,
}: SmartshapeOptions = {}): SandboxPlatform<SmartshapeDomain> {
  if (!retryAfterMs.every((ms) => ms >= 0 && ms <= A_YEAR_MS)) {
    throw new RangeError(`retryAfterMs holds times from 0 ms to a year: ${retryAfterMs.join(", ")}`);
  }
  if (!(tokenCost >= 4 && tokenCost <= 31)) throw new RangeError(`tokenCost is 4 to 31: ${tokenCost}`);
  if (!(sessionPlaces >= 1)) throw new RangeError(`sessionPlaces is at least 1: ${sessionPlaces}`);
  return {
    name: "smartshape",
    contract,
    scenarios: ["busy-showroom", "empty", "expired-session"],
    exposedHeaders: [],
    start({ clock, send }) {
      const world: World = {
        state: createState(),
        ids: createIds(0),
        now: clock.now,
        send,
        requiresSession,
        sessionPlaces,
      };
      const domain = createDomain(world);
      return {
        domain,
        routes: createRoutes(world),
        delivery: createDeliveryPolicy(world, { timeoutMs: deliveryTimeoutMs, retryAfterMs, tokenCost }),
        actions: createActions(domain),
        load(scenario, ids) {
          world.ids = ids;
          world.state = createScenario(scenario, ids, clock.now());
        },
        expireSession: (headers) =>
          expire(world, { authorization: headers.get("authorization"), session: headers.get("x-smartshape-session") }),
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
      return createEmpty();
    // As `busy-showroom`, but a token has ended after one use.
    case "expired-session":
      return createBusyShowroom(ids, now, 1);
    default:
      return createBusyShowroom(ids, now);
  }
}
