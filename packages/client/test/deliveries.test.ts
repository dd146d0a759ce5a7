import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { accessKey, deliveriesFrom, withDeliveries, type WebhooksApi, type WithDeliveries } from "@tacklebox/client";
import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
import { createSandbox, type Sandbox } from "@tacklebox/sandbox";
import { serve } from "@tacklebox/sandbox/server";
import { credentials, vntana, type VntanaDomain } from "@tacklebox/sandbox/vntana";
import { expect, it, onTestFinished } from "vitest";
import { failure } from "./harness.ts";

/** An endpoint that takes products that were added and fails on all else. */
async function openEndpoint(): Promise<string> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const isTaken = Buffer.concat(chunks).includes('"product.added"');
    response.writeHead(isTaken ? 200 : 500, { "content-type": "text/plain" }).end(isTaken ? "taken" : "no");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`;
}

const ways: Readonly<Record<string, (sandbox: Sandbox<VntanaDomain>) => Promise<WithDeliveries<WebhooksApi>>>> = {
  async "in the process"(sandbox) {
    const client = createVntanaClient({ credential: accessKey(credentials.owner.key), fetch: sandbox.fetch });
    return withDeliveries(createWebhooksApi(client), async (query) => sandbox.deliveryLog(query));
  },
  async "over HTTP"(sandbox) {
    const { url, close } = await serve(sandbox);
    onTestFinished(close);
    const client = createVntanaClient({ credential: accessKey(credentials.owner.key), baseUrl: url });
    return withDeliveries(createWebhooksApi(client), deliveriesFrom({ url: `${url}/_sandbox/delivery-log` }));
  },
};

it.each(Object.keys(ways))("shows real deliveries of a sandbox %s", async (way) => {
  const sandbox = createSandbox({ platform: vntana({ retryAfterMs: [] }) });
  const webhooks = await ways[way]!(sandbox);
  const url = await openEndpoint();
  const { webhook } = await webhooks.create({ url, eventTypes: ["product.added", "product.pending"] });
  const workspaceUuid = sandbox.domain.workspaces.get("office").uuid;
  for (const name of ["Lamp", "Desk"]) sandbox.domain.products.upload({ workspaceUuid, name });
  await sandbox.settled();

  const first = await webhooks.deliveries({ webhookId: webhook.id, limit: 3 });
  expect(first.items.map(({ eventType, status }) => [eventType, status])).toEqual([
    ["product.pending", "failed"],
    ["product.added", "delivered"],
    ["product.pending", "failed"],
  ]);
  const second = await webhooks.deliveries({ webhookId: webhook.id, limit: 3, cursor: first.nextCursor! });
  expect([first.total, second.items.length, second.nextCursor]).toEqual([4, 1, undefined]);

  const failed = await webhooks.deliveries({ status: "failed", eventType: "product.pending" });
  const [attempt] = failed.items[0]!.attempts;
  expect(attempt).toMatchObject({ status: 500, request: { url }, response: { body: "no" } });
  expect(Object.keys(attempt!.request!.headers)).toEqual(["content-type", "x-timestamp", "x-vntana-signature"]);
  expect(JSON.parse(attempt!.request!.body)).toMatchObject({ event: "product.pending", product: { name: "Desk" } });
  const secret = await webhooks.revealSecret!(webhook.id);
  expect(JSON.stringify(failed)).not.toContain(secret.reveal());
});

it.each(Object.keys(ways))("shows when a delivery is tried again, %s", async (way) => {
  const now = Date.parse("2026-01-02T03:04:05Z");
  const sandbox = createSandbox({ platform: vntana(), now: () => now, fetch: async () => Response.error() });
  const webhooks = await ways[way]!(sandbox);
  await webhooks.create({ url: "http://127.0.0.1/", eventTypes: ["product.added"] });
  sandbox.domain.products.upload({ workspaceUuid: sandbox.domain.workspaces.get("office").uuid, name: "Lamp" });
  await sandbox.settled();
  const { items } = await webhooks.deliveries({ status: "pending" });
  expect(items).toMatchObject([{ nextAttemptAt: "2026-01-02T03:05:05.000Z", attempts: [{}] }]);
  await sandbox.advance(3_600_000);
  const [failed] = (await webhooks.deliveries({})).items;
  expect(failed).toMatchObject({ status: "failed", attempts: [{}, {}, {}, {}] });
  expect(failed).not.toHaveProperty("nextAttemptAt");
});

it("calls a query that the sandbox refuses invalid", async () => {
  const webhooks = await ways["over HTTP"]!(createSandbox({ platform: vntana() }));
  expect(await failure(webhooks.deliveries({ limit: 0 }))).toMatchObject({ kind: "validation", status: 422 });
});
