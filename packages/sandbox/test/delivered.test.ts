import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { expect, it, onTestFinished } from "vitest";

import { handlers } from "@tacklebox/sandbox/msw";

import { call, openSandbox, subscribe, visit } from "./door.ts";
import { openEndpoint, typeOf } from "./endpoint.ts";

it("waits for the delivery of an event type", async () => {
  await using endpoint = await openEndpoint();
  const { sandbox, door } = openSandbox();
  const { uuid } = await subscribe(door, endpoint.url, ["product.added", "product.pending"]);
  sandbox.domain.products.upload({ workspaceUuid: sandbox.domain.workspaces.get("office").uuid, name: "Desk" });
  const delivery = await sandbox.delivered("product.pending");
  expect(delivery).toMatchObject({ webhook: uuid, eventType: "product.pending", state: "delivered" });
  expect(endpoint.received.map(typeOf)).toEqual(["product.added", "product.pending"]);
});

it("gives the newest of several", async () => {
  await using endpoint = await openEndpoint();
  const { sandbox, door } = openSandbox();
  await subscribe(door, endpoint.url, ["client.added"]);
  const { token, organizationUuid } = await visit(door, "owner");
  for (const slug of ["hall", "garden"]) {
    await call(door, "POST /v1/clients", { token, body: { organizationUuid, name: slug, slug } });
  }
  const { attempts } = await sandbox.delivered("client.added");
  expect(attempts[0]!.request.body).toContain("garden");
});

it("says what happened instead of a delivery", async () => {
  await using endpoint = await openEndpoint({ status: 500 });
  const { sandbox, door } = openSandbox({ vntana: { retryAfterMs: [] } });
  await expect(sandbox.delivered("product.added")).rejects.toThrow(/no webhook .* There were no deliveries$/);
  await subscribe(door, endpoint.url, ["product.added"]);
  await subscribe(door, "https://partner.example.com/hook", ["product.added"]);
  const product = { workspaceUuid: sandbox.domain.workspaces.get("office").uuid, name: "Desk" };
  sandbox.domain.products.upload(product);
  await expect(sandbox.delivered("product.added")).rejects.toThrow(
    `No product.added was delivered: delivery-1 to ${endpoint.url} failed: was answered 500; ` +
      "delivery-2 to https://partner.example.com/hook failed: partner.example.com is not this machine",
  );
  await expect(sandbox.delivered("product.pending")).rejects.toThrow("There were deliveries of product.added");
});

it("drops what was under way to a webhook that is switched off meanwhile, and says so", async () => {
  let answer: (response: Response) => void = () => undefined;
  const { sandbox, door } = openSandbox({ fetch: () => new Promise((resolve) => (answer = resolve)) });
  const { uuid, name, url, organizationUuid, events } = await subscribe(door, "http://127.0.0.1/hook", [
    "product.added",
    "product.pending",
  ]);
  sandbox.domain.products.upload({ workspaceUuid: sandbox.domain.workspaces.get("office").uuid, name: "Desk" });
  const body = {
    uuid,
    name,
    url,
    organizationUuid,
    events: events.grid.flatMap((category) => category.events),
    disable: true,
  };
  const { token } = await visit(door, "owner");
  expect((await call(door, `PUT /v1/webhooks/${uuid}`, { token, body })).status).toBe(200);
  answer(new Response("ok"));
  await expect(sandbox.delivered("product.pending")).rejects.toThrow("delivery-2 is dropped");
});

it("passes MSW with the fetch it was given before MSW began to listen", async () => {
  await using endpoint = await openEndpoint();
  const { sandbox } = openSandbox({ fetch: globalThis.fetch });
  const server = setupServer(...handlers(sandbox));
  server.listen({ onUnhandledFrame: "error" });
  onTestFinished(() => server.close());
  await subscribe({ fetch: (input, init) => fetch(input, init), baseUrl: sandbox.baseUrl }, endpoint.url, [
    "product.added",
  ]);
  sandbox.domain.products.upload({ workspaceUuid: sandbox.domain.workspaces.get("office").uuid, name: "Desk" });
  expect(await sandbox.delivered("product.added")).toMatchObject({ state: "delivered" });
});

it("delivers to an endpoint that is an MSW handler", async () => {
  const { sandbox, door } = openSandbox({ allowExternal: true });
  const endpoint = "https://partner.example.com/hook";
  const server = setupServer(
    http.post(endpoint, () => HttpResponse.text("taken")),
    ...handlers(sandbox),
  );
  server.listen({ onUnhandledFrame: "error" });
  onTestFinished(() => server.close());
  await subscribe(door, endpoint, ["product.added"]);
  sandbox.domain.products.upload({ workspaceUuid: sandbox.domain.workspaces.get("office").uuid, name: "Desk" });
  expect((await sandbox.delivered("product.added")).attempts[0]?.answer?.body).toBe("taken");
});
