import { checkRequest } from "./check-request.ts";
import { withDeadline } from "./deadline.ts";
import type { Refusal } from "./errors.ts";
import type { ReceivedEvent } from "./event.ts";
import type { Arrival } from "./exchange.ts";
import { openContext, type VerifiedDelivery } from "./handlers/context.ts";
import { dispatch } from "./handlers/dispatch.ts";
import type { Registry } from "./handlers/registry.ts";
import type { Facts, Outcome, Result } from "./outcome.ts";
import type { Platform, Proof } from "./platform.ts";
import { type BodyLimits, readBody } from "./read-body.ts";
import { type ReplayGuard, runOnce } from "./replay-guard.ts";

/** A receiver's options with every default filled in. */
export interface Pipeline<E extends ReceivedEvent, P extends Proof> extends BodyLimits {
  readonly platform: Platform<E, P>;
  readonly registry: Registry<E, P>;
  readonly endpoint: string | undefined;
  readonly onPoison: "refuse" | "ack";
  readonly deadlineMs: number | undefined;
  readonly replayGuard: ReplayGuard | undefined;
  readonly replayLeaseMs: number;
  readonly replayKeepMs: number;
  readonly report: (error: unknown, facts: Facts) => void;
  readonly now: () => number;
}

/** Takes one request from its head to what became of it. Never rejects. */
export async function receive<E extends ReceivedEvent, P extends Proof>(
  arrival: Arrival,
  pipeline: Pipeline<E, P>,
): Promise<Outcome> {
  const { request, host } = arrival;
  const { platform, endpoint, onPoison } = pipeline;
  let facts: Facts = { platform: platform.name };
  const report = (error: unknown): void => pipeline.report(error, facts);
  const refuse = ({ reason, status, cause }: Refusal): Outcome => {
    if (cause !== undefined) report(cause);
    return { ...facts, kind: "refused", status, reason };
  };
  try {
    const receivedAt = (arrival.receivedAt = new Date(pipeline.now()));
    const unfit = checkRequest(request, pipeline.maxBodyBytes);
    if (unfit) return refuse(unfit);
    const read = await readBody(request, pipeline);
    if (!read.ok) return refuse(read);
    const rawBody = (arrival.body = read.body);

    const verified = await platform.verify({ headers: request.headers, body: rawBody, url: request.url });
    if (!verified.ok) return refuse(verified);
    const { proof, keyId, tenant, signedAt } = verified;
    facts = { ...facts, keyId, tenant, signedAt };

    const parsed = platform.parse(rawBody, verified);
    // Where handlers choose, a good answer takes what nobody took: there it stays refused.
    const isAcked = onPoison === "ack" && platform.handlersChoose !== true;
    if (!parsed.ok) return refuse(parsed.status === 400 && isAcked ? { ...parsed, status: 200 } : parsed);
    const { event } = parsed;
    const bodyKey = await verified.deliveryKey();
    const eventKey = await parsed.eventKey?.();
    const ownKey = eventKey ?? bodyKey;
    const deliveryKey = endpoint === undefined ? ownKey : `${endpoint}:${ownKey}`;
    facts = { ...facts, deliveryKey, type: event.type };

    const delivery = { platform: platform.name, proof, keyId, tenant, signedAt, receivedAt, deliveryKey, rawBody };
    const surroundings = { hungUp: request.signal, host, report };
    const content = eventKey === undefined ? undefined : bodyKey;
    return { ...facts, ...(await handle({ event, delivery, content, surroundings }, pipeline)) };
  } catch (error) {
    report(error);
    return { ...facts, kind: "failed", status: 500, reason: "receiver_failed" };
  }
}

interface Work<E extends ReceivedEvent, P extends Proof> {
  readonly event: E;
  readonly delivery: VerifiedDelivery<P>;
  /** Tells two bodies under one event id apart. */
  readonly content: string | undefined;
  readonly surroundings: Parameters<typeof openContext>[1];
}

async function handle<E extends ReceivedEvent, P extends Proof>(
  { event, delivery, content, surroundings }: Work<E, P>,
  { platform, registry, deadlineMs, sleep, replayGuard, replayLeaseMs, replayKeepMs }: Pipeline<E, P>,
): Promise<Result> {
  const { report } = surroundings;
  const { context, abort, close } = openContext(delivery, surroundings);
  const handlers = registry.handlersFor(event);
  const theyChoose = platform.handlersChoose === true;
  const call = (): Promise<Result> => dispatch({ handlers, event, context, theyChoose, report });
  const once = { key: delivery.deliveryKey, content, replayGuard, replayLeaseMs, replayKeepMs, report };
  const work = runOnce(call, once).finally(close);
  if (deadlineMs === undefined) return work;

  const onLate = (): void => {
    abort();
    // A late handler keeps its claim until it ends, and then commits or releases it: a redelivery must not run beside it.
    context.waitUntil(work);
  };
  const late: Result = { kind: "failed", status: 500, reason: "handler_timeout" };
  return withDeadline(work, late, { ms: deadlineMs, sleep, onLate });
}
