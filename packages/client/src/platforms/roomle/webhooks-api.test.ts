import { createRedacted, emailAndPassword, type WebhookDraft } from "@tacklebox/client";
import { createWebhooksApi } from "@tacklebox/client/roomle";
import { access, credentials } from "@tacklebox/sandbox/roomle";
import { eventCatalog, eventTypes } from "@tacklebox/spec/roomle";
import { describe, expect, it } from "vitest";
import { failure } from "../../../test/harness.ts";
import { createRoomleHarness, type RoomleHarnessOptions } from "../../../test/roomle-harness.ts";
import { describeWebhooksApi } from "../../../test/webhooks-api.ts";

const draft: WebhookDraft = { url: "https://hearthpine.example/in", eventTypes };
const put = "PUT /v2/tenants/4711/";

const start = (options?: RoomleHarnessOptions) => {
  const harness = createRoomleHarness(options);
  return { ...harness, webhooks: createWebhooksApi(harness.roomle) };
};

describeWebhooksApi("roomle", {
  create: () => start().webhooks,
  draft,
  unknownId: "4712",
  skip: {
    "replaces a webhook and keeps its id and its secret": "Roomle's webhook cannot be paused; below it is replaced",
    "changes the secret, once, and shows the new one from then on": "Roomle issues the secret, for the tenant",
    "refuses a webhook without event types": "a webhook gets all of them, so there is nothing to choose",
  },
});

