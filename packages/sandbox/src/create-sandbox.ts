import type { Clock } from "./clock.ts";
import { createClock } from "./clock.ts";
import type { DeliveryLogPage, DeliveryLogQuery } from "./delivery/delivery-log.ts";
import { readDeliveryLog } from "./delivery/delivery-log.ts";
import type { Engine } from "./delivery/engine.ts";
import { createEngine } from "./delivery/engine.ts";
import type { FaultOrder, Faults } from "./delivery/faults.ts";
import { createFaults } from "./delivery/faults.ts";
import { findDelivered } from "./delivery/find-delivered.ts";
import type { Delivery } from "./delivery/outbox.ts";
import type { JsonObject } from "./json.ts";
import { createApp } from "./http/app.ts";
import { readContract } from "./http/contract.ts";
import { createControl } from "./http/control.ts";
import type { Validator } from "./http/validate.ts";
import { createValidator } from "./http/validate.ts";
import { toFetch } from "./http/to-fetch.ts";
import type { Violation } from "./http/violation.ts";
import { createIds } from "./ids.ts";
import type { Mail } from "./mailbox.ts";
import { createMailbox } from "./mailbox.ts";
import type { OutgoingEvent, RunningPlatform, SandboxPlatform } from "./platform.ts";

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
  /** The sandbox's clock, for whoever checks how old its deliveries are: milliseconds since the epoch. */
  readonly now: () => number;
  /**
   * Moves the clock ahead, and makes on the way what was waiting: each attempt at its own time, and what follows from it. Resolves when that
   * has ended; where nothing is under way or due, the clock has moved when the call returns. Moves that overlap are made one after another.
   *
   * @throws {RangeError} at once, for a move back or beyond the year 9998.
   */
  readonly advance: (ms: number) => Promise<void>;
  /** Resolves when every attempt that is due has ended. Does not wait for those whose time is still to come. */
  readonly settled: () => Promise<void>;
  /**
   * The newest delivery of an event type that an endpoint took, once every attempt that is due has ended. Rejects where none did,
   * and says what happened instead: that it was left to the platform, for instance.
   */
  readonly delivered: (eventType: string) => Promise<Delivery>;
  /** The deliveries since the last reset, oldest first; the last 10,000 are kept. */
  readonly deliveries: () => readonly Delivery[];
  /**
   * The same deliveries in the shape of the client's port, the newest first: `withDeliveries(api, async (query) =>
   * sandbox.deliveryLog(query))` shows them in a user interface. Throws `RangeError` for a query that cannot be.
   */
  readonly deliveryLog: (query?: DeliveryLogQuery) => DeliveryLogPage;
  /** What the platform wrote to its users, about failing endpoints for instance: the newest last, without any secret. The last 1,000 are kept. */
  readonly mails: () => readonly Mail[];
  /** Begins again: state, ids, clock, faults, deliveries and mails. Default scenario: the present one. */
  readonly reset: (scenario?: string) => void;
  /** Ends every attempt under way and drops what waits; nothing is sent any more until it is reset. Needs no call for Node to end. */
  readonly close: () => void;
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
  const { platform, seed = 1, now = Date.now, onViolation = () => undefined } = options;
  const clock = createClock(now);
  const contract = readContract(platform.contract);
  const { operations, events } = contract;
  const faults = createFaults({ operations: operations.map(({ id }) => id), eventTypes: Object.keys(events) });
  const validator = createValidator(platform.contract, contract);
  const send = (event: OutgoingEvent): void => engine.send(checkEvent(event, validator, onViolation));
  const mailbox = createMailbox(clock.now);
  const running = platform.start({ clock, send, mail: mailbox.send });
  let scenario = checkScenario(platform, options.scenario ?? platform.scenarios[0]);
  let engine = startEngine();
  running.load(scenario, createIds(seed));

  function startEngine(): Engine {
    const { allowExternal = false, fetch = (input, init) => globalThis.fetch(input, init) } = options;
    return createEngine({ policy: running.delivery, clock, fetch, faults, allowExternal });
  }

  const { secretHeaders = [] } = running.delivery;
  const steering: Steering = {
    faults: { next: faults.next },
    now: clock.now,
    advance: (ms) => engine.advance(ms),
    settled: () => engine.settled(),
    async delivered(eventType) {
      await engine.settled();
      return findDelivered(engine.deliveries(), eventType);
    },
    deliveries: () => engine.deliveries(),
    deliveryLog: (query) => readDeliveryLog({ deliveries: engine.deliveries(), secretHeaders }, query),
    mails: mailbox.list,
    reset(name = scenario) {
      scenario = checkScenario(platform, name);
      engine.stop();
      engine = startEngine();
      clock.reset();
      faults.clear();
      mailbox.clear();
      running.load(scenario, createIds(seed));
    },
    close: () => engine.stop(),
    summary: () => summarize({ platform, scenario, clock, faults, engine, running }),
  };
  const { exposedHeaders } = platform;
  const control = createControl({ ...steering, orderFault: faults.next, actions: running.actions, validator });
  const app = createApp({ operations, exposedHeaders, running, validator, faults, control, onViolation });

  return {
    platform: platform.name,
    baseUrl: contract.server,
    fetch: toFetch((request) => app.fetch(request)),
    domain: running.domain,
    ...steering,
  };
}

type Steering = Omit<Sandbox<unknown>, "platform" | "baseUrl" | "fetch" | "domain">;

function checkScenario(platform: SandboxPlatform<unknown>, name: string): string {
  if (platform.scenarios.includes(name)) return name;
  throw new RangeError(`There is no scenario called ${name}; known: ${platform.scenarios.join(", ")}`);
}

function checkEvent(
  event: OutgoingEvent,
  validator: Validator,
  onViolation: (violation: Violation) => void,
): OutgoingEvent {
  const problems = validator.event(event.type, event.payload);
  if (problems.length === 0) return event;
  onViolation({ kind: "event", operation: event.type, method: "POST", path: "", problems, closest: [] });
  throw new Error(`The sandbox made a ${event.type} that its contract does not allow: ${JSON.stringify(problems)}`);
}

interface Parts {
  readonly platform: SandboxPlatform<unknown>;
  readonly scenario: string;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly engine: Engine;
  readonly running: RunningPlatform<unknown>;
}

function summarize({ platform, scenario, clock, faults, engine, running }: Parts): JsonObject {
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
      waiting: count("waiting"),
      delivered: count("delivered"),
      declined: count("declined"),
      failed: count("failed"),
      dropped: count("dropped"),
    },
    state: running.summary(),
  };
}
