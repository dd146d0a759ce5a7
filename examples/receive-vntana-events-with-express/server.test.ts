import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { accessKey } from "@tacklebox/client";
import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
import { createSandbox } from "@tacklebox/sandbox";
import { credentials, vntana } from "@tacklebox/sandbox/vntana";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";

const sandbox = createSandbox({ platform: vntana() });
const client = createVntanaClient({ credential: accessKey(credentials.owner.key), fetch: sandbox.fetch });
const webhooks = createWebhooksApi(client);
const { uuid: workspaceUuid } = sandbox.domain.workspaces.get("living-room");
let close: () => void;
let origin: string;

beforeAll(async () => {
  const eventTypes = ["product.added", "product.completed", "product.deleted"];
  const { webhook, secret } = await webhooks.create({ url: "http://127.0.0.1:1/webhooks/vntana", eventTypes });
  vi.stubEnv("VNTANA_SECRET", secret?.reveal());
  vi.stubEnv("PORT", "0");
  const { server } = await import("./server.ts");
  await once(server, "listening");
  close = () => server.close();
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await webhooks.update(webhook.id, { ...webhook, url: `${origin}/webhooks/vntana` });
});

beforeEach(() => void vi.spyOn(console, "log").mockReturnValue());
afterAll(() => close());

const products = async (): Promise<unknown> => (await fetch(`${origin}/products`)).json();

it("shows a product once its conversion is completed, until it is deleted", async () => {
  const { uuid } = sandbox.domain.products.upload({ workspaceUuid, name: "Lounge chair" });
  await sandbox.delivered("product.added");
  expect(await products()).toEqual([]);

  sandbox.domain.products.process(uuid);
  sandbox.domain.products.complete(uuid);
  await sandbox.delivered("product.completed");
  expect(await products()).toEqual(["Lounge chair"]);

  sandbox.domain.products.delete(uuid);
  await sandbox.delivered("product.deleted");
  expect(await products()).toEqual([]);
});

it("refuses what somebody else announces", async () => {
  sandbox.faults.next({ fault: "bad-signature", eventType: "product.completed" });
  const { uuid } = sandbox.domain.products.upload({ workspaceUuid, name: "Forged chair" });
  sandbox.domain.products.process(uuid);
  sandbox.domain.products.complete(uuid);
  await sandbox.settled();
  const refused = sandbox.deliveries().at(-1);
  expect(refused?.attempts.map(({ answer }) => answer?.status)).toEqual([401]);
  expect(await products()).toEqual([]);
});
