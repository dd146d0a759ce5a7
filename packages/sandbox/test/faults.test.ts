import { expect, it } from "vitest";

import type { DeliveryFault, FaultOrder } from "@tacklebox/sandbox";

import type { Door } from "./door.ts";
import { call, openSandbox, signIn, subscribe } from "./door.ts";
import type { Received } from "./endpoint.ts";
import { isSigned, openEndpoint, typeOf } from "./endpoint.ts";

function get({ fetch, baseUrl }: Door, token: string): Promise<Response> {
  return fetch(`${baseUrl}/v1/organizations`, { headers: { "x-auth-token": `Bearer ${token}` } });
}

it("answers HTML where JSON belongs", async () => {
  const { door, sandbox } = openSandbox();
  const token = await signIn(door, "owner");
  sandbox.faults.next({ fault: "html-instead-of-json" });
  const response = await get(door, token);
  expect([response.status, response.headers.get("content-type")]).toEqual([502, "text/html; charset=utf-8"]);
  expect(await response.text()).toMatch(/^<!doctype html>/);
});

it("answers an error with no body", async () => {
  const { door, sandbox } = openSandbox();
  sandbox.faults.next({ fault: "empty-error-body" });
  const response = await get(door, "");
  expect([response.status, await response.text()]).toEqual([503, ""]);
});

it("answers success false under 200", async () => {
  const { door, sandbox } = openSandbox();
  sandbox.faults.next({ fault: "success-false-under-200" });
  const response = await get(door, "");
  expect([response.status, await response.json()]).toEqual([
    200,
    { success: false, errors: ["FORBIDDEN"], response: null },
  ]);
});

it.each([
  ["bad-credentials", 403, "BAD_CREDENTIALS"],
  ["forbidden", 403, "INVALID_OPERATION_FOR_ROLE"],
  ["not-found", 404, "NOT_FOUND"],
  ["conflict", 409, "CONFLICT"],
  ["validation-error", 422, "UNPROCESSABLE_ENTITY"],
] as const)("answers %s with %d and the platform's code", async (fault, status, code) => {
  const { door, sandbox } = openSandbox();
  sandbox.faults.next({ fault });
  const response = await get(door, "");
  expect([response.status, await response.json()]).toEqual([
    status,
    { success: false, errors: [code], response: null },
  ]);
});

it("answers HTML as if all were well", async () => {
  const { door, sandbox } = openSandbox();
  sandbox.faults.next({ fault: "html-under-200" });
  const response = await get(door, "");
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
});

it("leaves a call without an answer until its caller gives up", async () => {
  const { sandbox } = openSandbox();
  const url = `${sandbox.baseUrl}/v1/organizations`;
  sandbox.faults.next({ fault: "never-answers", times: 2 });
  const controller = new AbortController();
  const one = sandbox.fetch(url, { signal: controller.signal });
  const another = sandbox.fetch(new Request(url, { signal: AbortSignal.timeout(40) }));
  expect(await Promise.race([one, new Promise((resolve) => setTimeout(resolve, 20, "silence"))])).toBe("silence");
  controller.abort(new Error("enough"));
  await expect(one).rejects.toThrow("enough");
  await expect(another).rejects.toThrow("timeout");
  expect((await sandbox.fetch(url)).status).toBe(403);
});

it("answers server errors as often as it was told", async () => {
  const { door, sandbox } = openSandbox();
  const token = await signIn(door, "owner");
  sandbox.faults.next({ fault: "server-error", times: 2 });
  const statuses = [(await get(door, token)).status, (await get(door, token)).status, (await get(door, token)).status];
  expect(statuses).toEqual([500, 500, 200]);
});

it("answers that the rate limit is reached, and when to come back", async () => {
  const { door, sandbox } = openSandbox();
  sandbox.faults.next({ fault: "rate-limit" });
  const response = await get(door, "");
  expect([response.status, response.headers.get("retry-after")]).toEqual([429, "1"]);
  expect(await response.json()).toMatchObject({ errors: ["API_RATE_LIMIT_EXCEEDED"] });
});

it("ends the session a call presents, and leaves others alone", async () => {
  const { door, sandbox } = openSandbox();
  const [first, second] = [await signIn(door, "owner"), await signIn(door, "owner")];
  sandbox.faults.next({ fault: "expired-session" });
  expect([(await get(door, first)).status, (await get(door, second)).status]).toEqual([403, 200]);
  expect((await get(door, first)).status).toBe(403);
});

it("has nothing to end where no token is presented", async () => {
  const { door, sandbox } = openSandbox();
  sandbox.faults.next({ fault: "expired-session" });
  expect((await call(door, "GET /v1/organizations")).errors).toEqual(["FORBIDDEN"]);
});

it("waits for the operation it is meant for", async () => {
  const { door, sandbox } = openSandbox();
  const token = await signIn(door, "owner");
  sandbox.faults.next({ fault: "server-error", operation: "logout" });
  expect((await get(door, token)).status).toBe(200);
  expect((await call(door, "POST /v1/auth/logout", { token })).status).toBe(500);
  expect((await call(door, "POST /v1/auth/logout", { token })).status).toBe(200);
});

