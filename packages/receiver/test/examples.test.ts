import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { expect, it } from "vitest";
import { createReceiver, createMemoryReplayGuard } from "@tacklebox/receiver";
import { captureRawBody, toNode } from "@tacklebox/receiver/express";
import { createVerifier, sign, vntana } from "@tacklebox/receiver/vntana";
import { secret } from "./delivery.ts";

const body = JSON.stringify({ event: "product.completed", product: { uuid: "p-1" } });

/** As in the README: signed now, by the real clock. */
async function headersNow(): Promise<Record<string, string>> {
  const proof = await sign({ secret, timestamp: new Date().toISOString(), body });
  return { "content-type": "application/json", ...proof };
}

const requestNow = async () =>
  new Request("https://example.com/", { method: "POST", headers: await headersNow(), body });

it("receives", async () => {
  const published: string[] = [];
  const publish = async (uuid: string) => published.push(uuid);

  const receiver = createReceiver({ platform: vntana({ secrets: process.env.VNTANA_SECRET ?? secret }) })
    .on("product.completed", async (event) => {
      await publish(event.payload.product.uuid);
    })
    .on(["user.added", "user.revoked"], async (event) => {
      await publish(event.payload.user.email);
    })
    .unknown((event) => publish(event.type))
    .any((event, { deliveryKey }) => publish(`${event.type} ${deliveryKey}`));

  const response = await receiver.fetch(await requestNow());

  expect(response.status).toBe(200);
  expect(published).toEqual(["p-1", expect.stringMatching(/^product\.completed vntana:[0-9a-f]{64}$/)]);
});

it("verifies only", async () => {
  const request = await requestNow();

  const verify = createVerifier({ secrets: process.env.VNTANA_SECRET ?? secret });
  const verdict = await verify({ headers: request.headers, body: new Uint8Array(await request.arrayBuffer()) });

  expect(verdict).toMatchObject({ ok: true, proof: "signed", keyId: "1" });
});

it("rotates the secret", async () => {
  const platform = vntana({
    secrets: [
      { id: "2026-11", value: "next-secret" },
      { id: "2026-05", value: secret, notAfter: new Date("2126-11-30T00:00:00Z") },
    ],
  });
  const request = await requestNow();
  const delivery = { headers: request.headers, body: new Uint8Array(await request.arrayBuffer()) };
  expect(await platform.verifyOrThrow(delivery)).toMatchObject({ keyId: "2026-05" });
});

it("handles each delivery once", async () => {
  let calls = 0;
  const platform = vntana({ secrets: secret });
  const receiver = createReceiver({ platform, replayGuard: createMemoryReplayGuard() }).any(() => calls++);
  const request = await requestNow();
  const statuses = [await receiver.fetch(request.clone()), await receiver.fetch(request)].map(({ status }) => status);
  expect([statuses, calls]).toEqual([[200, 200], 1]);
});

it("is mounted on node:http, and on Express before and behind its parser", async () => {
  const receiver = createReceiver({ platform: vntana({ secrets: secret }) });
  const before = express().post("/webhooks/vntana", toNode(receiver)).use(express.json());
  const behind = express()
    .use(express.json({ verify: captureRawBody, limit: "1mb" }))
    .post("/webhooks/vntana", toNode(receiver));

  for (const listener of [toNode(receiver), before, behind]) {
    const server = createServer(listener).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/vntana`;
    const response = await fetch(url, { method: "POST", headers: await headersNow(), body });
    server.close();
    expect([response.status, await response.text()]).toEqual([200, '{"ok":true}']);
  }
});

it("shows the same lines in the README as run here", () => {
  const squeeze = (text: string) => text.replaceAll(/\/\/.*|\s+/g, "");
  const readme = squeeze(readFileSync(new URL("../README.md", import.meta.url), "utf8"));
  const here = squeeze(readFileSync(new URL(import.meta.url), "utf8"));
  const shared = [
    '.on("product.completed", async (event) => { await publish(event.payload.product.uuid);',
    '.on(["user.added", "user.revoked"], async (event) => {',
    ".any((event, { deliveryKey }) =>",
    "const verdict = await verify({ headers: request.headers, body: new Uint8Array(await request.arrayBuffer()) });",
    "createReceiver({ platform, replayGuard: createMemoryReplayGuard() })",
    'express.json({ verify: captureRawBody, limit: "1mb" })',
    'const headers = { "content-type": "application/json", ...proof };',
  ].map(squeeze);
  for (const line of shared) expect([readme.includes(line), line]).toEqual([true, line]);
  for (const line of shared.slice(0, -1)) expect(here).toContain(line);
});
