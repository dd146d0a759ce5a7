import { describe, expect, it } from "vitest";

import { crazygoldfish as receiving, type ReadOptions } from "@tacklebox/receiver/crazygoldfish";
import { credentials, Refusal } from "@tacklebox/sandbox/crazygoldfish";
import { eventTypes } from "@tacklebox/spec/crazygoldfish";

import {
  call,
  notes,
  NOW,
  openCrazygoldfish,
  secret,
  sheets,
  signIn,
  subscribe,
  webhooksPath,
} from "./crazygoldfish-door.ts";

const owner = credentials.owner.email;

async function subscribed(
  options: Parameters<typeof openCrazygoldfish>[0] = {},
  templates: readonly string[] = [sheets],
) {
  const opened = openCrazygoldfish(options);
  const ids: string[] = [];
  for (const template of templates) ids.push(await subscribe(opened.sandbox, template));
  return { ...opened, ids, domain: opened.sandbox.domain };
}

describe("documents on CrazyGoldFish's sandbox", () => {
  it("tell the webhook for their template when they have been processed, each with the contract's payload", async () => {
    const { sandbox, domain, ids, received, violations } = await subscribed({}, [...eventTypes, notes]);
    for (const template of [...eventTypes, notes]) {
      const { id } = domain.documents.upload({ template, owner, name: "Übungsblatt 8 📐", pages: 2 });
      expect(domain.documents.process(id)).toMatchObject({ id, progress: "completed" });
    }
    await sandbox.settled();
    // Which of several webhooks is told first is nobody's promise.
    const told = ids.map((id) => received.find(({ body }) => body.webhook_id === id)?.body);
    expect(told).toMatchObject(
      [...eventTypes, notes].map((name, index) => ({
        template: { id: expect.any(String), name },
        webhook_id: ids[index],
        data: { status: 2, name: "Übungsblatt 8 📐", documents: [{ pageNo: 1 }, { pageNo: 2, status: 2 }] },
      })),
    );
    expect(received).toHaveLength(told.length);
    expect(violations).toEqual([]);
  });

  it("tell of a failure too, and nothing while they wait", async () => {
    const { sandbox, domain, received } = await subscribed();
    const { id } = domain.documents.upload({ template: sheets, owner });
    await sandbox.settled();
    expect(received).toEqual([]);
    domain.documents.process(id, "failed");
    await sandbox.settled();
    expect(received).toMatchObject([{ body: { data: { id, status: 3, name: "Untitled" } } }]);
  });

  it("tell their owner's webhook and nobody else's, and none that the system has turned off", async () => {
    const { sandbox, domain, ids, received } = await subscribed();
    await subscribe(sandbox, sheets, { person: "colleague" });
    const { id } = domain.documents.upload({ template: sheets, owner });
    domain.documents.process(id);
    await sandbox.settled();
    expect(received).toMatchObject([{ body: { webhook_id: ids[0] } }]);
    domain.webhooks.disable(ids[0]!);
    domain.documents.process(id);
    await sandbox.settled();
    expect(received).toHaveLength(1);
    domain.webhooks.enable(ids[0]!);
    domain.documents.process(id);
    await sandbox.settled();
    expect(received).toHaveLength(2);
  });

  it("are there in the scenario busy-class", async () => {
    const { sandbox, domain, received } = await subscribed();
    const waiting = domain.documents.list().filter(({ progress }) => progress === "open");
    expect([domain.documents.list().length, waiting.length]).toEqual([3, 2]);
    for (const { id } of waiting) domain.documents.process(id);
    await sandbox.settled();
    expect(received.map(({ body }) => body["data"])).toMatchObject(waiting.map(({ id }) => ({ id })));
  });

  it("are refused where something is not there", async () => {
    const { domain } = await subscribed({}, []);
    const deeds = [
      () => domain.documents.upload({ template: "none", owner }),
      () => domain.documents.upload({ template: sheets, owner: "nobody" }),
      () => domain.documents.upload({ template: sheets, owner, pages: 0 }),
      () => domain.documents.upload({ template: sheets, owner, pages: 1.5 }),
      () => domain.documents.process("none"),
      () => domain.events.emit({ template: "none", owner, data: {} }),
      () => domain.webhooks.disable("none"),
      () => domain.templates.add({ name: notes }),
      () => domain.templates.add({ name: "" }),
    ];
    for (const deed of deeds) expect(deed).toThrow(Refusal);
  });

  it("can be made to happen over the control API, for a template of the account's own", async () => {
    const { sandbox, received } = await subscribed({}, []);
    const post = async (path: string, body: object, status = 200) => {
      const answer = await call(sandbox, `POST /_sandbox/${path}`, { body });
      expect([path, answer.status]).toEqual([path, status]);
      return answer.body;
    };
    await post("templates/add", { name: "constructor", displayName: "Invoices", description: "Of suppliers" });
    const webhook = await subscribe(sandbox, "constructor");
    const { id } = await post("documents/upload", {
      template: "constructor",
      owner,
      name: "Invoice 7",
      studentId: "none",
    });
    await post("documents/process", { id, progress: "failed" });
    await post("events/emit", { template: "constructor", owner, data: { total: 12.5 } });
    await sandbox.settled();
    expect(received).toMatchObject([{ body: { data: { status: 3 } } }, { body: { data: { total: 12.5 } } }]);
    await post("webhooks/disable", { id: webhook });
    await post("webhooks/enable", { id: webhook });
    await post("users/add", { username: "new@hearthpine.example", password: "sandbox-password" });
    expect(await post("tokens/revoke", { token: "none" })).toEqual({ revoked: false });
    await post("tokens/expire-all", {});
    await post("documents/process", { id: "none" }, 409);
  });
});

