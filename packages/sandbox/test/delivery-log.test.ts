import { expect, it } from "vitest";

import type { DeliveryLogQuery, Sandbox } from "@tacklebox/sandbox";
import type { VntanaDomain } from "@tacklebox/sandbox/vntana";

import type { Door } from "./door.ts";
import { call, NOW, openSandbox, subscribe, visit } from "./door.ts";
import { openEndpoint } from "./endpoint.ts";

function upload({ domain }: Sandbox<VntanaDomain>, times = 1): void {
  const workspaceUuid = domain.workspaces.get("office").uuid;
  for (let made = 0; made < times; made += 1) domain.products.upload({ workspaceUuid, name: "Lamp" });
}

const idsOf = (page: { readonly items: readonly { readonly id: string }[] }): string[] =>
  page.items.map(({ id }) => id);

it("shows deliveries with what was sent and answered, the newest first", async () => {
  await using endpoint = await openEndpoint({ status: 500, headers: { "x-from": "endpoint" }, body: "no" });
  const { door, sandbox } = openSandbox({ vntana: { retryAfterMs: [] } });
  const { uuid } = await subscribe(door, endpoint.url, ["product.added", "product.pending"]);
  upload(sandbox);
  expect(sandbox.deliveryLog().items).toMatchObject([{ status: "pending", attempts: [] }, {}]);
  await sandbox.settled();
  const { items, ...rest } = sandbox.deliveryLog();
  expect(rest).toEqual({ total: 2 });
  expect(items.map(({ eventType }) => eventType)).toEqual(["product.pending", "product.added"]);
  const { attempts, ...facts } = items[1]!;
  const createdAt = new Date(NOW).toISOString();
  expect(facts).toEqual({ id: "delivery-1", webhookId: uuid, eventType: "product.added", status: "failed", createdAt });
  const { headers, body } = endpoint.received[0]!;
  expect(attempts).toEqual([
    {
      at: createdAt,
      durationMs: 0,
      status: 500,
      request: {
        url: endpoint.url,
        headers: {
          "content-type": "application/json",
          "x-timestamp": headers["x-timestamp"],
          "x-vntana-signature": headers["x-vntana-signature"],
        },
        body: body.toString("utf8"),
      },
      response: { headers: expect.objectContaining({ "x-from": "endpoint" }), body: "no" },
    },
  ]);
});

