import type { Attempt } from "./attempt.ts";
import type { Delivery } from "./outbox.ts";

// The shape of the port that clients and user interfaces speak, written down again: the other side of the wire imports nothing of it.

/** Some of the log, the newest delivery first. */
export interface DeliveryLogPage {
  readonly items: readonly LoggedDelivery[];
  /** How many there are in all that fit the query. */
  readonly total: number;
  /** Give it back as `cursor` for the next page; absent on the last. */
  readonly nextCursor?: string;
}

export interface LoggedDelivery {
  readonly id: string;
  readonly webhookId: string;
  readonly eventType: string;
  /** `declined`: the endpoint left it to the platform, which then acted itself. */
  readonly status: "pending" | "delivered" | "declined" | "failed";
  /** ISO 8601, UTC, by the sandbox's clock. */
  readonly createdAt: string;
  readonly attempts: readonly LoggedAttempt[];
  /** ISO 8601, UTC, by the sandbox's clock: when it is tried again, while it is pending. */
  readonly nextAttemptAt?: string;
  /** Why it ended without another attempt. */
  readonly cause?: string;
}

export interface LoggedAttempt {
  readonly at: string;
  readonly durationMs: number;
  /** The endpoint's HTTP status; absent when none arrived. */
  readonly status?: number;
  /** Why no answer arrived. */
  readonly cause?: string;
  readonly request: {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** The body is cut at 1 KiB. */
  readonly response?: { readonly headers: Readonly<Record<string, string>>; readonly body: string };
}

/** Which deliveries to give; all of them where nothing is said. */
export interface DeliveryLogQuery {
  readonly webhookId?: string;
  readonly eventType?: string;
  readonly status?: LoggedDelivery["status"];
  /** From 1 to 200. Default 25. */
  readonly limit?: number;
  /** The `nextCursor` of the page before. What is delivered meanwhile moves nothing. */
  readonly cursor?: string;
}

export const logStatuses = ["pending", "delivered", "declined", "failed"] as const;
/** A cursor is the number of the page's last delivery: those before it are the next page, whatever comes after. */
export const logCursor: RegExp = /^[1-9]\d{0,14}$/;
export const longestLogPage = 200;

export interface LogSource {
  readonly deliveries: readonly Delivery[];
  /** Names of request headers that are left out. */
  readonly secretHeaders: readonly string[];
}

/** @throws {RangeError} for a limit, cursor or status that cannot be. */
export function readDeliveryLog(
  { deliveries, secretHeaders }: LogSource,
  query: DeliveryLogQuery = {},
): DeliveryLogPage {
  checkQuery(query);
  const { webhookId, eventType, status, limit = 25, cursor = "Infinity" } = query;
  const found = deliveries.filter(
    (delivery) =>
      fits(delivery.webhook, webhookId) && fits(delivery.eventType, eventType) && fits(statusOf(delivery), status),
  );
  const rest = found.filter((delivery) => numberOf(delivery) < Number(cursor)).toReversed();
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((delivery) => toLogged(delivery, secretHeaders)),
    total: found.length,
    ...(last && page.length < rest.length && { nextCursor: `${numberOf(last)}` }),
  };
}

function checkQuery({ limit = 1, cursor, status }: DeliveryLogQuery): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > longestLogPage) {
    throw new RangeError(`limit is a whole number from 1 to ${longestLogPage}: ${limit}`);
  }
  if (cursor !== undefined && !logCursor.test(cursor)) throw new RangeError(`no page ended with the cursor ${cursor}`);
  if (status !== undefined && !logStatuses.includes(status)) {
    throw new RangeError(`There is no status called ${status}; known: ${logStatuses.join(", ")}`);
  }
}

function fits(value: string, wanted: string | undefined): boolean {
  return wanted === undefined || value === wanted;
}

function numberOf({ id }: Delivery): number {
  return Number(id.replace("delivery-", ""));
}

function statusOf({ state }: Delivery): LoggedDelivery["status"] {
  switch (state) {
    case "dropped":
      return "failed";
    case "waiting":
      return "pending";
    default:
      return state;
  }
}

function toLogged(delivery: Delivery, secretHeaders: readonly string[]): LoggedDelivery {
  const { id, webhook, eventType, createdAt, state, attempts, nextAttemptAt } = delivery;
  return {
    id,
    webhookId: webhook,
    eventType,
    status: statusOf(delivery),
    createdAt,
    attempts: attempts.map((attempt) => toAttempt(attempt, secretHeaders)),
    ...(nextAttemptAt !== undefined && { nextAttemptAt }),
    ...(state === "dropped" && { cause: whyDropped(attempts) }),
  };
}

function whyDropped({ length }: Delivery["attempts"]): string {
  return `Not sent${length > 0 ? " again" : ""}: the webhook was paused or removed, or the sandbox closed, before its turn came.`;
}

function toAttempt(
  { startedAt, durationMs, request, answer, cause }: Attempt,
  secretHeaders: readonly string[],
): LoggedAttempt {
  const { url, body } = request;
  const shown = Object.entries(request.headers).filter(([name]) => !secretHeaders.includes(name.toLowerCase()));
  const headers = Object.fromEntries(shown);
  return {
    at: startedAt,
    durationMs,
    ...(answer && { status: answer.status }),
    ...(cause && { cause: cause.message }),
    request: { url, headers, body },
    ...(answer && { response: { headers: answer.headers, body: answer.body } }),
  };
}
