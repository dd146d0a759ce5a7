import { createRedacted, emailAndPassword, type WebhookDraft } from "@tacklebox/client";
import { createWebhooksApi } from "@tacklebox/client/crazygoldfish";
import { credentials } from "@tacklebox/sandbox/crazygoldfish";
import { describe, expect, it } from "vitest";
import { failure } from "../../../test/harness.ts";
import { createCrazygoldfishHarness, type CrazygoldfishHarnessOptions } from "../../../test/crazygoldfish-harness.ts";
import { describeWebhooksApi } from "../../../test/webhooks-api.ts";

const sheets = "assignment_evaluation_student_answer_sheet_extraction";
const notes = "delivery_note_extraction";
const secret = createRedacted("wh-3b5c1f60a7d24e1c9f0e");
const draft: WebhookDraft = { url: "https://hearthpine.example/in", eventTypes: [sheets] };
const three = { ...draft, eventTypes: [sheets, notes, "assignment_answer_sheet_extraction"] };

const start = (options?: CrazygoldfishHarnessOptions) => {
  const harness = createCrazygoldfishHarness(options);
  return { ...harness, webhooks: createWebhooksApi(harness.crazygoldfish) };
};

for (const edition of ["newer", "older"] as const) {
  describeWebhooksApi(`crazygoldfish (${edition} edition)`, {
    create: () => start({ sandbox: { scenario: "empty" }, platform: { edition } }).webhooks,
    draft,
    unknownId: "5d1c2f7e-90ab-4c3d-8e5f-6a7b8c9d0e1f",
    skip: {
      "replaces a webhook and keeps its id and its secret": "CrazyGoldFish has no operation that pauses a webhook",
      "changes the secret, once, and shows the new one from then on": "the caller makes the secret, and changes it",
      "removes a webhook, after which it is not found": "CrazyGoldFish has no operation that removes a webhook",
    },
  });
}