describe("in Roomle's words", () => {
  it("replaces the webhook, sends the whole tenant back, and keeps the id", async () => {
    const { webhooks, sent } = start();
    const { webhook } = await webhooks.create({ ...draft, eventTypes: [] });
    expect(webhook).toEqual({ id: "4711", url: draft.url, active: true, eventTypes, scopes: [] });
    const moved = "https://hearthpine.example/moved";
    expect(await webhooks.update("4711", { ...draft, url: moved })).toEqual({ ...webhook, url: moved });
    const tenant = { id: 4711, name: "hearthpine", label: "Hearthpine", active: true, apiKey: access.apiKey };
    expect(sent.at(-1)).toMatchObject({ call: put, body: { tenant: { ...tenant, webhook: moved } } });
    await webhooks.remove("4711");
    expect(sent.at(-1)).toMatchObject({ call: put, body: { tenant: { ...tenant, webhook: "" } } });
    expect(await webhooks.list()).toEqual({ items: [], total: 0 });
  });

  it("has room for one webhook, and says so before anything is changed", async () => {
    const { webhooks, count } = start();
    await webhooks.create(draft);
    const error = await failure(webhooks.create({ ...draft, url: "https://hearthpine.example/second" }));
    expect([error.kind, error.message]).toEqual(["conflict", expect.stringContaining("one webhook already")]);
    expect([count(put), (await webhooks.get("4711")).url]).toEqual([1, draft.url]);
  });

  it.each([
    { what: "null", webhook: null },
    { what: "empty", webhook: "" },
    { what: "missing", webhook: undefined },
  ])("reads a webhook that is $what as none", async ({ webhook }) => {
    const { webhooks } = start({
      between: async (request, pass) =>
        request.method === "GET" ? Response.json({ tenant: { id: 4711, webhook } }) : pass(request),
    });
    expect(await webhooks.list()).toEqual({ items: [], total: 0 });
    expect((await failure(webhooks.get("4711"))).kind).toBe("not_found");
    expect((await failure(webhooks.remove("4711"))).kind).toBe("not_found");
  });

  it("goes by what was asked for where the answer does not show the webhook, and by the answer where it does", async () => {
    let shown: object = {};
    const { webhooks } = start({
      between: async (request, pass) =>
        request.method === "PUT" ? Response.json({ tenant: { id: 4711, ...shown } }) : pass(request),
    });
    expect((await webhooks.create(draft)).webhook.url).toBe(draft.url);
    shown = { webhook: "https://hearthpine.example/another" };
    expect(await failure(webhooks.create(draft))).toMatchObject({ kind: "api", operation: "updateTenant" });
  });

  it("lists what the contract documents, in its words", async () => {
    const { categories } = await start().webhooks.eventTypes();
    const rows = categories.flatMap(({ name: category, eventTypes: types }) =>
      types.map(({ name, description }) => ({ category, name, description })),
    );
    expect(rows).toEqual(eventCatalog.map(({ category, name, description }) => ({ category, name, description })));
  });

  it.each([
    { what: "no address", change: { url: "not a url" }, field: "url" },
    { what: "an address of another kind", change: { url: "ftp://hearthpine.example" }, field: "url" },
    { what: "an event type nobody knows", change: { eventTypes: ["email.order"] }, field: "eventTypes" },
  ])("refuses $what before anything is sent, and names the field", async ({ change, field }) => {
    const { webhooks, sent } = start();
    for (const work of [webhooks.create({ ...draft, ...change }), webhooks.update("4711", { ...draft, ...change })]) {
      const error = await failure(work);
      expect([error.kind, Object.keys(error.fieldErrors)]).toEqual(["validation", [field]]);
    }
    expect(sent).toEqual([]);
  });

  it.each([
    { change: { eventTypes: ["email.shareConfiguration"] }, code: "eventTypes" },
    { change: { secret: createRedacted("a-secret") }, code: "signingSecret" },
    { change: { name: "Mails" }, code: "hasName" },
    { change: { description: "To the shop" }, code: "hasDescription" },
    { change: { scopes: ["a"] }, code: "hasScopes" },
    { change: { failureEmail: "ops@hearthpine.example" }, code: "hasFailureEmail" },
    { change: { active: false }, code: "canPause" },
  ])("calls what it cannot do unsupported and names the capability $code", async ({ change, code }) => {
    const { webhooks, sent } = start();
    const unsupported = { kind: "unsupported", codes: [code] };
    expect(await failure(webhooks.create({ ...draft, ...change }))).toMatchObject(unsupported);
    expect(await failure(webhooks.update("4711", { ...draft, ...change }))).toMatchObject(unsupported);
    expect([code in webhooks.capabilities, sent]).toEqual([true, []]);
  });

  it("takes members that say nothing", async () => {
    const nothing = { name: "", description: "", scopes: [], active: true };
    expect((await start().webhooks.create({ ...draft, ...nothing })).webhook.url).toBe(draft.url);
  });

  it("shows those who do not manage tenants no webhook, and lets them change none", async () => {
    const { webhooks, another, count } = start();
    await webhooks.create(draft);
    const member = createWebhooksApi(another({ credential: emailAndPassword(credentials.member) }));
    expect(await member.list()).toEqual({ items: [], total: 0 });
    expect(await failure(member.create(draft))).toMatchObject({ kind: "permission", status: 403 });
    // Asked once whether the session is still good; the right stays missing.
    expect(count(put)).toBe(2);
    expect((await webhooks.get("4711")).url).toBe(draft.url);
  });

  it("sends a change again that got no answer: twice the same is once", async () => {
    let lost = 0;
    const { webhooks, count } = start({
      between: async (request, pass) => {
        const answer = await pass(request);
        if (request.method === "PUT" && lost++ === 0) throw new TypeError("network");
        return answer;
      },
    });
    expect((await webhooks.create(draft)).webhook.url).toBe(draft.url);
    expect(count(put)).toBe(2);
  });

  it("knows what Roomle can do", () => {
    expect(start().webhooks.capabilities).toMatchInlineSnapshot(`
      {
        "canDecline": true,
        "canPause": false,
        "canReadSecret": false,
        "canRemove": true,
        "canSendTest": false,
        "canUpdate": true,
        "eventTypes": "all",
        "hasDeliveryLog": false,
        "hasDescription": false,
        "hasFailureEmail": false,
        "hasName": false,
        "hasScopes": false,
        "proof": "bearer",
        "rotation": "none",
        "signingSecret": "per-account",
        "webhooks": "one",
      }
    `);
  });
});
