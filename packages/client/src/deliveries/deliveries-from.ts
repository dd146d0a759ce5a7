import { ClientError, isClientError, type ErrorFacts } from "../errors.ts";
import type { Delivery, DeliveryQuery } from "../model/delivery.ts";
import type { Page } from "../model/page.ts";
import { parseJson } from "../parse-json.ts";
import { answerError, answerFacts, kindOfStatus } from "../session/answer-error.ts";
import type { Protocol } from "../session/protocol.ts";
import { toHeaders } from "../session/recipe.ts";
import { createTransport } from "../session/transport.ts";
import { createWorld, type World } from "../session/world.ts";
import { parsePage } from "./parse-page.ts";
import type { ReadDeliveries } from "./with-deliveries.ts";

/** Where a log of deliveries is read. */
export interface DeliveriesSource extends Partial<World> {
  /** Where the log answers; in a page it may be relative to that. Members of its query stay. */
  readonly url: string | URL;
}

const operation = "listDeliveries";

/**
 * Reads a log of deliveries over HTTP, for {@link withDeliveries}: `GET url?webhookId=…&eventType=…&status=…&cursor=…&limit=…`, each
 * of them only where it is asked for, answered with a `Page<Delivery>` in JSON, the newest first. No answer, 408, 429 and 5xx are
 * tried twice more; redirects are refused.
 *
 * Sends no token: give your page's own with `fetch`, or let its cookies do it, which the browser sends to the page's own origin.
 *
 * @example
 * const webhooks = withDeliveries(createWebhooksApi(vntana), deliveriesFrom({ url: "/api/deliveries" }));
 */
export function deliveriesFrom({ url, ...options }: DeliveriesSource): ReadDeliveries {
  const world = createWorld(options);
  const send = createTransport({ protocol, world, timeoutMs: 30_000, totalTimeoutMs: 120_000, retries: 2 });

  return async (query, call) => {
    const headers = toHeaders({ accept: "application/json", ...call?.headers }, operation);
    const answer = await send({ ...call, operation, method: "GET", url: toUrl(url, query), headers });
    const facts = answerFacts(answer, operation, world.now());
    if (answer.status >= 400) throw answerError(kindOfStatus(answer.status), facts);
    return readPage(answer.body, facts);
  };
}

// No session, so no token and no refusal of one.
const protocol: Protocol = {
  tokenHeaders: (token) => [["authorization", token]],
  isRefusal: () => false,
  isRepeatable: () => true,
};

function toUrl(place: string | URL, { webhookId, eventType, status, cursor, limit }: DeliveryQuery): string {
  // A page has an address, to which a path is relative; elsewhere only an absolute URL says where to go.
  const page = globalThis.location?.href;
  if (!URL.canParse(place, page))
    throw new ClientError("usage", "deliveriesFrom: the url must be absolute, outside a page.");
  const url = new URL(place, page);
  for (const [name, value] of Object.entries({ webhookId, eventType, status, cursor, limit })) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url.href;
}

function readPage(body: ArrayBuffer, facts: ErrorFacts): Page<Delivery> {
  try {
    return parsePage(parseJson(body));
  } catch (error) {
    if (!isClientError(error)) throw error;
    throw new ClientError("parse", `${operation}: ${error.message}.`, facts);
  }
}
