import { createMemoryReplayGuard, createReceiver } from "@tacklebox/receiver";
import { toNode } from "@tacklebox/receiver/express";
import { vntana } from "@tacklebox/receiver/vntana";
import express from "express";

const { VNTANA_SECRET = "", PORT = "3000" } = process.env;

// By uuid, what can be shown. Stands for your database.
const ready = new Map<string, string>();

const receiver = createReceiver({
  // Throws when it is empty: an endpoint that cannot verify does not start.
  platform: vntana({ secrets: VNTANA_SECRET }),
  // A delivery that is repeated after its answer was lost reaches no handler twice.
  replayGuard: createMemoryReplayGuard(),
})
  .on("product.completed", ({ payload: { product } }) => {
    ready.set(product.uuid, product.name);
    console.log(`${product.name} is ready`);
  })
  .on("product.deleted", ({ payload: { product } }) => {
    ready.delete(product.uuid);
  })
  // An event type that the platform has added since: answered 200, so that it is not sent again.
  .unknown(({ type }) => console.log(`${type} is new`));

const app = express();
// Before any parser: the signature covers the bytes as they came.
app.post("/webhooks/vntana", toNode(receiver));
app.use(express.json());
app.get("/products", (_req, res) => {
  res.json([...ready.values()]);
});

// On this machine alone: your proxy or tunnel stands in front.
export const server = app.listen(Number(PORT), "127.0.0.1");
