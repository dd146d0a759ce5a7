import { roomle as receiverPlatform } from "@tacklebox/receiver/roomle";
import { access, Refusal } from "@tacklebox/sandbox/roomle";
import { eventTypes } from "@tacklebox/spec/roomle";
import { expect, it } from "vitest";

import { type Opened, NOW, openRoomle, register, statesOf } from "./roomle-door.ts";

const { apiKey, secret, tenant } = access;
const email = "atelier@hearthpine.example";

const verify = ({ headers, body }: Opened["received"][number]) =>
  receiverPlatform({ secrets: secret, apiKey, now: () => NOW }).verify({ headers, body });

it("sends an event for each deed of a visitor, with a token that a receiver takes", async () => {
  const { sandbox, received, violations } = openRoomle();
  await register(sandbox);
  const { saveDraft, share, shareInAr, export3d } = sandbox.domain.configurator;
  for (const deed of [saveDraft, share, shareInAr, export3d]) deed({ email });
  await sandbox.settled();
  expect(received.map(({ json }) => json["event"])).toEqual(eventTypes);
  for (const delivery of received) {
    expect(await verify(delivery)).toMatchObject({ ok: true, signedAt: new Date(NOW) });
    expect(delivery.headers.get("content-type")).toBe("application/json");
  }
  expect(new Set(received.map(({ headers }) => headers.get("token"))).size).toBe(4);
  const data = received.map(({ json }) => Object(json["data"]));
  expect(data.map(({ resultUrl }) => typeof resultUrl)).toEqual(["undefined", "undefined", "undefined", "string"]);
  expect(data[1]).toMatchObject({ success: true, email, configuratorId: "hearthpine-home" });
  expect(data[1].configurationId).toMatch(/^hearthpine:shelf:[\da-f]{64}$/);
  expect([sandbox.mails(), violations]).toEqual([[], []]);
});

it("tells what the visitor was looking at", async () => {
  const { sandbox, received } = openRoomle();
  await register(sandbox);
  const data = sandbox.domain.configurator.share({ email, itemId: "hearthpine:lamp", configuratorId: "büro", tenant });
  await sandbox.settled();
  expect(received[0]?.json).toEqual({ event: "email.shareConfiguration", data });
  expect(data).toMatchObject({ itemId: "hearthpine:lamp", configuratorId: "büro" });
  expect(data).not.toHaveProperty("configurationId");
  expect(new URL(String(data["url"])).searchParams.get("id")).toBe("hearthpine:lamp");
});

it.each([200, 201, 204, 299])("leaves the mail to an endpoint that answers %i", async (status) => {
  const { sandbox } = openRoomle({ answer: () => new Response(null, { status }) });
  await register(sandbox);
  sandbox.domain.configurator.share({ email });
  await sandbox.settled();
  expect([statesOf(sandbox), sandbox.mails()]).toEqual([["delivered"], []]);
});

it.each([
  [300, "failed"],
  [302, "failed"],
  [401, "failed"],
  [500, "failed"],
  [501, "declined"],
])("sends Roomle's own mail, once, after an answer of %i, which is %s", async (status, state) => {
  const { sandbox, received } = openRoomle({ answer: () => new Response(null, { status }) });
  await register(sandbox);
  const { url } = sandbox.domain.configurator.share({ email });
  await sandbox.advance(86_400_000);
  expect([statesOf(sandbox), received.length]).toEqual([[state], 1]);
  expect(sandbox.mails()).toMatchObject([
    { to: email, subject: "A configuration for you", text: `Here it is: ${String(url)}` },
  ]);
});

it("calls what an endpoint left to Roomle declined, in the log and in figures, and not delivered", async () => {
  const answers = [501, 500, 200];
  const { sandbox } = openRoomle({ answer: () => new Response(null, { status: answers.shift()! }) });
  await register(sandbox);
  for (let made = 0; made < 2; made += 1) sandbox.domain.configurator.share({ email });
  await expect(sandbox.delivered("email.shareConfiguration")).rejects.toThrow(
    /declined: was answered 501, which leaves it to the platform; delivery-2 .* failed: was answered 500$/,
  );
  const { items } = sandbox.deliveryLog({ status: "declined" });
  expect(items).toMatchObject([{ id: "delivery-1", status: "declined", attempts: [{ status: 501 }] }]);
  expect(sandbox.deliveryLog({ status: "failed" }).items).toMatchObject([{ id: "delivery-2" }]);
  const asked = await sandbox.fetch(`${sandbox.baseUrl}/_sandbox/delivery-log?status=declined`);
  expect(await asked.json()).toEqual(JSON.parse(JSON.stringify(sandbox.deliveryLog({ status: "declined" }))));
  sandbox.domain.configurator.share({ email });
  expect(await sandbox.delivered("email.shareConfiguration")).toMatchObject({ id: "delivery-3" });
  expect(sandbox.summary()["deliveries"]).toMatchObject({ delivered: 1, declined: 1, failed: 1 });
});

