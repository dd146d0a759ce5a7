import { createServer } from "node:http";
import { isClientError } from "@tacklebox/client";
import { createReceiver } from "@tacklebox/receiver";
import { toNode } from "@tacklebox/receiver/node";
import { vntana } from "@tacklebox/receiver/vntana";
import { addToConfigurator, configuratorOf } from "./configurators.ts";

// One after the other: two products that are completed together would each find no configurator, and create it.
let before: Promise<unknown> = Promise.resolve();

const receiver = createReceiver({ platform: vntana({ secrets: process.env["VNTANA_SECRET"] ?? "" }) })
  .on("product.added", ({ payload: { product } }) => {
    console.log(`${product.name}: ${configuratorOf(product) ?? "no configurator"}`);
  })
  .on(["product.completed", "product.published"], async ({ payload }) => {
    const name = configuratorOf(payload.product);
    if (!name) return;
    const adding = before.then(() => addToConfigurator(name, payload));
    before = adding.catch(() => undefined);
    const link = await adding.catch((error: unknown) => {
      // A configurator that is live takes only products that are; `product.published` tells when this one is.
      if (isClientError(error, "conflict")) return `waits until it is live, as ${name} is`;
      throw error; // answered 500, and the platform delivers again
    });
    console.log(`${payload.product.name}: ${link}`);
  });

// On this machine alone: your proxy or tunnel stands in front.
export const server = createServer(toNode(receiver)).listen(Number(process.env["PORT"] ?? 3000), "127.0.0.1");
