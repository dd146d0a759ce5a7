import { withDeliveries, type ReadDeliveries, type WebhooksApi } from "@tacklebox/client";
import { createWebhooksApi } from "@tacklebox/client/vntana";
import { expect, it } from "vitest";
import { createHarness } from "../../test/harness.ts";

const none: ReadDeliveries = async () => ({ items: [] });

it("adds a log to a platform that has none, and leaves the rest as it is", async () => {
  const bare = createWebhooksApi(createHarness().vntana);
  const webhooks = withDeliveries(bare, none);
  expect(await webhooks.deliveries({})).toEqual({ items: [] });
  expect(webhooks.capabilities).toEqual({ ...bare.capabilities, hasDeliveryLog: true });
  expect(webhooks.rotateSecret).toBe(bare.rotateSecret);
  expect(await webhooks.list()).toEqual({ items: [], total: 0 });
  expect([bare.capabilities.hasDeliveryLog, bare.deliveries]).toEqual([false, undefined]);
});

it("takes the place of a log the platform has", async () => {
  const first = withDeliveries(createWebhooksApi(createHarness().vntana), () => Promise.reject(new Error("the first")));
  expect(await withDeliveries(first, none).deliveries({})).toEqual({ items: [] });
});

it("keeps the methods of an API that is a class, with its private members", async () => {
  abstract class Named {
    readonly #name = "mini";
    get platform(): string {
      return this.#name;
    }
    async get(id: string) {
      return { id, url: "", active: true, eventTypes: [this.#name], scopes: [] };
    }
  }
  class MiniApi extends Named implements WebhooksApi {
    readonly capabilities = createWebhooksApi(createHarness().vntana).capabilities;
    override get platform(): string {
      return `${super.platform}-2`;
    }
    eventTypes = async () => ({ categories: [] });
    async list() {
      return { items: [await this.get("w-1")] };
    }
    async create() {
      return { webhook: await this.get("w-1") };
    }
    own(): number {
      return 42;
    }
  }
  const mini = withDeliveries(new MiniApi(), none);
  expect([mini.platform, mini.own(), mini.capabilities.hasDeliveryLog]).toEqual(["mini-2", 42, true]);
  expect((await mini.list()).items).toMatchObject([{ id: "w-1", eventTypes: ["mini"] }]);
  const failing: WebhooksApi = Object.assign({}, mini, { eventTypes: () => Promise.reject(new Error("down")) });
  expect((await failing.list()).items).toHaveLength(1);
});
