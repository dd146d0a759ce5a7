import type { ReadOptions } from "@tacklebox/receiver/crazygoldfish";
import contract from "@tacklebox/spec/crazygoldfish/openapi.json" with { type: "json" };

import type { Ids } from "../../ids.ts";
import { createIds } from "../../ids.ts";
import type { SandboxPlatform } from "../../platform.ts";
import { createActions } from "./actions.ts";
import { createDeliveryPolicy } from "./delivery-policy.ts";
import type { CrazygoldfishDomain } from "./domain.ts";
import { createDomain } from "./domain.ts";
import { expire } from "./domain/access.ts";
import { createVault } from "./domain/vault.ts";
import { toSandboxFailure } from "./failures.ts";
import { createRoutes } from "./routes.ts";
import { createBusyClass } from "./scenarios/busy-class.ts";
import { createEmpty } from "./scenarios/empty.ts";
import type { State, World } from "./state.ts";
import { createState } from "./state.ts";
import { summarize } from "./summary.ts";
import type { Edition } from "./to-wire.ts";

export type { CrazygoldfishDomain } from "./domain.ts";
export type { Happening, UploadInput } from "./domain/documents.ts";
export type { RefusalKind } from "./domain/refusal.ts";
export type { TemplateInput } from "./domain/templates.ts";
export type { Sealed } from "./domain/vault.ts";
export type { Progress, Sheet, Template, User, Webhook } from "./state.ts";
export type { Edition } from "./to-wire.ts";

export { Refusal } from "./domain/refusal.ts";
export { credentials } from "./scenarios/people.ts";

export interface CrazygoldfishOptions {
  /** Which of the two published answers is given for a webhook. Default `newer`: the template as an object, without status and dates. */
  readonly edition?: Edition;
  /** Where deliveries carry their proof, and how it is made. Default `hmac-sha256-hex` in `x-webhook-signature`; the platform documents none. */
  readonly proof?: ReadOptions;
  /** How long an endpoint may take for its whole answer. Default 10,000; the platform documents no figure. */
  readonly deliveryTimeoutMs?: number;
  /**
   * How long to wait before each retry of a delivery, by the sandbox's clock; an empty list for none. Default 60,000, 120,000 and 240,000:
   * four tries, after which nothing follows. The platform documents nothing of it.
   */
  readonly retryAfterMs?: readonly number[];
}

/**
 * CrazyGoldFish, for `createSandbox`. What it delivers is our proposal.
 *
 * @throws {RangeError} for a time that is negative or no number.
 */
export function crazygoldfish({
  edition = "newer",
  proof = { scheme: "hmac-sha256-hex" },
  deliveryTimeoutMs = 10_000,
  retryAfterMs = [60_000, 120_000, 240_000],
}: CrazygoldfishOptions = {}): SandboxPlatform<CrazygoldfishDomain> {
  if (!retryAfterMs.every((ms) => ms >= 0 && ms <= A_YEAR_MS)) {
    throw new RangeError(`retryAfterMs holds times from 0 ms to a year: ${retryAfterMs.join(", ")}`);
  }
  return {
    name: "crazygoldfish",
    contract,
    scenarios: ["busy-class", "empty", "expired-session"],
    exposedHeaders: [],
    start({ clock, send }) {
      const world: World = { state: createState(), ids: createIds(0), now: clock.now, send, vault: createVault() };
      const domain = createDomain(world);
      return {
        domain,
        routes: createRoutes(world, edition),
        delivery: createDeliveryPolicy(world, { timeoutMs: deliveryTimeoutMs, retryAfterMs, proof }),
        actions: createActions(domain),
        load(scenario, ids) {
          world.ids = ids;
          world.state = createScenario(scenario, ids, clock.now());
        },
        expireSession: (headers) => expire(world, headers.get("authorization")),
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
      return createEmpty(ids);
    // As `busy-class`, but a token has ended after one use.
    case "expired-session":
      return createBusyClass(ids, now, 1);
    default:
      return createBusyClass(ids, now);
  }
}
