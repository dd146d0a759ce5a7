import type { Context } from "hono";

import type { DeliveryLogPage, DeliveryLogQuery } from "../delivery/delivery-log.ts";
import { logCursor, logStatuses, longestLogPage } from "../delivery/delivery-log.ts";
import type { JsonObject } from "../json.ts";
import type { Validator } from "./validate.ts";

export interface DeliveryLogOptions {
  readonly deliveryLog: (query: DeliveryLogQuery) => DeliveryLogPage;
  readonly validator: Validator;
}

// A member that is there more than once is a list, and fits none of these.
const QUERY: JsonObject = {
  type: "object",
  additionalProperties: false,
  properties: {
    webhookId: { type: "string" },
    eventType: { type: "string" },
    status: { enum: logStatuses },
    limit: { type: "integer", minimum: 1, maximum: longestLogPage },
    cursor: { type: "string", pattern: logCursor.source },
  },
};

/** `GET /_sandbox/delivery-log`: what `sandbox.deliveryLog` gives, for a query in the URL. */
export function answerDeliveryLog(context: Context, { deliveryLog, validator }: DeliveryLogOptions): Response {
  const query = readQuery(context);
  const problems = validator.input(QUERY, query, "query");
  if (problems.length > 0) return context.json({ error: "the query is not as expected", problems }, 422);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was held against the schema above
  return context.json(deliveryLog(query as DeliveryLogQuery));
}

function readQuery(context: Context): Readonly<Record<string, unknown>> {
  const pairs = Object.entries(context.req.queries()).map(([name, values]): [string, unknown] => {
    const value = values.length > 1 ? values : values[0];
    return [name, name === "limit" && /^\d{1,3}$/.test(String(value)) ? Number(value) : value];
  });
  return Object.fromEntries(pairs);
}
