import { expect, it } from "vitest";

import type { Sandbox } from "@tacklebox/sandbox";
import type { VntanaDomain } from "@tacklebox/sandbox/vntana";

import type { Wire } from "./door.ts";
import { call, NOW, openSandbox, subscribe, visit } from "./door.ts";
import { isSigned, openEndpoint, typeOf } from "./endpoint.ts";

function upload({ domain }: Sandbox<VntanaDomain>): string {
  return domain.products.upload({ workspaceUuid: domain.workspaces.get("living-room").uuid, name: "Möbel 🪑" }).uuid;
}

it("posts JSON that is signed with the webhook's secret", async () => {
  await using endpoint = await openEndpoint();
  const { door, sandbox } = openSandbox();
  const { secret } = await subscribe(door, endpoint.url, ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  const [delivery] = endpoint.received;
  expect(delivery!.path).toBe("/hooks/vntana");
  expect(delivery!.headers["content-type"]).toBe("application/json");
  expect(delivery!.headers["x-timestamp"]).toBe("2022-06-21T03:34:10.348Z");
  expect(isSigned(delivery!, secret)).toBe(true);
  expect(isSigned(delivery!, "another secret")).toBe(false);
});

it("signs with the secret the webhook has at the time of the attempt", async () => {
  await using endpoint = await openEndpoint();
  const { door, sandbox } = openSandbox();
  const old = await subscribe(door, endpoint.url, ["product.added"]);
  const { token } = await visit(door, "owner");
  const rotated = await call<Wire["Webhook"]>(door, `PATCH /v1/webhooks/${old.uuid}/secret`, { token });
  upload(sandbox);
  await sandbox.settled();
  expect(isSigned(endpoint.received[0]!, rotated.response.secret)).toBe(true);
  expect(isSigned(endpoint.received[0]!, old.secret)).toBe(false);
});

it("brings a webhook's events in the order they happened", async () => {
  await using endpoint = await openEndpoint();
  const { door, sandbox } = openSandbox();
  const names = ["product.added", "product.pending", "product.processing", "product.completed"];
  await subscribe(door, endpoint.url, names);
  const uuid = upload(sandbox);
  sandbox.domain.products.process(uuid);
  sandbox.domain.products.complete(uuid);
  await sandbox.settled();
  expect(endpoint.received.map(typeOf)).toEqual(names);
});

it("records request and answer of a delivery", async () => {
  await using endpoint = await openEndpoint({ status: 201, headers: { "x-from": "endpoint" }, body: "thanks" });
  const { door, sandbox } = openSandbox();
  const { uuid } = await subscribe(door, endpoint.url, ["product.added"]);
  upload(sandbox);
  expect(sandbox.deliveries()).toMatchObject([{ state: "pending", attempts: [] }]);
  await sandbox.settled();
  const [record] = sandbox.deliveries();
  expect(record).toMatchObject({
    id: "delivery-1",
    webhook: uuid,
    eventType: "product.added",
    createdAt: new Date(NOW).toISOString(),
    state: "delivered",
  });
  const [attempt] = record!.attempts;
  expect(attempt).toMatchObject({
    startedAt: new Date(NOW).toISOString(),
    durationMs: 0,
    request: { method: "POST", url: endpoint.url },
    answer: { status: 201, headers: { "x-from": "endpoint" }, body: "thanks" },
  });
  expect(attempt!.request.body).toBe(endpoint.received[0]!.body.toString("utf8"));
});

it("keeps no more than 1 KiB of an answer", async () => {
  await using endpoint = await openEndpoint({ body: "a".repeat(1_000_000) });
  const { door, sandbox } = openSandbox();
  await subscribe(door, endpoint.url, ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  expect(sandbox.deliveries()[0]!.attempts[0]!.answer!.body).toBe("a".repeat(1024));
});

it.each([400, 401, 404, 410, 429, 500, 503])("counts an answer of %d as failed", async (status) => {
  await using endpoint = await openEndpoint({ status });
  const { door, sandbox } = openSandbox({ vntana: { retryAfterMs: [] } });
  await subscribe(door, endpoint.url, ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  expect(sandbox.deliveries()).toMatchObject([{ state: "failed", attempts: [{ answer: { status } }] }]);
});

it("does not follow a redirect", async () => {
  await using elsewhere = await openEndpoint();
  await using endpoint = await openEndpoint({ status: 307, headers: { location: elsewhere.url } });
  const { door, sandbox } = openSandbox({ vntana: { retryAfterMs: [] } });
  await subscribe(door, endpoint.url, ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  expect(elsewhere.received).toEqual([]);
  expect(sandbox.deliveries()).toMatchObject([{ state: "failed", attempts: [{ answer: { status: 307 } }] }]);
});

it.each([
  ["https://partner.example.com/hook", "external-target", "partner.example.com is not this machine"],
  ["http://127.0.0.1.example.com/", "external-target", "127.0.0.1.example.com is not this machine"],
  ["http://localhost.example.com/", "external-target", "localhost.example.com is not this machine"],
  ["http://[::ffff:127.0.0.1]/", "external-target", "is not this machine"],
  ["http://169.254.169.254/", "external-target", "169.254.169.254 is not this machine"],
])("does not deliver to %s", async (url, kind, message) => {
  let called = 0;
  const fetch = async (): Promise<Response> => {
    called += 1;
    return new Response();
  };
  const { door, sandbox } = openSandbox({ vntana: { retryAfterMs: [] }, fetch });
  await subscribe(door, url, ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  const [record] = sandbox.deliveries();
  expect(record).toMatchObject({ state: "failed", attempts: [{ cause: { kind } }] });
  expect(record!.attempts[0]!.cause!.message).toContain(message);
  expect(called).toBe(0);
});

it.each(["http://localhost:1/", "http://app.localhost/", "http://[::1]:1/", "http://2130706433/", "http://127.9.9.9/"])(
  "takes %s for this machine",
  async (url) => {
    const { door, sandbox } = openSandbox({ fetch: async () => new Response() });
    await subscribe(door, url, ["product.added"]);
    upload(sandbox);
    await sandbox.settled();
    expect(sandbox.deliveries()[0]!.state).toBe("delivered");
  },
);

it("delivers elsewhere when it is allowed to", async () => {
  const urls: string[] = [];
  const fetch = async (input: unknown): Promise<Response> => {
    urls.push(String(input));
    return new Response(null, { status: 204 });
  };
  const { door, sandbox } = openSandbox({ fetch, allowExternal: true });
  await subscribe(door, "https://partner.example.com/hook", ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  expect(urls).toEqual(["https://partner.example.com/hook"]);
  expect(sandbox.deliveries()[0]!.state).toBe("delivered");
});

it("says when nobody listens", async () => {
  const endpoint = await openEndpoint();
  await endpoint[Symbol.asyncDispose]();
  const { door, sandbox } = openSandbox();
  await subscribe(door, endpoint.url, ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  const [attempt] = sandbox.deliveries()[0]!.attempts;
  expect(attempt!.cause).toMatchObject({ kind: "network", message: expect.stringContaining("ECONNREFUSED") });
});

it.each([
  ["an error without a cause", new TypeError("no route"), "no route"],
  ["something that is no error", "no route", "no route"],
])("says why when fetch throws %s", async (_, thrown, message) => {
  const { door, sandbox } = openSandbox({ fetch: () => Promise.reject(thrown) });
  await subscribe(door, "http://127.0.0.1:1/", ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  expect(sandbox.deliveries()[0]!.attempts[0]!.cause).toEqual({ kind: "network", message });
});

it("gives up on an endpoint that does not answer, even if fetch does not heed the signal", async () => {
  const { door, sandbox } = openSandbox({
    vntana: { deliveryTimeoutMs: 1, retryAfterMs: [] },
    fetch: () => new Promise(() => undefined),
  });
  await subscribe(door, "http://127.0.0.1:1/", ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  expect(sandbox.deliveries()).toMatchObject([
    { state: "failed", attempts: [{ cause: { kind: "timeout", message: "no whole answer within 1 ms" } }] },
  ]);
});

it("gives up on an answer that never ends", async () => {
  const endless = new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }));
  const { door, sandbox } = openSandbox({ vntana: { deliveryTimeoutMs: 1 }, fetch: async () => endless });
  await subscribe(door, "http://127.0.0.1:1/", ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  expect(sandbox.deliveries()).toMatchObject([{ attempts: [{ cause: { kind: "timeout" } }] }]);
});

it("drops a delivery whose webhook is gone by the time of the attempt", async () => {
  await using endpoint = await openEndpoint();
  const { door, sandbox } = openSandbox();
  const { uuid } = await subscribe(door, endpoint.url, ["product.added", "product.pending"]);
  const { token } = await visit(door, "owner");
  const removed = call(door, `DELETE /v1/webhooks/${uuid}`, { token });
  upload(sandbox);
  await removed;
  await sandbox.settled();
  expect(sandbox.deliveries().at(-1)).toMatchObject({ state: "dropped", attempts: [] });
});

it("ends what is under way when it is reset, and counts from the start again", async () => {
  const signals: (AbortSignal | null | undefined)[] = [];
  const fetch: typeof globalThis.fetch = (_, init) => {
    signals.push(init?.signal);
    return new Promise(() => undefined);
  };
  const { door, sandbox } = openSandbox({ fetch });
  await subscribe(door, "http://127.0.0.1:1/", ["product.added"]);
  upload(sandbox);
  await expect.poll(() => signals).toHaveLength(1);
  sandbox.reset();
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  expect(sandbox.deliveries()).toEqual([]);
  expect(sandbox.domain.products.list()).toHaveLength(3);
  expect(sandbox.domain.webhooks.list().filter(({ url }) => url === "http://127.0.0.1:1/")).toEqual([]);
  await sandbox.settled();
});

it("does not let one webhook's slow endpoint hold up another's", async () => {
  await using endpoint = await openEndpoint();
  // The slow endpoint answers only after the quick one has.
  let release: (response: Response) => void = () => undefined;
  const late = new Promise<Response>((resolve) => {
    release = resolve;
  });
  const fetch: typeof globalThis.fetch = (input, init) => {
    if (input === `${endpoint.url}/slow`) return late;
    return globalThis.fetch(input, init).finally(() => release(new Response(null, { status: 500 })));
  };
  const { door, sandbox } = openSandbox({ vntana: { retryAfterMs: [] }, fetch });
  await subscribe(door, `${endpoint.url}/slow`, ["product.added"]);
  await subscribe(door, `${endpoint.url}/quick`, ["product.added"]);
  upload(sandbox);
  await sandbox.settled();
  expect(sandbox.deliveries().map(({ state }) => state)).toEqual(["failed", "delivered"]);
  expect(endpoint.received.map(({ path }) => path)).toEqual(["/hooks/vntana/quick"]);
});

it("uses the global fetch of the moment when none was handed in", async () => {
  const { door, sandbox } = openSandbox();
  await subscribe(door, "http://127.0.0.1:1/", ["product.added"]);
  const original = globalThis.fetch;
  globalThis.fetch = async () => new Response("patched");
  try {
    upload(sandbox);
    await sandbox.settled();
  } finally {
    globalThis.fetch = original;
  }
  expect(sandbox.deliveries()[0]!.attempts[0]!.answer!.body).toBe("patched");
});
