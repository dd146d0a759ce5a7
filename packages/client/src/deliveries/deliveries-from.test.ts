import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { deliveriesFrom, type Delivery, type DeliveriesSource, type Page } from "@tacklebox/client";
import { expect, it, onTestFinished, vi } from "vitest";
import { failure } from "../../test/harness.ts";

const delivery: Delivery = {
  id: "d-1",
  webhookId: "w-1",
  eventType: "product.completed",
  status: "failed",
  createdAt: "2026-01-02T03:04:05Z",
  attempts: [
    {
      at: "2026-01-02T03:04:06Z",
      durationMs: 12,
      status: 500,
      request: { url: "https://example.com/in", headers: { "x-proof": "1" }, body: '{"event":"product.completed"}' },
      response: { headers: { "content-type": "text/plain" }, body: "no" },
    },
    { at: "2026-01-02T03:05:06Z", cause: "no answer" },
  ],
};
const page: Page<Delivery> = { items: [delivery], total: 3, nextCursor: "d-1" };

/** A log on this machine. */
async function openLog(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.accept}`);
    answer(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/log`, asked };
}

const answering = (value: unknown, status = 200) =>
  openLog((_, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
  });
/** Waits for nothing, so that what is tried again is tried at once. */
const read = (source: DeliveriesSource) =>
  deliveriesFrom({ sleep: (ms) => (ms < 30_000 ? Promise.resolve() : new Promise(() => {})), ...source });

it("asks for what it is asked for, and reads the page", async () => {
  const { url, asked } = await answering(page);
  expect(await read({ url })({})).toEqual(page);
  const query = { webhookId: "w 1", eventType: "a&b", status: "failed", cursor: "d-1", limit: 10 } as const;
  await read({ url: new URL(`${url}?tenant=7#top`) })(query);
  expect(asked).toEqual([
    "GET /log application/json",
    "GET /log?tenant=7&webhookId=w+1&eventType=a%26b&status=failed&cursor=d-1&limit=10 application/json",
  ]);
});

it("reads a relative address from where the page is", async () => {
  vi.stubGlobal("location", { href: "https://portal.example.com/webhooks/42" });
  onTestFinished(() => void vi.unstubAllGlobals());
  const fetch = vi.fn(async () => Response.json({ items: [] }));
  await read({ url: "/api/deliveries", fetch })({ limit: 5 });
  expect(fetch).toHaveBeenCalledWith("https://portal.example.com/api/deliveries?limit=5", expect.anything());
});

it("says that an address must be absolute where there is no page", async () => {
  expect(await failure(read({ url: "/api/deliveries" })({}))).toMatchObject({ kind: "usage", attempts: 0 });
});

it("sends the headers of a call, and refuses what no header can hold", async () => {
  const fetch = vi.fn(async () => Response.json({ items: [] }));
  const log = read({ url: "https://example.com/log", fetch });
  await log({}, { headers: { "x-tenant": "7" } });
  const [, init] = fetch.mock.calls[0] as unknown as [string, RequestInit];
  expect(Object.fromEntries(new Headers(init.headers))).toEqual({ accept: "application/json", "x-tenant": "7" });
  expect((await failure(log({}, { headers: { "x-tenant": "a\nb" } }))).kind).toBe("usage");
});

it("takes null for what may be absent, and leaves out what it does not know", async () => {
  const nothing = { durationMs: null, status: null, cause: null, request: null, response: null, more: 1 };
  const { url } = await answering({
    items: [{ ...delivery, attempts: [{ at: "now", ...nothing }], nextAttemptAt: null, cause: "dropped", more: 1 }],
    total: null,
    nextCursor: null,
  });
  expect(await read({ url })({})).toEqual({ items: [{ ...delivery, attempts: [{ at: "now" }], cause: "dropped" }] });
});

const [attempt] = delivery.attempts;
it.each([
  [null, "the page is not an object"],
  [[], "the page is not an object"],
  [{ deliveries: [] }, "items is not a list"],
  [{ items: [1] }, "items[0] is not an object"],
  [{ items: [delivery, { ...delivery, id: 7 }] }, "items[1].id is not a text"],
  [
    { items: [{ ...delivery, status: "dropped" }] },
    "items[0].status is not one of pending, delivered, declined, failed",
  ],
  [{ items: [{ ...delivery, nextAttemptAt: 1 }] }, "items[0].nextAttemptAt is not a text"],
  [{ items: [{ ...delivery, attempts: {} }] }, "items[0].attempts is not a list"],
  [{ items: [{ ...delivery, attempts: [{ at: "", status: "500" }] }] }, "items[0].attempts[0].status is not a number"],
  [
    { items: [{ ...delivery, attempts: [{ ...attempt, request: { url: "", headers: { "x-token": 1 }, body: "" } }] }] },
    "items[0].attempts[0].request.headers is not a text",
  ],
  [
    { items: [{ ...delivery, attempts: [{ ...attempt, response: { headers: {} } }] }] },
    "items[0].attempts[0].response.body is not a text",
  ],
  [{ items: [], nextCursor: 7 }, "nextCursor is not a text"],
])("says where %j is no page", async (value, reason) => {
  const { url } = await answering(value);
  expect(await failure(read({ url })({}))).toMatchObject({
    kind: "parse",
    message: `listDeliveries: ${reason}.`,
    status: 200,
    attempts: 1,
  });
});

it.each(["pending", "delivered", "declined", "failed"] as const)("reads a delivery that is %s", async (status) => {
  const { url } = await answering({ items: [{ ...delivery, status }] });
  expect((await read({ url })({ status })).items).toEqual([{ ...delivery, status }]);
});

it("says that an HTML page is none", async () => {
  const { url } = await openLog((_, response) => void response.end("<!doctype html>"));
  expect((await failure(read({ url })({}))).kind).toBe("parse");
});

it.each([
  [400, "validation", 1],
  [401, "authentication", 1],
  [403, "permission", 1],
  [404, "not_found", 1],
  [409, "conflict", 1],
  [418, "api", 1],
  [429, "rate_limit", 3],
  [500, "server", 3],
])("answers %d with %s, after %d requests", async (status, kind, attempts) => {
  const { url, asked } = await answering({ items: [] }, status);
  expect(await failure(read({ url })({}))).toMatchObject({ kind, status, attempts, operation: "listDeliveries" });
  expect(asked).toHaveLength(attempts);
});

it("tells a broken network, a late answer and a redirect apart", async () => {
  const { url } = await openLog(({ socket }) => void socket.destroy());
  expect(await failure(read({ url })({}))).toMatchObject({ kind: "network", attempts: 3 });
  const silent = await openLog(() => undefined);
  expect((await failure(deliveriesFrom(silent)({}, { timeoutMs: 50, retries: 0 }))).kind).toBe("timeout");
  const moved = await openLog((_, response) => void response.writeHead(302, { location: "/sign-in" }).end());
  expect((await failure(read(moved)({}))).kind).toBe("redirect");
});

it("stops when its caller does, before and while it waits", async () => {
  const { url, asked } = await openLog(() => controller.abort());
  const controller = new AbortController();
  expect((await failure(read({ url })({}, { signal: AbortSignal.abort() }))).kind).toBe("aborted");
  expect(asked).toEqual([]);
  expect((await failure(read({ url })({}, { signal: controller.signal }))).kind).toBe("aborted");
});