describe("deliveries of CrazyGoldFish's sandbox", () => {
  it.each([
    { read: undefined, proof: "signed" },
    { read: { scheme: "hmac-sha256-base64", header: "X-Goldfish-Proof" }, proof: "signed" },
    { read: { scheme: "equals" }, proof: "bearer" },
  ] satisfies { read: ReadOptions | undefined; proof: string }[])(
    "carry a proof that the receiver takes, and another one where that is the fault: $read",
    async ({ read, proof }) => {
      const { sandbox, domain, received } = await subscribed({ crazygoldfish: read ? { proof: read } : {} });
      domain.events.emit({ template: sheets, owner, data: { id: "s-1", status: 2 } });
      await sandbox.settled();
      sandbox.faults.next({ fault: "bad-signature" });
      domain.events.emit({ template: sheets, owner, data: { id: "s-2", status: 2 } });
      await sandbox.settled();
      const platform = receiving({ secrets: secret, read: read ?? { scheme: "hmac-sha256-hex" } });
      const verdicts = received.map(({ headers, bytes }) =>
        platform.verify({ headers, body: new TextEncoder().encode(bytes) }),
      );
      expect(await Promise.all(verdicts)).toMatchObject([
        { ok: true, proof },
        { ok: false, status: 401 },
      ]);
    },
  );

  it("carry none where the webhook has no secret", async () => {
    const { sandbox, domain, received } = await subscribed({}, []);
    await subscribe(sandbox, sheets, {});
    domain.events.emit({ template: sheets, owner, data: { id: "s-1", status: 2 } });
    await sandbox.settled();
    expect([...(received[0]?.headers.keys() ?? [])]).toEqual(["content-type"]);
  });

  it("carry the new proof as soon as the secret was changed, and go to the new address", async () => {
    const { sandbox, domain, ids, received } = await subscribed();
    const token = await signIn(sandbox);
    const body = { endpoint_url: "http://127.0.0.1:9/other", secret_hash: "the-next-secret" };
    await call(sandbox, `PATCH ${webhooksPath}${ids[0]}/`, { token, body });
    domain.events.emit({ template: sheets, owner, data: { id: "s-1", status: 2 } });
    await sandbox.settled();
    const platform = receiving({ secrets: "the-next-secret", read: { scheme: "hmac-sha256-hex" } });
    const { headers, bytes } = received[0]!;
    expect(await platform.verify({ headers, body: new TextEncoder().encode(bytes) })).toMatchObject({ ok: true });
    expect(sandbox.deliveries()).toMatchObject([{ attempts: [{ request: { url: body.endpoint_url } }] }]);
  });

  it("are logged without a header that is the secret itself, and with a signature", async () => {
    for (const scheme of ["equals", "hmac-sha256-hex"] as const) {
      const { sandbox, domain } = await subscribed({ crazygoldfish: { proof: { scheme } } });
      domain.events.emit({ template: sheets, owner, data: { id: "s-1", status: 2 } });
      await sandbox.settled();
      const log = JSON.stringify(sandbox.deliveryLog().items);
      expect(log).not.toContain(secret);
      expect(log.includes("x-webhook-signature")).toBe(scheme !== "equals");
    }
  });

  it("have an unknown template where that is the fault", async () => {
    const { sandbox, domain, received } = await subscribed();
    sandbox.faults.next({ fault: "unknown-event", eventType: sheets });
    domain.events.emit({ template: sheets, owner, data: { id: "s-1", status: 2 } });
    await sandbox.settled();
    expect(received).toMatchObject([{ body: { template: { name: "sandbox.unknown" }, data: { id: "s-1" } } }]);
  });

  it("are refused before they are sent where their data is not what the contract says", async () => {
    const { domain, violations } = await subscribed();
    expect(() => domain.events.emit({ template: sheets, owner, data: { id: 7 } })).toThrow("does not allow");
    expect(violations).toMatchObject([{ kind: "event", operation: sheets }]);
  });

  it.each([
    { what: "200", answer: () => new Response("ok"), isGood: true },
    { what: "204", answer: () => new Response(null, { status: 204 }), isGood: true },
    { what: "a redirect", answer: () => Response.redirect("https://hearthpine.example/", 307), isGood: false },
    { what: "400", answer: () => new Response(null, { status: 400 }), isGood: false },
    { what: "500", answer: () => new Response(null, { status: 500 }), isGood: false },
    { what: "nothing at all", answer: () => Promise.reject<Response>(new TypeError("refused")), isGood: false },
  ])("have arrived when the answer is $what: $isGood", async ({ answer, isGood }) => {
    const { sandbox, domain } = await subscribed({ answer, crazygoldfish: { retryAfterMs: [] } });
    domain.events.emit({ template: sheets, owner, data: { id: "s-1", status: 2 } });
    await sandbox.settled();
    expect(sandbox.deliveries().map(({ state }) => state)).toEqual([isGood ? "delivered" : "failed"]);
  });

  it("are tried four times, the same bytes, and the webhook stays as it is", async () => {
    const { sandbox, domain, received, ids } = await subscribed({ answer: () => new Response(null, { status: 500 }) });
    domain.events.emit({ template: sheets, owner, data: { id: "s-1", status: 2 } });
    await sandbox.settled();
    for (const [ms, tries] of [
      [59_999, 1],
      [1, 2],
      [120_000, 3],
      [240_000, 4],
      [86_400_000, 4],
    ] as const) {
      await sandbox.advance(ms);
      expect(received).toHaveLength(tries);
    }
    expect(new Set(received.map(({ bytes }) => bytes)).size).toBe(1);
    expect(sandbox.deliveries()).toMatchObject([{ state: "failed" }]);
    expect(domain.webhooks.list()).toMatchObject([{ id: ids[0], isEnabled: true, created: NOW }]);
    expect(sandbox.mails()).toEqual([]);
  });

  it("end when the system turns the webhook off", async () => {
    const { sandbox, domain, ids, received } = await subscribed({ answer: () => new Response(null, { status: 500 }) });
    domain.events.emit({ template: sheets, owner, data: { id: "s-1", status: 2 } });
    await sandbox.settled();
    domain.webhooks.disable(ids[0]!);
    await sandbox.advance(86_400_000);
    expect(received).toHaveLength(1);
    expect(sandbox.deliveries()).toMatchObject([{ state: "dropped" }]);
  });

  it("begin again with a reset, and follow from the seed", async () => {
    const once = async () => {
      const { sandbox, domain, received } = await subscribed({ seed: 7 });
      const { id } = domain.documents.upload({ template: sheets, owner });
      domain.documents.process(id);
      await sandbox.settled();
      sandbox.reset("empty");
      expect([sandbox.deliveries(), domain.documents.list(), domain.webhooks.list()]).toEqual([[], [], []]);
      return received.map(({ bytes }) => bytes);
    };
    expect(await once()).toEqual(await once());
  });
});
