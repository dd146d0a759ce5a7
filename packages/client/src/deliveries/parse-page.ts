import { ClientError } from "../errors.ts";
import type { Attempt, AttemptRequest, AttemptResponse, Delivery } from "../model/delivery.ts";
import type { Page } from "../model/page.ts";

/**
 * Reads a page of deliveries. Members that may be absent may also be null, as many serializers write them; members nobody knows
 * are left out.
 *
 * @throws {ClientError} kind `parse`, with the place that is not as it has to be and nothing of what stands there.
 */
export function parsePage(value: unknown): Page<Delivery> {
  const { items, total, nextCursor } = parseObject(value, "the page");
  return {
    items: parseList(items, "items", parseDelivery),
    ...(isThere(total) && { total: parseNumber(total, "total") }),
    ...(isThere(nextCursor) && { nextCursor: parseText(nextCursor, "nextCursor") }),
  };
}

function parseDelivery(value: unknown, place: string): Delivery {
  const { id, webhookId, eventType, status, createdAt, attempts, nextAttemptAt, cause } = parseObject(value, place);
  return {
    id: parseText(id, `${place}.id`),
    webhookId: parseText(webhookId, `${place}.webhookId`),
    eventType: parseText(eventType, `${place}.eventType`),
    status: statuses.find((known) => known === status) ?? refuse(`${place}.status`, `one of ${statuses.join(", ")}`),
    createdAt: parseText(createdAt, `${place}.createdAt`),
    attempts: parseList(attempts, `${place}.attempts`, parseAttempt),
    ...(isThere(nextAttemptAt) && { nextAttemptAt: parseText(nextAttemptAt, `${place}.nextAttemptAt`) }),
    ...(isThere(cause) && { cause: parseText(cause, `${place}.cause`) }),
  };
}

const statuses: readonly Delivery["status"][] = ["pending", "delivered", "declined", "failed"];

function parseAttempt(value: unknown, place: string): Attempt {
  const { at, durationMs, status, cause, request, response } = parseObject(value, place);
  return {
    at: parseText(at, `${place}.at`),
    ...(isThere(durationMs) && { durationMs: parseNumber(durationMs, `${place}.durationMs`) }),
    ...(isThere(status) && { status: parseNumber(status, `${place}.status`) }),
    ...(isThere(cause) && { cause: parseText(cause, `${place}.cause`) }),
    ...(isThere(request) && { request: parseRequest(request, `${place}.request`) }),
    ...(isThere(response) && { response: parseResponse(response, `${place}.response`) }),
  };
}

function parseRequest(value: unknown, place: string): AttemptRequest {
  return { url: parseText(parseObject(value, place)["url"], `${place}.url`), ...parseResponse(value, place) };
}

function parseResponse(value: unknown, place: string): AttemptResponse {
  const { headers, body } = parseObject(value, place);
  const lines = Object.entries(parseObject(headers, `${place}.headers`));
  return {
    headers: Object.fromEntries(lines.map(([name, line]) => [name, parseText(line, `${place}.headers`)])),
    body: parseText(body, `${place}.body`),
  };
}

function parseObject(value: unknown, place: string): Readonly<Record<string, unknown>> {
  // The copy has own members only.
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  return refuse(place, "an object");
}

function parseList<Item>(
  value: unknown,
  place: string,
  parse: (item: unknown, place: string) => Item,
): readonly Item[] {
  if (!Array.isArray(value)) return refuse(place, "a list");
  return value.map((item: unknown, index) => parse(item, `${place}[${index}]`));
}

function parseText(value: unknown, place: string): string {
  return typeof value === "string" ? value : refuse(place, "a text");
}

function parseNumber(value: unknown, place: string): number {
  return typeof value === "number" ? value : refuse(place, "a number");
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function refuse(place: string, wanted: string): never {
  throw new ClientError("parse", `${place} is not ${wanted}`);
}
