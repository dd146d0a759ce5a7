import { expect, it, vi } from "vitest";

import type { Delivery, Sandbox } from "@tacklebox/sandbox";
import { createSandbox } from "@tacklebox/sandbox";
import type { VntanaDomain } from "@tacklebox/sandbox/vntana";
import { vntana } from "@tacklebox/sandbox/vntana";

import type { Wire } from "./door.ts";
import { call, NOW, openSandbox, subscribe, turn, visit } from "./door.ts";
import { isSigned, openEndpoint, typeOf } from "./endpoint.ts";
import { miniPlatform } from "./mini-platform.ts";

const MINUTE = 60_000;
const at = (minutes: number): string => new Date(NOW + minutes * MINUTE).toISOString();
const timesOf = (delivery: Delivery): readonly string[] => delivery.attempts.map(({ startedAt }) => startedAt);

/** Answers these statuses one after another, then the last one for ever. */
function answering(...statuses: readonly number[]): typeof globalThis.fetch {
  const rest = [...statuses];
  return async () => new Response("answer", { status: (rest.length > 1 ? rest.shift() : rest[0]) ?? 200 });
}

function upload({ domain }: Sandbox<VntanaDomain>, times = 1): void {
  const { uuid: workspaceUuid } = domain.workspaces.get("living-room");
  for (let made = 0; made < times; made += 1) domain.products.upload({ workspaceUuid, name: "Lamp" });
}