describe("in CrazyGoldFish's words", () => {
  it("sends the template's id, and the secret in clear where there is one, and never shows it again", async () => {
    const { webhooks, sent } = start();
    const { webhook } = await webhooks.create({ ...draft, secret });
    expect(sent.at(-1)).toMatchObject({
      call: "POST /webhooks/v1/webhook/",
      body: {
        api_template: "488f4644-057d-41e7-9a74-72c040602647",
        endpoint_url: draft.url,
        secret_hash: "wh-3b5c1f60a7d24e1c9f0e",
      },
    });
    expect(webhook).toEqual({ id: expect.any(String), url: draft.url, active: true, eventTypes: [sheets], scopes: [] });
    await webhooks.create({ ...draft, eventTypes: [notes] });
    expect(sent.at(-1)?.body).not.toHaveProperty("secret_hash");
  });

  it("has the account's templates as event types, its own among them, from as many pages as there are", async () => {
    const { webhooks, sandbox, count } = start();
    for (let i = 0; i < 20; i++) sandbox.domain.templates.add({ name: `own_${i}` });
    const { categories } = await webhooks.eventTypes();
    expect(categories).toMatchObject([{ name: "template", title: "Templates" }]);
    const [category] = categories;
    expect(category?.eventTypes.map(({ name }) => name)).toEqual(
      sandbox.domain.templates.list().map(({ name }) => name),
    );
    expect(category?.eventTypes.find(({ name }) => name === notes)).toEqual({
      name: notes,
      description: "Delivery Note Extraction",
    });
    expect(count("GET /webhooks/v1/webhook-template/")).toBe(3);
  });

  it("takes a bare array for a list, and templates with nothing but a name", async () => {
    const { webhooks } = start({
      between: async (request, pass) => {
        if (request.method !== "GET") return pass(request);
        return Response.json(
          request.url.includes("template")
            ? [{ id: "t-1", name: "x" }]
            : [{ id: "w-1", api_template: "t-1", endpoint_url: "u" }],
        );
      },
    });
    expect(await webhooks.list()).toMatchObject({ total: 1, items: [{ id: "w-1", eventTypes: ["x"] }] });
    expect(await webhooks.eventTypes()).toEqual({
      categories: [{ name: "template", title: "Templates", eventTypes: [{ name: "x" }] }],
    });
  });

  it("gives up on pages that do not end", async () => {
    const next = "https://api.crazygoldfish.com/webhooks/v1/webhook-template/?page=2";
    const { webhooks, count } = start({
      between: async (request, pass) =>
        request.url.includes("template") ? Response.json({ results: [], next }) : pass(request),
    });
    expect(await failure(webhooks.eventTypes())).toMatchObject({ kind: "parse", operation: "listTemplates" });
    expect(count("GET /webhooks/v1/webhook-template/")).toBe(100);
  });

  it("lists page by page", async () => {
    const { webhooks, sandbox } = start();
    const names = Array.from({ length: 7 }, (_, i) => sandbox.domain.templates.add({ name: `own_${i}` }).name);
    await webhooks.create({ ...draft, eventTypes: names });
    const first = await webhooks.list({ limit: 3 });
    const second = await webhooks.list({ cursor: first.nextCursor ?? "", limit: 3 });
    const third = await webhooks.list({ cursor: second.nextCursor ?? "", limit: 3 });
    expect([first, second, third].map(({ total }) => total)).toEqual([7, 7, 7]);
    expect([first, second, third].flatMap(({ items }) => items.flatMap(({ eventTypes }) => eventTypes))).toEqual(names);
    expect(third).not.toHaveProperty("nextCursor");
  });

  it("lists the caller's own webhooks only", async () => {
    const { webhooks, another, sandbox } = start();
    await webhooks.create(draft);
    const colleague = createWebhooksApi(another({ credential: emailAndPassword(credentials.colleague) }));
    const { webhook } = await colleague.create(draft);
    expect(sandbox.domain.webhooks.list()).toHaveLength(2);
    expect(await webhooks.list()).toMatchObject({ total: 1 });
    expect((await failure(webhooks.get(webhook.id))).kind).toBe("not_found");
  });

  it("calls a second webhook for a template a conflict, and names the field", async () => {
    const { webhooks } = start();
    await webhooks.create(draft);
    const error = await failure(webhooks.create({ ...draft, url: "https://hearthpine.example/other" }));
    expect(error).toMatchObject({ kind: "conflict", status: 400, codes: ["non_field_errors"] });
    expect(Object.keys(error.fieldErrors)).toEqual(["eventTypes"]);
  });

  it("shows what the older edition says: when it was made, and that the platform has turned it off", async () => {
    const { webhooks, sandbox } = start({ platform: { edition: "older" } });
    const { webhook } = await webhooks.create(draft);
    expect(webhook).toMatchObject({ createdAt: expect.any(String), eventTypes: [sheets], active: true });
    sandbox.domain.webhooks.disable(webhook.id);
    const off = await webhooks.get(webhook.id);
    expect(off).toMatchObject({ active: false, turnedOff: { by: "platform" } });
    const moved = await webhooks.update(webhook.id, { ...off, url: "https://hearthpine.example/moved" });
    expect(moved).toMatchObject({ active: false, url: "https://hearthpine.example/moved" });
    const error = await failure(webhooks.update(webhook.id, { ...off, active: true }));
    expect(error).toMatchObject({ kind: "unsupported", codes: ["canPause"] });
  });

  it("has the template's id where the list no longer has its name", async () => {
    let isGone = false;
    const { webhooks } = start({
      platform: { edition: "older" },
      between: async (request, pass) =>
        isGone && request.url.includes("webhook-template") ? Response.json([]) : pass(request),
    });
    const { webhook } = await webhooks.create(draft);
    isGone = true;
    expect((await webhooks.get(webhook.id)).eventTypes).toEqual(["488f4644-057d-41e7-9a74-72c040602647"]);
  });

  it.each([
    { what: "an empty secret", change: { secret: createRedacted("") }, field: "secret" },
    { what: "white space around the secret", change: { secret: createRedacted(" a") }, field: "secret" },
    { what: "no address", change: { url: "not a url" }, field: "url" },
    { what: "a template nobody has", change: { eventTypes: ["delivery_note"] }, field: "eventTypes" },
  ])("refuses $what before anything is sent to be kept, and names the field", async ({ change, field }) => {
    const { webhooks, count } = start();
    const error = await failure(webhooks.create({ ...draft, ...change }));
    expect(error.kind).toBe("validation");
    expect(Object.keys(error.fieldErrors)).toEqual([field]);
    expect(count("POST /webhooks/v1/webhook/")).toBe(0);
  });

  it.each([
    { change: { name: "Orders" }, code: "hasName" },
    { change: { description: "To the school" }, code: "hasDescription" },
    { change: { scopes: ["a"] }, code: "hasScopes" },
    { change: { failureEmail: "ops@hearthpine.example" }, code: "hasFailureEmail" },
    { change: { active: false }, code: "canPause" },
  ])("calls what it cannot do unsupported and names the capability $code", async ({ change, code }) => {
    const { webhooks, count } = start();
    const { webhook } = await webhooks.create({ ...draft, name: "", scopes: [], active: true });
    for (const call of [
      webhooks.create({ ...draft, ...change }),
      webhooks.update(webhook.id, { ...draft, ...change }),
    ]) {
      expect(await failure(call)).toMatchObject({ kind: "unsupported", codes: [code] });
    }
    expect([count("POST /webhooks/v1/webhook/"), count(`PATCH /webhooks/v1/webhook/${webhook.id}/`)]).toEqual([1, 0]);
    expect(webhooks.capabilities).toMatchObject({ [code]: false });
    expect(webhooks).not.toHaveProperty("remove");
  });

  it("knows what CrazyGoldFish can do, and of the proof what it is told", () => {
    const { webhooks, crazygoldfish } = start();
    expect(createWebhooksApi(crazygoldfish, { proof: "none" }).capabilities.proof).toBe("none");
    expect(webhooks.capabilities).toMatchInlineSnapshot(`
      {
        "canDecline": false,
        "canPause": false,
        "canReadSecret": false,
        "canRemove": false,
        "canSendTest": false,
        "canUpdate": true,
        "eventTypes": "one",
        "hasDeliveryLog": false,
        "hasDescription": false,
        "hasFailureEmail": false,
        "hasName": false,
        "hasScopes": false,
        "proof": "signed",
        "rotation": "none",
        "signingSecret": "optional",
        "webhooks": "one-per-event-type",
      }
    `);
  });
});

