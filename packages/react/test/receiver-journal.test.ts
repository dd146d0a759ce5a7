import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { deliveriesFrom, type Delivery } from "@tacklebox/client";
import { createReceiver } from "@tacklebox/receiver";
import { createMemoryJournal, type JournalDelivery } from "@tacklebox/receiver/journal";
import { toNode } from "@tacklebox/receiver/node";
import { sign, vntana } from "@tacklebox/receiver/vntana";
import { expect, expectTypeOf, it, onTestFinished } from "vitest";

const secret = "a-secret-for-tests";

/** An endpoint with a journal, on this machine. */
async function openEndpoint() {
  const journal = createMemoryJournal({ webhookId: "w-1" });
  const receiver = createReceiver({ platform: vntana({ secrets: secret }), journal });
  const [deliver, log] = [toNode(receiver), toNode(journal)];
  const server = createServer((request, response) => {
    void (request.url?.startsWith("/log") ? log : deliver)(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `${origin}/webhooks`, read: deliveriesFrom({ url: `${origin}/log?tenant=7` }) };
}

async function send(url: string, { key = secret, n = 1 } = {}): Promise<void> {
  const body = JSON.stringify({ event: "product.completed", n });
  const proof = await sign({ secret: key, timestamp: new Date().toISOString(), body });
  await (await fetch(url, { method: "POST", headers: { "content-type": "application/json", ...proof }, body })).text();
}

it("a receiver's journal is a log of deliveries, as clients read them over HTTP", async () => {
  const { url, read } = await openEndpoint();
  for (const n of [1, 2]) await send(url, { n });
  await send(url, { key: "another" });

  const all = await read({ webhookId: "w-1", limit: 2 });
  expect([all.total, all.items.map(({ status, eventType }) => `${status} ${eventType}`)]).toEqual([
    3,
    ["failed ", "delivered product.completed"],
  ]);
  expect(all.items[0]?.attempts).toMatchObject([
    {
      status: 401,
      cause: "Refused: the proof does not fit.",
      request: { body: '{"event":"product.completed","n":1}' },
    },
  ]);
  const { items } = await read({ status: "delivered", eventType: "product.completed", cursor: all.nextCursor ?? "" });
  expect(items.map(({ attempts: [attempt] }) => attempt?.response?.body)).toEqual(['{"ok":true}']);
});

it("a journal's deliveries are of the type that clients know", () => {
  expectTypeOf<JournalDelivery>().toExtend<Delivery>();
});