it("tries a failed delivery again at its time, with the same body, signed anew", async () => {
  const answer = { status: 500 };
  await using endpoint = await openEndpoint(answer);
  const { door, sandbox } = openSandbox();
  const { secret } = await subscribe(door, endpoint.url, ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  expect(sandbox.deliveries()).toMatchObject([{ state: "waiting", nextAttemptAt: at(1), attempts: [{}] }]);
  await sandbox.advance(MINUTE - 1);
  expect(endpoint.received).toHaveLength(1);
  answer.status = 204;
  await sandbox.advance(1);
  const [delivery] = sandbox.deliveries();
  expect(delivery).toMatchObject({
    id: "delivery-1",
    state: "delivered",
    attempts: [{ answer: { status: 500 } }, { startedAt: at(1), answer: { status: 204 } }],
  });
  expect(delivery).not.toHaveProperty("nextAttemptAt");
  const [first, second] = endpoint.received;
  expect(second!.body).toEqual(first!.body);
  expect(second!.headers["x-timestamp"]).toBe(at(1));
  expect([isSigned(first!, secret), isSigned(second!, secret)]).toEqual([true, true]);
});

it("makes every attempt at its own time when the clock is moved far, then gives up", async () => {
  const { door, sandbox } = openSandbox({ fetch: answering(500) });
  await subscribe(door, "http://127.0.0.1/", ["product.added"]);
  upload(sandbox);
  await sandbox.advance(60 * MINUTE);
  expect(sandbox.deliveries().map(({ state }) => state)).toEqual(["failed"]);
  expect(timesOf(sandbox.deliveries()[0]!)).toEqual([at(0), at(1), at(3), at(7)]);
  expect(sandbox.summary()).toMatchObject({ now: at(60), deliveries: { waiting: 0, failed: 1 } });
});

it("moves the clock at once where nothing is under way or due", async () => {
  const { sandbox } = openSandbox();
  void sandbox.advance(MINUTE);
  expect(sandbox.summary()).toMatchObject({ now: at(1) });
  expect(() => sandbox.advance(-1)).toThrow(RangeError);
});

it("makes overlapping moves one after another", async () => {
  const { door, sandbox } = openSandbox({ fetch: answering(500) });
  await subscribe(door, "http://127.0.0.1/", ["product.added"]);
  upload(sandbox);
  await Promise.all([2, 1, 4].map((minutes) => sandbox.advance(minutes * MINUTE)));
  expect(sandbox.summary()).toMatchObject({ now: at(7) });
  expect(timesOf(sandbox.deliveries()[0]!)).toEqual([at(0), at(1), at(3), at(7)]);
});

it("moves on after a move that went too far", async () => {
  const { door, sandbox } = openSandbox({ fetch: answering(500) });
  await subscribe(door, "http://127.0.0.1/", ["product.added"]);
  upload(sandbox);
  const most = Date.UTC(9999, 0) - NOW;
  const moves = [most, 1, 0].map((ms) => sandbox.advance(ms));
  expect((await Promise.allSettled(moves)).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});

it("does not hold up later events while a delivery waits", async () => {
  const { door, sandbox } = openSandbox({ fetch: answering(500, 200) });
  await subscribe(door, "http://127.0.0.1/", ["product.added", "product.pending"]);
  upload(sandbox);
  await sandbox.settled();
  expect(sandbox.deliveries()).toMatchObject([
    { eventType: "product.added", state: "waiting" },
    { eventType: "product.pending", state: "delivered" },
  ]);
  await sandbox.advance(MINUTE);
  expect((await sandbox.delivered("product.added")).attempts).toHaveLength(2);
});

it("makes what is due, and leaves the rest for its time", async () => {
  const { door, sandbox } = openSandbox({ fetch: answering(500) });
  await subscribe(door, "http://127.0.0.1/", ["product.added"]);
  upload(sandbox);
  await sandbox.advance(MINUTE / 2);
  upload(sandbox);
  await sandbox.advance(MINUTE / 2);
  expect(sandbox.deliveries()).toMatchObject([
    { attempts: [{}, {}], nextAttemptAt: at(3) },
    { attempts: [{}], nextAttemptAt: at(1.5) },
  ]);
});

it("says until when a delivery waits", async () => {
  const { door, sandbox } = openSandbox({ fetch: answering(500) });
  await subscribe(door, "http://127.0.0.1/hook", ["product.added"]);
  upload(sandbox);
  await expect(sandbox.delivered("product.added")).rejects.toThrow(
    `delivery-1 to http://127.0.0.1/hook waits until ${at(1)}: was answered 500`,
  );
  expect(sandbox.deliveryLog({ status: "pending" }).items).toMatchObject([{ nextAttemptAt: at(1), attempts: [{}] }]);
});

it("tries 1,000 waiting deliveries again in their order", async () => {
  let received = 0;
  const fetch = async (): Promise<Response> =>
    new Response(`${(received += 1)}`, { status: received > 1_000 ? 200 : 500 });
  const { door, sandbox } = openSandbox({ fetch, vntana: { disableAfter: Infinity } });
  await subscribe(door, "http://127.0.0.1/", ["product.added"]);
  upload(sandbox, 1_000);
  await sandbox.settled();
  expect(sandbox.summary()).toMatchObject({ deliveries: { waiting: 1_000 } });
  await sandbox.advance(MINUTE);
  expect(sandbox.summary()).toMatchObject({ deliveries: { waiting: 0, delivered: 1_000 } });
  const order = sandbox.deliveries().map(({ attempts }) => Number(attempts[1]!.answer!.body));
  expect(order).toEqual(Array.from({ length: 1_000 }, (_, index) => 1_001 + index));
});

it("drops what waits for a webhook that is removed, at its time", async () => {
  const { door, sandbox } = openSandbox({ fetch: answering(500) });
  const { uuid } = await subscribe(door, "http://127.0.0.1/", ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  const { token } = await visit(door, "owner");
  await call(door, `DELETE /v1/webhooks/${uuid}`, { token });
  await sandbox.advance(MINUTE);
  expect(sandbox.deliveries()).toMatchObject([{ state: "dropped", attempts: [{}] }]);
  expect(sandbox.deliveryLog().items).toMatchObject([
    { status: "failed", cause: expect.stringMatching(/^Not sent again: the webhook was paused or removed/) },
  ]);
});

it("drops what waits for a webhook that is off at its time, and sends it where it is on again by then", async () => {
  const { door, sandbox } = openSandbox({ fetch: answering(500, 500, 200) });
  const webhook = await subscribe(door, "http://127.0.0.1/", ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  await turn(door, webhook, "off");
  await turn(door, webhook, "on");
  await sandbox.advance(MINUTE);
  expect(sandbox.deliveries()).toMatchObject([{ state: "waiting", attempts: [{}, {}] }]);
  await turn(door, webhook, "off");
  await sandbox.advance(2 * MINUTE);
  expect(sandbox.deliveries()).toMatchObject([{ state: "dropped", attempts: [{}, {}] }]);
});

it("signs a retry with the secret of its time, and sends it to the address of its time", async () => {
  await using endpoint = await openEndpoint({ status: 500 });
  await using repaired = await openEndpoint();
  const { door, sandbox } = openSandbox();
  const webhook = await subscribe(door, endpoint.url, ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  const { token } = await visit(door, "owner");
  const rotated = await call<Wire["Webhook"]>(door, `PATCH /v1/webhooks/${webhook.uuid}/secret`, { token });
  await turn(door, { ...webhook, url: repaired.url }, "on");
  await sandbox.advance(MINUTE);
  expect(repaired.received.map((received) => isSigned(received, rotated.response.secret))).toEqual([true]);
});

it("forgets what waits when a scenario is loaded", async () => {
  const fetch = vi.fn(answering(500));
  const { door, sandbox } = openSandbox({ fetch });
  await subscribe(door, "http://127.0.0.1/", ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  const moved = sandbox.advance(2 * MINUTE);
  sandbox.reset("empty");
  await moved;
  await sandbox.advance(60 * MINUTE);
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(sandbox.deliveries()).toEqual([]);
  expect(sandbox.summary()).toMatchObject({ now: at(60) });
});

it("drops what waits and what comes once it is closed, and begins again when it is reset", async () => {
  const fetch = vi.fn(answering(500));
  const { door, sandbox } = openSandbox({ fetch });
  await subscribe(door, "http://127.0.0.1/", ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  sandbox.close();
  upload(sandbox);
  await sandbox.advance(MINUTE);
  expect(sandbox.deliveries().map(({ state }) => state)).toEqual(["dropped", "dropped"]);
  expect(fetch).toHaveBeenCalledTimes(1);
  sandbox.reset();
  await subscribe(door, "http://127.0.0.1/", ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  expect(fetch).toHaveBeenCalledTimes(2);
});

it("counts nothing for a webhook of the scenario before", async () => {
  const fetch = vi.fn((): Promise<Response> => new Promise(() => undefined));
  const { sandbox } = openSandbox({ fetch, allowExternal: true, vntana: { retryAfterMs: [], disableAfter: 1 } });
  const { products, webhooks, workspaces } = sandbox.domain;
  const { uuid } = products.upload({ workspaceUuid: workspaces.get("lamps").uuid, name: "Lamp" });
  products.process(uuid);
  products.complete(uuid);
  const settled = sandbox.settled();
  await expect.poll(() => fetch).toHaveBeenCalledTimes(1);
  const before = webhooks.list();
  sandbox.reset();
  await settled;
  // The scenario's webhook is there again, under the same id.
  expect(webhooks.list()).toEqual(before);
  expect(sandbox.mails()).toEqual([]);
});

it("tries an endpoint that never answers again too", async () => {
  const { door, sandbox } = openSandbox({
    fetch: () => new Promise(() => undefined),
    vntana: { deliveryTimeoutMs: 1 },
  });
  await subscribe(door, "http://127.0.0.1/", ["product.added"]);
  upload(sandbox);
  await sandbox.advance(60 * MINUTE);
  expect(sandbox.deliveries()).toMatchObject([{ state: "failed" }]);
  expect(sandbox.deliveries()[0]!.attempts.map(({ cause }) => cause?.kind)).toEqual(Array(4).fill("timeout"));
});

it("keeps a delivery's fault at every attempt, and sends a duplicate once", async () => {
  await using endpoint = await openEndpoint({ status: 500 });
  const { door, sandbox } = openSandbox({ vntana: { retryAfterMs: [MINUTE] } });
  const { secret } = await subscribe(door, endpoint.url, ["product.added", "product.pending"]);
  sandbox.faults.next({ fault: "bad-signature", eventType: "product.added" });
  sandbox.faults.next({ fault: "duplicate", eventType: "product.pending" });
  upload(sandbox);
  await sandbox.advance(MINUTE);
  const signed = (type: string): boolean[] =>
    endpoint.received.filter((received) => typeOf(received) === type).map((received) => isSigned(received, secret));
  expect([signed("product.added"), signed("product.pending")]).toEqual([
    [false, false],
    [true, true, true],
  ]);
  expect(sandbox.deliveries().map(({ state }) => state)).toEqual(["failed", "failed"]);
});

it("tries again by itself where the clock runs", async () => {
  const { door, sandbox } = openSandbox({ now: Date.now, fetch: answering(500, 200), vntana: { retryAfterMs: [20] } });
  await subscribe(door, "http://127.0.0.1/", ["product.added"]);
  upload(sandbox);
  await expect.poll(() => sandbox.deliveries()).toMatchObject([{ state: "delivered", attempts: [{}, {}] }]);
});

it("makes what is due when a clock of the caller's has moved", async () => {
  let now = NOW;
  const { door, sandbox } = openSandbox({ now: () => now, fetch: answering(500, 200) });
  await subscribe(door, "http://127.0.0.1/", ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  now += MINUTE;
  expect((await sandbox.delivered("product.added")).attempts).toHaveLength(2);
});

it("lets the platform see status, content type and body of an answer", async () => {
  const answers = [
    new Response('{"success":true}', { status: 200 }),
    Response.json({ success: false }),
    Response.json({ success: true }, { status: 201 }),
    Response.json({ success: true }),
  ];
  const platform = miniPlatform(undefined, "http://127.0.0.1/");
  const sandbox = createSandbox({
    now: () => NOW,
    fetch: async () => answers.shift() ?? Response.error(),
    platform: {
      ...platform,
      start(tools) {
        const running = platform.start(tools);
        return {
          ...running,
          delivery: {
            ...running.delivery,
            judge({ answer }, tries) {
              const isExact =
                answer?.status === 200 &&
                answer.headers["content-type"] === "application/json" &&
                answer.body === '{"success":true}';
              return isExact ? "delivered" : { retryInMs: tries * 1_000 };
            },
            conclude: ({ payload, eventType, state, tries }) =>
              tools.mail({
                to: "someone",
                subject: `${eventType} ${state}`,
                text: `${JSON.stringify(payload)} ${tries}`,
              }),
          },
        };
      },
    },
  });
  sandbox.domain.happen("thing.made", { name: "chair" });
  await sandbox.advance(6_000);
  expect(sandbox.deliveries()).toMatchObject([{ state: "delivered", attempts: [{}, {}, {}, {}] }]);
  expect(sandbox.mails()).toEqual([
    {
      id: "mail-1",
      sentAt: new Date(NOW + 6_000).toISOString(),
      to: "someone",
      subject: "thing.made delivered",
      text: '{"name":"chair"} 4',
    },
  ]);
});

it.each([
  [{ retryAfterMs: [-1] }, "retryAfterMs holds times from 0 ms to a year: -1"],
  [{ retryAfterMs: [1, Number.NaN] }, "retryAfterMs holds times from 0 ms to a year: 1, NaN"],
  [{ retryAfterMs: [Infinity] }, "retryAfterMs holds times from 0 ms to a year: Infinity"],
  [{ disableAfter: 0 }, "disableAfter is at least 1: 0"],
  [{ disableAfter: Number.NaN }, "disableAfter is at least 1: NaN"],
])("refuses %j", (options, message) => {
  expect(() => vntana(options)).toThrow(new RangeError(message));
});
