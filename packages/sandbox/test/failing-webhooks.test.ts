import { http, passthrough } from "msw";
import { setupServer } from "msw/node";
import { expect, it, onTestFinished } from "vitest";

import type { Mail } from "@tacklebox/sandbox";
import { handlers } from "@tacklebox/sandbox/msw";
import { serve } from "@tacklebox/sandbox/server";

import type { Door, Wire } from "./door.ts";
import { call, NOW, openSandbox, subscribe, turn, visit } from "./door.ts";
import { openEndpoint } from "./endpoint.ts";

const MINUTE = 60_000;
const userEmail = "webhooks@hearthpine.example";

async function steer({ fetch, baseUrl }: Door, path: string, input: object = {}): Promise<Record<string, unknown>> {
  const headers = { "content-type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify(input) };
  const said: Record<string, unknown> = await (await fetch(`${baseUrl}/_sandbox/${path}`, init)).json();
  return said;
}

async function readMails({ fetch, baseUrl }: Door): Promise<readonly Mail[]> {
  const { mails } = await (await fetch(`${baseUrl}/_sandbox/mails`)).json();
  return mails;
}

async function isOff(door: Door, { uuid }: Wire["Webhook"]): Promise<boolean> {
  const { token } = await visit(door, "owner");
  return (await call<Wire["Webhook"]>(door, `GET /v1/webhooks/${uuid}`, { token })).response.disable;
}

/** One `product.added`, and everything that follows from it. */
async function happen(door: Door): Promise<void> {
  await steer(door, "products/upload", { workspaceSlug: "office", name: "Lamp" });
  await steer(door, "clock/advance", { ms: 60 * MINUTE });
}

const ways = {
  async "in the process"() {
    const { sandbox, door } = openSandbox();
    return { sandbox, door };
  },
  async "over HTTP"() {
    const { sandbox } = openSandbox();
    const { url, close } = await serve(sandbox);
    onTestFinished(close);
    return { sandbox, door: { baseUrl: url, fetch: globalThis.fetch } };
  },
  async "by MSW"(url: string) {
    const { sandbox } = openSandbox();
    const server = setupServer(...handlers(sandbox), http.post(url, passthrough));
    server.listen({ onUnhandledFrame: "error" });
    onTestFinished(() => server.close());
    return {
      sandbox,
      door: { baseUrl: sandbox.baseUrl, fetch: (input: string, init?: RequestInit) => fetch(input, init) },
    };
  },
};

it.each(Object.keys(ways) as (keyof typeof ways)[])(
  "goes from a failing endpoint to a repaired one, %s",
  async (way) => {
    const answer = { status: 503 };
    await using endpoint = await openEndpoint(answer);
    const { door, sandbox } = await ways[way](endpoint.url);
    const webhook = await subscribe(door, endpoint.url, ["product.added"], { userEmail });

    await steer(door, "products/upload", { workspaceSlug: "office", name: "Lamp" });
    const { deliveries } = await steer(door, "deliveries/settle");
    expect(deliveries).toMatchObject([{ state: "waiting", attempts: [{ answer: { status: 503 } }] }]);
    expect(await readMails(door)).toEqual([]);

    await steer(door, "clock/advance", { ms: 7 * MINUTE });
    const [first] = await readMails(door);
    expect(first).toMatchObject({ to: userEmail, sentAt: new Date(NOW + 7 * MINUTE).toISOString() });
    expect(first!.subject).toBe('Deliveries to the webhook "Assets" fail');
    for (const part of ["product.added", endpoint.url, "Attempts: 4", "status 503", "5 deliveries in a row"]) {
      expect(first!.text).toContain(part);
    }

    for (let failed = 1; failed < 4; failed += 1) await happen(door);
    expect([(await readMails(door)).length, await isOff(door, webhook)]).toEqual([1, false]);
    await happen(door);
    expect(await isOff(door, webhook)).toBe(true);
    const [, second, ...more] = await readMails(door);
    expect([second!.to, second!.subject, more]).toEqual([userEmail, 'The webhook "Assets" was turned off', []]);
    for (const part of ["failed: 5", endpoint.url, "status 503", "turn the webhook on again"]) {
      expect(second!.text).toContain(part);
    }
    expect(await readMails(door)).toEqual(sandbox.mails());

    await happen(door);
    expect(endpoint.received).toHaveLength(20);
    answer.status = 200;
    await turn(door, webhook, "on");
    await happen(door);
    expect(await sandbox.delivered("product.added")).toMatchObject({ webhook: webhook.uuid, attempts: [{}] });
    expect(await readMails(door)).toHaveLength(2);
  },
);

it("drops what was still to come when a webhook is turned off", async () => {
  const { door, sandbox } = openSandbox({
    fetch: async () => new Response(null, { status: 500 }),
    vntana: { retryAfterMs: [], disableAfter: 2 },
  });
  await subscribe(door, "http://127.0.0.1/", ["product.added"]);
  const { uuid: workspaceUuid } = sandbox.domain.workspaces.get("office");
  for (let made = 0; made < 4; made += 1) sandbox.domain.products.upload({ workspaceUuid, name: "Lamp" });
  await sandbox.settled();
  expect(sandbox.deliveries().map(({ state }) => state)).toEqual(["failed", "failed", "dropped", "dropped"]);
});

it("begins to count again after a delivery that arrived, and after it was turned on again", async () => {
  let status = 500;
  const { door, sandbox } = openSandbox({
    fetch: async () => new Response(null, { status }),
    vntana: { retryAfterMs: [], disableAfter: 2 },
  });
  const webhook = await subscribe(door, "http://127.0.0.1/", ["product.added"]);
  await happen(door);
  status = 200;
  await happen(door);
  status = 500;
  await happen(door);
  expect(await isOff(door, webhook)).toBe(false);
  await turn(door, webhook, "off");
  await turn(door, webhook, "on");
  await happen(door);
  expect(await isOff(door, webhook)).toBe(false);
  // Changed while it is on, it goes on counting.
  await turn(door, { ...webhook, name: "Assets, again" }, "on");
  await happen(door);
  expect(await isOff(door, webhook)).toBe(true);
  expect(sandbox.mails().map(({ subject }) => subject)).toEqual([
    'Deliveries to the webhook "Assets" fail',
    'Deliveries to the webhook "Assets" fail',
    'Deliveries to the webhook "Assets" fail',
    'The webhook "Assets, again" was turned off',
  ]);
});

it("never turns a webhook off where it is told so, and does not announce it", async () => {
  const { door, sandbox } = openSandbox({
    fetch: async () => new Response(null, { status: 500 }),
    vntana: { retryAfterMs: [], disableAfter: Infinity },
  });
  const webhook = await subscribe(door, "http://127.0.0.1/", ["product.added"]);
  for (let made = 0; made < 8; made += 1) await happen(door);
  expect([await isOff(door, webhook), sandbox.mails().length]).toEqual([false, 1]);
  expect(sandbox.mails()[0]!.text).not.toContain("in a row");
});

it.each(["DELETE", "PUT"])(
  "writes no mail for a webhook that was gone or off (%s) when its last attempt failed",
  async (how) => {
    let answer: (response: Response) => void = () => undefined;
    const { door, sandbox } = openSandbox({
      fetch: () => new Promise((resolve) => (answer = resolve)),
      vntana: { retryAfterMs: [], disableAfter: 1 },
    });
    const webhook = await subscribe(door, "http://127.0.0.1/", ["product.added"]);
    await steer(door, "products/upload", { workspaceSlug: "office", name: "Lamp" });
    if (how === "PUT") await turn(door, webhook, "off");
    else {
      const { token } = await visit(door, "owner");
      await call(door, `DELETE /v1/webhooks/${webhook.uuid}`, { token });
    }
    answer(new Response(null, { status: 500 }));
    await sandbox.settled();
    expect([sandbox.deliveries()[0]!.state, sandbox.mails()]).toEqual(["failed", []]);
  },
);

it.each([
  [
    "http://user:hunter2@127.0.0.1/hook?token=hunter2#hunter2",
    () => Promise.reject(new TypeError("hunter2")),
    "could not be reached",
  ],
  ["http://127.0.0.1/hook", () => new Promise<Response>(() => undefined), "none in time"],
  ["https://partner.example.com/hook?token=hunter2", async () => new Response(), "to this machine only"],
  [
    "http://127.0.0.1/hook",
    async () => new Response("hunter2", { status: 401, headers: { "x-a": "hunter2" } }),
    "status 401",
  ],
])("says in a mail why no delivery to %s arrived, and nothing secret", async (url, fetch, reason) => {
  const { door, sandbox } = openSandbox({
    fetch,
    vntana: { retryAfterMs: [], disableAfter: 1, deliveryTimeoutMs: 1 },
  });
  const { secret } = await subscribe(door, url, ["product.added"]);
  await happen(door);
  const mails = sandbox.mails();
  expect(mails.map(({ text }) => text.includes(reason))).toEqual([true, true]);
  expect(mails.map(({ text }) => text.includes(`${new URL(url).origin}/hook,`))).toEqual([true, true]);
  expect(JSON.stringify(mails)).not.toContain("hunter2");
  expect(JSON.stringify(mails)).not.toContain(secret);
});

it("keeps the last 1,000 mails, and none of the scenario before", async () => {
  const { door, sandbox } = openSandbox({
    fetch: async () => new Response(null, { status: 500 }),
    vntana: { retryAfterMs: [], disableAfter: 1 },
  });
  const webhook = await subscribe(door, "http://127.0.0.1/", ["product.added"]);
  const { uuid: workspaceUuid } = sandbox.domain.workspaces.get("office");
  for (let made = 0; made < 501; made += 1) {
    sandbox.domain.products.upload({ workspaceUuid, name: "Lamp" });
    await sandbox.settled();
    await turn(door, webhook, "on");
  }
  expect(sandbox.mails().map(({ id }) => id)).toEqual(Array.from({ length: 1_000 }, (_, at) => `mail-${at + 3}`));
  sandbox.reset();
  expect(sandbox.mails()).toEqual([]);
});
