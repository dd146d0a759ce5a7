import express from "express";
import { captureRawBody, toNode as toNodeForExpress } from "@tacklebox/receiver/express";
import { toNode } from "@tacklebox/receiver/node";
import { type AdapterSuite, describeAdapter } from "./adapter.ts";
import { send, withServer } from "./http.ts";

const overFetch: AdapterSuite["send"] = async (receiver, { method, headers, body }) => {
  const chunks = new ReadableStream({
    start(controller) {
      for (const chunk of body) controller.enqueue(chunk);
      controller.close();
    },
  });
  const pairs = headers.map(([name, value]): [string, string] => [name, value]);
  const init = {
    method,
    headers: pairs,
    ...(method === "POST" ? { body: chunks, duplex: "half" } : {}),
  } as RequestInit;
  const response = await receiver.fetch(new Request("https://partner.example.com/webhooks/vntana", init));
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describeAdapter("fetch", { send: overFetch });

describeAdapter("node:http", {
  send: (receiver, sent) => withServer(toNode(receiver), ({ port }) => send(port, sent)),
});

describeAdapter("Express", {
  send: (receiver, sent) => {
    const app = express().use("/", toNodeForExpress(receiver));
    return withServer(app, ({ port }) => send(port, sent));
  },
});

describeAdapter("Express behind express.json", {
  send: (receiver, sent) => {
    const app = express()
      .use(express.json({ verify: captureRawBody, limit: "2mb", inflate: false }))
      .use("/", toNodeForExpress(receiver));
    return withServer(app, ({ port }) => send(port, sent));
  },
});

describeAdapter("Express behind express.raw", {
  send: (receiver, sent) => {
    const app = express()
      .use(express.raw({ type: () => true, limit: "2mb", inflate: false }))
      .use("/", toNodeForExpress(receiver));
    return withServer(app, ({ port }) => send(port, sent));
  },
});
