import { createClock } from "./clock.ts";
import type { Engine } from "./delivery/engine.ts";
import { createEngine } from "./delivery/engine.ts";
import type { FaultOrder } from "./delivery/faults.ts";
import { createFaults } from "./delivery/faults.ts";
import type { Delivery } from "./delivery/outbox.ts";
import type { JsonObject } from "./http/answer.ts";
import { createApp } from "./http/app.ts";
import { readContract } from "./http/contract.ts";
import { createControl } from "./http/control.ts";
import { createValidator } from "./http/validate.ts";
import type { Violation } from "./http/violation.ts";
import { createIds } from "./ids.ts";
import type { OutgoingEvent, SandboxPlatform } from "./platform.ts";

export interface SandboxOptions<Domain> {
  readonly platform: SandboxPlatform<Domain>;
  /** A starting state of the platform. Default: the platform's first. */
  readonly scenario?: string;
  /** Ids, tokens and secrets follow from it. Default 1. */
  readonly seed?: number;
  /** Milliseconds since the epoch. Default `Date.now`. */
  readonly now?: () => number;
  /** Sends deliveries. Default `globalThis.fetch`, looked up at each attempt. */
  readonly fetch?: typeof globalThis.fetch;
  /** Whether deliveries may leave this machine. Default `false`: such an attempt fails with its reason. */
  readonly allowExternal?: boolean;
  /** Told of every request, answer and event that does not satisfy the platform's contract. */
  readonly onViolation?: (violation: Violation) => void;
}

/** A platform that runs in this process. */
export interface Sandbox<Domain> {
  readonly platform: string;
  /** Where the real platform's API is; the sandbox itself answers requests for any origin. */
  readonly baseUrl: string;
  /** Answers as the platform would; can be handed to whatever takes a `fetch`. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** What happens on the platform beside its API. */
  readonly domain: Domain;
  readonly faults: {
    /** Makes the next matching calls or deliveries misbehave. */
    readonly next: (order: FaultOrder) => void;
  };
  /** Moves the clock ahead. */
  readonly advance: (ms: number) => void;
  /** Resolves when every delivery under way has ended. */
  readonly settled: () => Promise<void>;
  /** The deliveries since the last reset, oldest first; the last 10,000 are kept. */
  readonly deliveries: () => readonly Delivery[];
  /** Begins again: state, ids, clock, faults and deliveries. Default scenario: the present one. */
  readonly reset: (scenario?: string) => void;
  /** The state in figures and names, without any secret. */
  readonly summary: () => JsonObject;
}

/**
 * Stands in for a platform: its API as one `fetch`, its machines as `domain`, and real signed deliveries.
 *
 * @example
 * const sandbox = createSandbox({ platform: vntana() });
 * const answer = await sandbox.fetch("https://api-platform.vntana.com/v1/organizations");
 *
 * @throws {RangeError} for a scenario the platform does not have.
 */
export function createSandbox<Domain>(options: SandboxOptions<Domain>): Sandbox<Domain> {
  const { platform, seed = 1, now = Date.now, allowExternal = false, onViolation = () => undefined } = options;
  const deliver: typeof globalThis.fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const clock = createClock(now);
  const faults = createFaults();
  const contract = readContract(platform.contract);
  const validator = createValidator(platform.contract, contract);
  const running = platform.start({ clock, send });
  let scenario = check(options.scenario ?? platform.scenarios[0]);
  let engine = startEngine();
  running.load(scenario, createIds(seed));

  function send(event: OutgoingEvent): void {
    const problems = validator.event(event.type, event.payload);
    if (problems.length > 0) {
      onViolation({ kind: "event", operation: event.type, method: "POST", path: "", problems, closest: [] });
      throw new Error(`The sandbox made a ${event.type} that its contract does not allow: ${JSON.stringify(problems)}`);
    }
    engine.send(event);
  }

  function startEngine(): Engine {
    return createEngine({ policy: running.delivery, clock, fetch: deliver, faults, allowExternal });
  }

  function check(name: string): string {
    if (platform.scenarios.includes(name)) return name;
    throw new RangeError(`There is no scenario called ${name}; known: ${platform.scenarios.join(", ")}`);
  }

  function reset(name: string = scenario): void {
    scenario = check(name);
    engine.stop();
    engine = startEngine();
    clock.reset();
    faults.clear();
    running.load(scenario, createIds(seed));
  }

  function summary(): JsonObject {
    const states = engine.deliveries().map((delivery) => delivery.state);
    const count = (state: Delivery["state"]): number => states.filter((candidate) => candidate === state).length;
    return {
      platform: platform.name,
      scenario,
      scenarios: platform.scenarios,
      now: new Date(clock.now()).toISOString(),
      faults: faults.pending(),
      deliveries: {
        pending: count("pending"),
        delivered: count("delivered"),
        failed: count("failed"),
        dropped: count("dropped"),
      },
      state: running.summary(),
    };
  }

  const deliveries = (): readonly Delivery[] => engine.deliveries();
  const settled = (): Promise<void> => engine.settled();
  const { advance } = clock;
  const { next } = faults;
  const control = createControl({
    summary,
    deliveries,
    settled,
    orderFault: next,
    advance,
    reset,
    actions: running.actions,
    validator,
  });
  const { operations } = contract;
  const { exposedHeaders } = platform;
  const app = createApp({ operations, exposedHeaders, running, validator, faults, control, onViolation });

  return {
    platform: platform.name,
    baseUrl: contract.server,
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      return app.fetch(request);
    },
    domain: running.domain,
    faults: { next },
    advance,
    settled,
    deliveries,
    reset,
    summary,
  };
}
