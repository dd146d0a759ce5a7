import type { Context } from "hono";
import { Hono } from "hono";

import type { FaultOrder } from "../delivery/faults.ts";
import { apiFaults, deliveryFaults } from "../delivery/faults.ts";
import type { Delivery } from "../delivery/outbox.ts";
import type { DeliveryLogPage, DeliveryLogQuery } from "../delivery/delivery-log.ts";
import { isLoopbackOrigin } from "../loopback.ts";
import type { Action } from "../platform.ts";
import { ActionRefused } from "../platform.ts";
import type { JsonObject } from "../json.ts";
import type { Mail } from "../mailbox.ts";
import { answerDeliveryLog } from "./answer-delivery-log.ts";
import type { Validator } from "./validate.ts";

/** What the control API steers. */
export interface ControlOptions {
  readonly summary: () => JsonObject;
  readonly deliveries: () => readonly Delivery[];
  readonly deliveryLog: (query: DeliveryLogQuery) => DeliveryLogPage;
  readonly settled: () => Promise<void>;
  readonly orderFault: (order: FaultOrder) => void;
  readonly mails: () => readonly Mail[];
  readonly advance: (ms: number) => Promise<void>;
  readonly reset: (scenario?: string) => void;
  readonly actions: Readonly<Record<string, Action>>;
  readonly validator: Validator;
}

const FAULT = {
  type: "object",
  required: ["fault"],
  additionalProperties: false,
  properties: {
    fault: { type: "string" },
    operation: { type: "string" },
    eventType: { type: "string" },
    times: { type: "integer", minimum: 1 },
  },
};
const ADVANCE = {
  type: "object",
  required: ["ms"],
  additionalProperties: false,
  properties: { ms: { type: "number", minimum: 0 } },
};
const RESET = { type: "object", additionalProperties: false, properties: { scenario: { type: "string" } } };

/** The sandbox's own API, below `/_sandbox`. Answers JSON; `{ "error": … }` where it says no. */
export function createControl(options: ControlOptions): Hono {
  const control = new Hono({ strict: false });
  const actions: Record<string, Action> = {
    ...options.actions,
    faults: toAction(FAULT, (input) => options.orderFault(parseFaultOrder(input))),
    "clock/advance": toAction(ADVANCE, ({ ms }) => options.advance(Number(ms))),
    reset: toAction(RESET, ({ scenario }) => options.reset(typeof scenario === "string" ? scenario : undefined)),
  };

  control.use(async (context, next) => {
    const origin = context.req.header("origin");
    // A page from elsewhere may not steer a sandbox on the machine of whoever visits it.
    if (origin !== undefined && !isLoopbackOrigin(origin))
      return context.json({ error: `${origin} is not local` }, 403);
    return next();
  });
  control.get("/", (context) => context.json(options.summary()));
  control.get("/deliveries", (context) => context.json({ deliveries: options.deliveries() }));
  control.get("/delivery-log", (context) => answerDeliveryLog(context, options));
  control.get("/mails", (context) => context.json({ mails: options.mails() }));
  control.post("/deliveries/settle", async (context) => {
    await options.settled();
    return context.json({ deliveries: options.deliveries() });
  });
  for (const [path, action] of Object.entries(actions)) {
    control.post(`/${path}`, (context) => act(context, action, options.validator));
  }
  control.all("*", (context) =>
    context.json({ error: "no such control", posts: Object.keys(actions).toSorted() }, 404),
  );
  return control;
}

function parseFaultOrder({ fault, operation, eventType, times = 1 }: JsonObject): FaultOrder {
  const api = apiFaults.find((name) => name === fault);
  const ofDelivery = deliveryFaults.find((name) => name === fault);
  const count = { times: Number(times) };
  if (api && eventType !== undefined) throw new RangeError(`${api} happens to an operation, not to an event type`);
  if (ofDelivery && operation !== undefined) throw new RangeError(`${ofDelivery} happens to an event type`);
  if (api) return { fault: api, ...count, ...(typeof operation === "string" && { operation }) };
  if (ofDelivery) return { fault: ofDelivery, ...count, ...(typeof eventType === "string" && { eventType }) };
  throw new RangeError(
    `There is no fault ${JSON.stringify(fault)}; known: ${[...apiFaults, ...deliveryFaults].join(", ")}`,
  );
}

function toAction(input: JsonObject, run: (input: JsonObject) => void | Promise<void>): Action {
  return {
    input,
    async run(value) {
      try {
        await run(value);
        return {};
      } catch (error) {
        if (error instanceof RangeError) throw new ActionRefused(error.message);
        throw error;
      }
    },
  };
}

async function act(context: Context, action: Action, validator: Validator): Promise<Response> {
  const input = await readObject(context.req.raw);
  if (!input) return context.json({ error: "the body is a JSON object, sent as application/json" }, 400);
  const problems = validator.input(action.input, input, "body");
  if (problems.length > 0) return context.json({ error: "the input is not as expected", problems }, 422);
  try {
    return context.json(await action.run(input));
  } catch (error) {
    if (error instanceof ActionRefused) return context.json({ error: error.message }, 409);
    throw error;
  }
}

async function readObject(request: Request): Promise<JsonObject | undefined> {
  // The type is insisted on: with it, a page on another origin has to ask first, and is refused.
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? "")) return undefined;
  try {
    const value: unknown = await request.json();
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

// Only for what JSON was parsed to.
function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