it("says why no answer arrived", async () => {
  const { door, sandbox } = openSandbox();
  await subscribe(door, "https://partner.example.com/hook", ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  const [attempt] = sandbox.deliveryLog().items[0]!.attempts;
  expect(attempt).toMatchObject({ cause: expect.stringContaining("is not this machine") });
  expect(Object.keys(attempt!)).toEqual(["at", "durationMs", "cause", "request"]);
});

it("calls failed what was never sent, and says why", async () => {
  let answer: (response: Response) => void = () => undefined;
  const { sandbox, door } = openSandbox({ fetch: () => new Promise((resolve) => (answer = resolve)) });
  const { uuid } = await subscribe(door, "http://127.0.0.1/hook", ["product.added", "product.pending"]);
  upload(sandbox);
  const { token } = await visit(door, "owner");
  expect((await call(door, `DELETE /v1/webhooks/${uuid}`, { token })).status).toBe(200);
  answer(new Response("ok"));
  await sandbox.settled();
  expect(sandbox.deliveryLog({ status: "failed" }).items).toMatchObject([
    { eventType: "product.pending", attempts: [], cause: expect.stringMatching(/^Not sent: the webhook was/) },
  ]);
  expect(sandbox.deliveryLog({ status: "delivered" }).items).toMatchObject([{ eventType: "product.added" }]);
});

it("gives what fits a webhook, an event type and a status", async () => {
  await using endpoint = await openEndpoint();
  const { door, sandbox } = openSandbox({ vntana: { retryAfterMs: [] } });
  const { uuid } = await subscribe(door, endpoint.url, ["product.added", "product.pending"]);
  await subscribe(door, "https://partner.example.com/hook", ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  const find = (query: DeliveryLogQuery): number => sandbox.deliveryLog(query).total;
  expect(find({})).toBe(3);
  expect(find({ webhookId: uuid })).toBe(2);
  expect(find({ webhookId: uuid, eventType: "product.added" })).toBe(1);
  expect(find({ eventType: "product.added", status: "failed" })).toBe(1);
  expect(find({ status: "pending" })).toBe(0);
});

it("gives page after page, and what is delivered meanwhile moves nothing", async () => {
  await using endpoint = await openEndpoint();
  const { door, sandbox } = openSandbox();
  await subscribe(door, endpoint.url, ["product.added"]);
  upload(sandbox, 5);
  const first = sandbox.deliveryLog({ limit: 2 });
  expect(idsOf(first)).toEqual(["delivery-5", "delivery-4"]);
  upload(sandbox, 3);
  const second = sandbox.deliveryLog({ limit: 2, cursor: first.nextCursor! });
  expect([idsOf(second), second.total]).toEqual([["delivery-3", "delivery-2"], 8]);
  const last = sandbox.deliveryLog({ limit: 2, cursor: second.nextCursor! });
  expect([idsOf(last), "nextCursor" in last]).toEqual([["delivery-1"], false]);
  expect(idsOf(sandbox.deliveryLog({ limit: 1 }))).toEqual(["delivery-8"]);
  await sandbox.settled();
});

it("gives 25 unless told, and no next page where the last one is full", async () => {
  await using endpoint = await openEndpoint();
  const { door, sandbox } = openSandbox();
  await subscribe(door, endpoint.url, ["product.added"]);
  upload(sandbox, 26);
  const page = sandbox.deliveryLog();
  expect([page.items.length, page.nextCursor]).toEqual([25, "2"]);
  expect("nextCursor" in sandbox.deliveryLog({ limit: 26 })).toBe(false);
  await sandbox.settled();
});

it.each([
  [{ limit: 0 }, "limit is a whole number from 1 to 200: 0"],
  [{ limit: 201 }, "limit is a whole number from 1 to 200: 201"],
  [{ limit: 1.5 }, "limit is a whole number from 1 to 200: 1.5"],
  [{ cursor: "delivery-1" }, "no page ended with the cursor delivery-1"],
  [{ status: "dropped" }, "There is no status called dropped; known: pending, delivered, declined, failed"],
])("refuses the query %j", (query, message) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a caller without types may pass
  expect(() => openSandbox().sandbox.deliveryLog(query as DeliveryLogQuery)).toThrow(new RangeError(message));
});

async function ask({ fetch, baseUrl }: Door, query: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${baseUrl}/_sandbox/delivery-log${query}`);
  return { status: response.status, body: await response.json() };
}

it("answers the same by the control API", async () => {
  await using endpoint = await openEndpoint();
  const { door, sandbox } = openSandbox();
  const { uuid } = await subscribe(door, endpoint.url, ["product.added"]);
  upload(sandbox, 3);
  await sandbox.settled();
  expect(await ask(door, "")).toEqual({ status: 200, body: sandbox.deliveryLog() });
  const query = { webhookId: uuid, eventType: "product.added", status: "delivered", limit: 2, cursor: "3" } as const;
  const parameters = new URLSearchParams({ ...query, limit: "2" });
  expect(await ask(door, `?${parameters}`)).toEqual({ status: 200, body: sandbox.deliveryLog(query) });
});

it.each([
  ["?limit=0", "/limit"],
  ["?limit=201", "/limit"],
  ["?limit=ten", "/limit"],
  ["?limit=", "/limit"],
  ["?limit=1&limit=2", "/limit"],
  ["?cursor=delivery-1", "/cursor"],
  ["?status=dropped", "/status"],
  ["?status=failed&status=pending", "/status"],
  ["?webhook=1", ""],
])("refuses the query %s by the control API", async (query, at) => {
  expect(await ask(openSandbox().door, query)).toMatchObject({
    status: 422,
    body: { error: "the query is not as expected", problems: [{ in: "query", at }] },
  });
});
