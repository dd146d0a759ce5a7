import { accessKey } from "@tacklebox/client";
import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
import { createSandbox } from "@tacklebox/sandbox";
import { handlers } from "@tacklebox/sandbox/msw";
import { credentials, vntana } from "@tacklebox/sandbox/vntana";
import { http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { ensureShopWebhook } from "./shop-webhook.ts";
import { createShop } from "./shop.ts";

const url = "https://shop.hearthpine.example/webhooks";
// Its deliveries go to the shop's own address, which MSW answers below: nothing leaves this process.
const sandbox = createSandbox({ platform: vntana(), allowExternal: true });
const server = setupServer(...handlers(sandbox));

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
beforeEach(() => sandbox.reset());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** As the shop makes it, apart from the key: it calls the real address, and MSW answers from the sandbox. */
const connect = (key: string = credentials.owner.key) =>
  createWebhooksApi(createVntanaClient({ credential: accessKey(key), organization: "demo-furniture" }));

it("makes its webhook once, however often it is deployed", async () => {
  const secret = await ensureShopWebhook(connect(), url);
  expect(await ensureShopWebhook(connect(), url)).toBe(secret);
  expect((await connect().list()).items.filter((webhook) => webhook.url === url)).toHaveLength(1);
});

it("turns its webhook on again", async () => {
  const webhooks = connect();
  await webhooks.create({ url, eventTypes: ["product.added"], active: false });
  await ensureShopWebhook(webhooks, url);
  const [webhook] = (await webhooks.list()).items;
  expect(webhook).toMatchObject({ active: true, eventTypes: ["product.completed", "product.deleted"] });
});

it("says so when its key may not manage webhooks", async () => {
  await expect(ensureShopWebhook(connect(credentials.member.key), url)).rejects.toThrow("may not manage webhooks");
});

it("comes through a moment in which the platform fails", async () => {
  sandbox.faults.next({ fault: "server-error", operation: "listWebhooks" });
  await expect(ensureShopWebhook(connect(), url)).resolves.toBeTruthy();
});

it("shows a product when its conversion is completed", async () => {
  const shop = createShop(await ensureShopWebhook(connect(), url));
  server.use(http.post(url, ({ request }) => shop.receiver.fetch(request)));

  const { products, workspaces } = sandbox.domain;
  const { uuid } = products.upload({ workspaceUuid: workspaces.get("office").uuid, name: "Desk" });
  products.process(uuid);
  expect(shop.products).toEqual([]);
  products.complete(uuid);
  await sandbox.delivered("product.completed");
  expect(shop.products).toEqual(["Desk"]);
});

it("shows nothing that others announce", async () => {
  const shop = createShop(await ensureShopWebhook(connect(), url));
  server.use(http.post(url, ({ request }) => shop.receiver.fetch(request)));

  sandbox.faults.next({ fault: "bad-signature", eventType: "product.completed" });
  const { products, workspaces } = sandbox.domain;
  const { uuid } = products.upload({ workspaceUuid: workspaces.get("office").uuid, name: "Desk" });
  products.process(uuid);
  products.complete(uuid);
  await sandbox.settled();
  expect(shop.products).toEqual([]);
});