describe("changing a CrazyGoldFish webhook", () => {
  it("moves it and leaves its secret, unless the draft brings another", async () => {
    const { webhooks, sent } = start();
    const { webhook } = await webhooks.create({ ...draft, secret });
    const url = "https://hearthpine.example/moved";
    expect(await webhooks.update(webhook.id, { ...draft, url })).toEqual({ ...webhook, url });
    expect(sent.at(-1)).toMatchObject({
      call: `PATCH /webhooks/v1/webhook/${webhook.id}/`,
      body: { endpoint_url: url },
    });
    expect(sent.at(-1)?.body).not.toHaveProperty("secret_hash");
    await webhooks.update(webhook.id, { ...draft, secret: createRedacted("the-next-secret") });
    expect(sent.at(-1)?.body).toEqual({ endpoint_url: draft.url, secret_hash: "the-next-secret" });
    expect(await webhooks.get(webhook.id)).toEqual(webhook);
  });

  it.each([[[notes]], [[sheets, notes]], [[]]])("cannot give it another event type: %j", async (eventTypes) => {
    const { webhooks, count } = start();
    const { webhook } = await webhooks.create(draft);
    const error = await failure(webhooks.update(webhook.id, { ...draft, eventTypes }));
    expect(error).toMatchObject({ kind: "validation", fieldErrors: { eventTypes: expect.stringContaining(sheets) } });
    expect(count(`PATCH /webhooks/v1/webhook/${webhook.id}/`)).toBe(0);
  });

  it("is sent again when its answer was lost", async () => {
    let isLost = false;
    const { webhooks, count } = start({
      between: async (request, pass) => {
        const answer = await pass(request);
        if (request.method !== "PATCH" || isLost) return answer;
        isLost = true;
        throw new TypeError("fetch failed");
      },
    });
    const { webhook } = await webhooks.create(draft);
    await webhooks.update(webhook.id, { ...draft, url: "https://hearthpine.example/moved" });
    expect(count(`PATCH /webhooks/v1/webhook/${webhook.id}/`)).toBe(2);
  });
});

describe("several templates", () => {
  it("become a webhook each, the first and the others in the order of the draft, each template once", async () => {
    const { webhooks } = start();
    const { webhook, others = [] } = await webhooks.create({ ...three, eventTypes: [...three.eventTypes, sheets] });
    expect([webhook, ...others].map(({ eventTypes }) => eventTypes)).toEqual(three.eventTypes.map((type) => [type]));
    expect((await webhooks.list()).items).toEqual([webhook, ...others]);
  });

  it("stay where one fails, because nothing removes them, and the error says which", async () => {
    const { webhooks } = start();
    await webhooks.create({ ...draft, eventTypes: [notes] });
    const error = await failure(webhooks.create(three));
    expect(error).toMatchObject({ kind: "indeterminate", cause: { kind: "conflict" }, codes: ["non_field_errors"] });
    const made = (await webhooks.list()).items.find(({ eventTypes }) => eventTypes.includes(sheets));
    expect(error.message).toContain(`${made?.id} for ${sheets} was created and cannot be removed`);
    expect((await webhooks.list()).items).toHaveLength(2);
  });

  it("stay as well where what failed is no error of ours", async () => {
    const { operations } = start().crazygoldfish;
    const cause = new Error("no memory");
    const webhooks = createWebhooksApi({
      operations: {
        ...operations,
        createWebhook: (body, options) =>
          body.api_template.startsWith("488f") ? operations.createWebhook(body, options) : Promise.reject(cause),
      },
    });
    const error = await failure(webhooks.create(three));
    expect(error).toMatchObject({ kind: "indeterminate", codes: [], cause });
  });

  it("say which one may be there where an answer was lost", async () => {
    const { webhooks, count } = start({
      between: async (request, pass) => {
        const answer = await pass(request);
        if (request.method === "POST" && request.url.endsWith("webhook/")) throw new TypeError("fetch failed");
        return answer;
      },
    });
    const error = await failure(webhooks.create(three));
    expect(error).toMatchObject({
      kind: "indeterminate",
      message: expect.stringContaining(`the one for ${sheets} may`),
    });
    expect((await webhooks.list()).items).toHaveLength(1);
    // Sending it again would only be told that there is one.
    expect(count("POST /webhooks/v1/webhook/")).toBe(1);
  });
});