it("sends Roomle's own mail when nobody answers, or not in time", async () => {
  const down = openRoomle({ answer: () => Promise.reject(new Error("down")) });
  const slow = openRoomle({ answer: () => new Promise(() => undefined), roomle: { deliveryTimeoutMs: 1 } });
  for (const { sandbox } of [down, slow]) {
    await register(sandbox);
    sandbox.domain.configurator.export3d({ email });
    await sandbox.settled();
    expect(sandbox.mails()).toMatchObject([
      { subject: "Your 3D export is ready", text: expect.stringContaining(".glb") },
    ]);
  }
});

it("sends Roomle's own mail where the tenant has no webhook", async () => {
  const { sandbox, received } = openRoomle();
  sandbox.domain.configurator.saveDraft({ email });
  await sandbox.settled();
  expect([received, sandbox.deliveries(), sandbox.mails().length]).toEqual([[], [], 1]);
});

it("proves nothing where the tenant has no API key", async () => {
  const { sandbox, received } = openRoomle({ scenario: "without-api-key" });
  await register(sandbox);
  sandbox.domain.configurator.share({ email });
  await sandbox.settled();
  expect(await verify(received[0]!)).toMatchObject({ ok: false, reason: "bad_token" });
  sandbox.domain.tenants.enterApiKey({ tenant, apiKey });
  sandbox.domain.configurator.share({ email });
  await sandbox.settled();
  expect(await verify(received[1]!)).toMatchObject({ ok: true });
  expect(() => sandbox.domain.tenants.enterApiKey({ tenant, apiKey: "unknown" })).toThrow(Refusal);
});

it.each(["zero", "prefixed", "unknown"] as const)("makes tokens with a vector that is %s", async (deliveryIv) => {
  const { sandbox, received } = openRoomle({ roomle: { deliveryIv } });
  await register(sandbox);
  sandbox.domain.configurator.share({ email });
  await sandbox.settled();
  const platform = receiverPlatform({ secrets: secret, apiKey, iv: deliveryIv, now: () => NOW });
  expect(await platform.verify(received[0]!)).toMatchObject({ ok: true });
});

it.each([
  ["bad-signature", "bad_token"],
  ["stale", "stale"],
  ["future", "future"],
] as const)("makes a token that is wrong for the fault %s", async (fault, reason) => {
  const { sandbox, received } = openRoomle();
  await register(sandbox);
  sandbox.faults.next({ fault });
  sandbox.domain.configurator.share({ email });
  await sandbox.settled();
  expect(await verify(received[0]!)).toMatchObject({ ok: false, reason });
});

it("drops what waits for a webhook that was taken away", async () => {
  const { sandbox, received } = openRoomle();
  await register(sandbox);
  sandbox.domain.configurator.share({ email });
  await register(sandbox, "");
  await sandbox.settled();
  expect(received.length + sandbox.mails().length).toBeLessThanOrEqual(1);
});

it("keeps its tokens out of the log", async () => {
  const { sandbox, received } = openRoomle();
  await register(sandbox);
  sandbox.domain.configurator.share({ email });
  await sandbox.settled();
  const log = JSON.stringify(sandbox.deliveryLog());
  expect(log).toContain("email.shareConfiguration");
  for (const hidden of [received[0]!.headers.get("token")!, secret, apiKey]) expect(log).not.toContain(hidden);
});

it("sends any event with data of one's own, and none that is not there", async () => {
  const { sandbox, received } = openRoomle();
  await register(sandbox);
  const data = { email, configuratorId: "c", url: "javascript:alert(1)" };
  sandbox.domain.events.emit({ type: "email.shareConfigurationAR", data });
  await sandbox.settled();
  expect(received[0]?.json).toEqual({ event: "email.shareConfigurationAR", data });
  expect(() => sandbox.domain.events.emit({ type: "email.order", data })).toThrow("no such event type");
  expect(() => sandbox.domain.events.emit({ type: "email.3DExportAsset", data: {} })).toThrow("does not allow");
});

it("does all of it through the control API", async () => {
  const { sandbox, received } = openRoomle();
  await register(sandbox);
  const post = (action: string, input: object) =>
    sandbox.fetch(`${sandbox.baseUrl}/_sandbox/${action}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
    });
  for (const action of ["save-draft", "share", "share-in-ar", "export-3d"]) {
    const answer = await post(`configurator/${action}`, { email });
    expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ email })]);
  }
  await sandbox.settled();
  expect(received.map(({ json }) => json["event"])).toEqual(eventTypes);
  const others = [
    ["users/add", { email: "new@hearthpine.example", password: "p" }],
    ["tenants/enter-api-key", { tenant: `${tenant}`, apiKey: "" }],
    ["sessions/revoke", { session: "none" }],
    ["sessions/expire-all", {}],
    ["events/emit", { type: "email.shareConfiguration", data: { email, configuratorId: "c", url: "u" } }],
  ] as const;
  for (const [action, input] of others) expect((await post(action, input)).status, action).toBe(200);
  expect((await post("tenants/enter-api-key", { tenant: "1", apiKey: "" })).status).toBe(409);
  expect(sandbox.domain.users.list()).toContainEqual(expect.objectContaining({ email: "new@hearthpine.example" }));
  expect(sandbox.domain.tenants.list()).toMatchObject([{ id: tenant, apiKey: "" }]);
});