it("serves orders that match one call in order, one a call", async () => {
  const { door, sandbox } = openSandbox();
  sandbox.faults.next({ fault: "rate-limit" });
  sandbox.faults.next({ fault: "server-error" });
  expect([(await get(door, "")).status, (await get(door, "")).status]).toEqual([429, 500]);
});

it.each(["network-down", "server-error", "expired-session"] as const)(
  "brings %s to paths nobody knows, too",
  async (fault) => {
    const { door, sandbox } = openSandbox();
    sandbox.faults.next({ fault });
    const outcome = await door.fetch(`${door.baseUrl}/v1/unknown`).then(({ status }) => status, String);
    const wanted = { "network-down": "TypeError: fetch failed", "server-error": 500, "expired-session": 404 };
    expect(outcome).toBe(wanted[fault]);
  },
);

it.each([
  [{ fault: "no-such-fault" }, "There is no fault called no-such-fault"],
  [{ fault: "stale", times: 0 }, "times is a positive whole number: 0"],
  [{ fault: "stale", times: 1.5 }, "times is a positive whole number: 1.5"],
])("refuses the order %j", (order, message) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a caller without types may pass
  const wrong = order as FaultOrder;
  expect(() => openSandbox().sandbox.faults.next(wrong)).toThrow(message);
});

async function deliver(
  fault: DeliveryFault,
): Promise<{ readonly received: readonly Received[]; readonly secret: string }> {
  await using endpoint = await openEndpoint();
  const { door, sandbox } = openSandbox();
  const { secret } = await subscribe(door, endpoint.url, ["product.added"]);
  sandbox.faults.next({ fault, eventType: "product.added" });
  for (const name of ["Lamp", "Desk"]) {
    sandbox.domain.products.upload({ workspaceUuid: sandbox.domain.workspaces.get("office").uuid, name });
  }
  await sandbox.settled();
  const last = endpoint.received.at(-1)!;
  expect(isSigned(last, secret) && last.headers["x-timestamp"] === "2022-06-21T03:34:10.348Z").toBe(true);
  return { received: endpoint.received.slice(0, -1), secret };
}

it("delivers with a signature that is not the body's", async () => {
  const { received, secret } = await deliver("bad-signature");
  expect(received[0]!.headers["x-vntana-signature"]).toMatch(/^[0-9a-f]{64}$/);
  expect(isSigned(received[0]!, secret)).toBe(false);
});

it.each([
  ["stale", "2022-06-21T02:34:10.348Z"],
  ["future", "2022-06-21T04:34:10.348Z"],
] as const)("delivers a %s timestamp that is signed well", async (fault, timestamp) => {
  const { received, secret } = await deliver(fault);
  expect(received[0]!.headers["x-timestamp"]).toBe(timestamp);
  expect(isSigned(received[0]!, secret)).toBe(true);
});

it("delivers the same bytes twice", async () => {
  const { received } = await deliver("duplicate");
  expect(received).toHaveLength(2);
  expect(received[0]!.body.equals(received[1]!.body)).toBe(true);
  expect(received[0]!.headers["x-vntana-signature"]).toBe(received[1]!.headers["x-vntana-signature"]);
});

it("delivers a body that was encoded again after signing", async () => {
  const { received, secret } = await deliver("re-encoded-body");
  expect(typeOf(received[0]!)).toBe("product.added");
  expect(isSigned(received[0]!, secret)).toBe(false);
  const signed = JSON.stringify(JSON.parse(received[0]!.body.toString("utf8")));
  expect(isSigned({ ...received[0]!, body: Buffer.from(signed) }, secret)).toBe(true);
});

it("delivers an event type nobody knows, signed well", async () => {
  const { received, secret } = await deliver("unknown-event");
  expect(typeOf(received[0]!)).toBe("sandbox.unknown");
  expect(isSigned(received[0]!, secret)).toBe(true);
});

it("keeps a delivery's fault for the event type it is meant for", async () => {
  await using endpoint = await openEndpoint();
  const { door, sandbox } = openSandbox();
  await subscribe(door, endpoint.url, ["product.added", "product.pending"]);
  sandbox.faults.next({ fault: "duplicate", eventType: "product.pending" });
  sandbox.domain.products.upload({ workspaceUuid: sandbox.domain.workspaces.get("office").uuid, name: "Lamp" });
  await sandbox.settled();
  expect(endpoint.received.map(typeOf)).toEqual(["product.added", "product.pending", "product.pending"]);
  expect(sandbox.deliveries().map(({ attempts }) => attempts.length)).toEqual([1, 2]);
});

it("knows no operation, event type or mixture that is not there", () => {
  const { next } = openSandbox().sandbox.faults;
  expect(() => next({ fault: "server-error", operation: "creatWebhook" })).toThrow(/no operation called creatWebhook/);
  expect(() => next({ fault: "stale", eventType: "product.done" })).toThrow(/no event type called product\.done/);
});

it.each([
  { fault: "server-error", eventType: "product.added" },
  { fault: "stale", operation: "login" },
  { fault: "stale", eventType: "product.done" },
])("refuses the order %j by the control API", async (order) => {
  const { door } = openSandbox();
  const response = await door.fetch(`${door.baseUrl}/_sandbox/faults`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(order),
  });
  expect(response.status).toBe(409);
});
