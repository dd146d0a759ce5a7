import { createRedacted, emailAndPassword, type WebhookDraft } from "@tacklebox/client";
import { createWebhooksApi } from "@tacklebox/client/smartshape";
import { eventCatalog } from "@tacklebox/spec/smartshape";
import { describe, expect, it } from "vitest";
import { failure } from "../../../test/harness.ts";
import { createSmartshapeHarness, type SmartshapeHarnessOptions } from "../../../test/smartshape-harness.ts";
import { describeWebhooksApi } from "../../../test/webhooks-api.ts";

const secret = createRedacted("wh-3b5c1f60a7d24e1c9f0e");
const draft: WebhookDraft = { url: "https://hearthpine.example/in", eventTypes: ["file_optimized"], secret };
const three = { ...draft, eventTypes: ["file_uploaded", "file_optimized", "annotation_created"] };

const start = (options?: SmartshapeHarnessOptions) => {
  const harness = createSmartshapeHarness(options);
  return { ...harness, webhooks: createWebhooksApi(harness.smartshape) };
};

describeWebhooksApi("smartshape", {
  create: () => start({ sandbox: { scenario: "empty" } }).webhooks,
  draft,
  unknownId: "65f1c0de7a3b9e2d40518c01",
  skip: {
    "replaces a webhook and keeps its id and its secret": "SmartShape has no operation that changes a webhook",
    "changes the secret, once, and shows the new one from then on": "the secret is set when a webhook is created",
  },
});

describe("in SmartShape's words", () => {
  it("sends the secret in clear, once, and never shows it again", async () => {
    const { webhooks, sent } = start();
    const { webhook } = await webhooks.create(draft);
    expect(sent.at(-1)).toMatchObject({
      call: "PUT /webhook/",
      body: { event: "file_optimized", url: draft.url, secretToken: "wh-3b5c1f60a7d24e1c9f0e" },
    });
    expect(webhook).toEqual({
      id: expect.stringMatching(/^[\da-f]{24}$/),
      url: draft.url,
      active: true,
      eventTypes: ["file_optimized"],
      scopes: [],
    });
  });

  it("lists what the contract documents, in its words", async () => {
    const { categories } = await start().webhooks.eventTypes();
    const rows = categories.flatMap(({ name: category, eventTypes }) =>
      eventTypes.map(({ name, description }) => ({ category, name, description })),
    );
    expect(rows).toEqual(eventCatalog.map(({ category, name, description }) => ({ category, name, description })));
  });

  it("lists the caller's own webhooks only", async () => {
    const { webhooks, another, sandbox } = start();
    await webhooks.create(draft);
    const colleague = emailAndPassword({ email: "colleague@hearthpine.example", password: "sandbox-password" });
    await createWebhooksApi(another({ credential: colleague })).create(three);
    expect(sandbox.domain.webhooks.list()).toHaveLength(4);
    expect(await webhooks.list()).toMatchObject({ total: 1, items: [{ url: draft.url }] });
  });

  it("goes by what was asked for where an answer is as short as the published one", async () => {
    const { webhooks } = start({
      between: async (request, pass) => {
        const answer = await pass(request);
        if (request.method === "PUT") {
          const { data } = (await answer.json()) as { data: { attributes: { _id: unknown } } };
          const { _id } = data.attributes;
          return Response.json({ data: { type: "webhook", attributes: { __v: 0, _id } } });
        }
        if (request.method !== "GET") return answer;
        const id = "5c6aeed079bf3f432d3c929e";
        return Response.json({ data: [{ type: "webhook", id, attributes: { event: "file_uploaded" } }] });
      },
    });
    expect((await webhooks.create(draft)).webhook).toMatchObject({ url: draft.url, eventTypes: ["file_optimized"] });
    expect((await webhooks.list()).items).toMatchObject([{ url: "", eventTypes: ["file_uploaded"] }]);
  });

  it.each([
    { what: "no secret", change: { secret: undefined }, field: "secret" },
    { what: "an empty secret", change: { secret: createRedacted("") }, field: "secret" },
    { what: "white space around the secret", change: { secret: createRedacted(" a") }, field: "secret" },
    { what: "a secret over 72 bytes", change: { secret: createRedacted("é".repeat(37)) }, field: "secret" },
    { what: "NUL in the secret", change: { secret: createRedacted("a\0b") }, field: "secret" },
    { what: "no address", change: { url: "not a url" }, field: "url" },
    { what: "an event type nobody knows", change: { eventTypes: ["file_uplaoded"] }, field: "eventTypes" },
  ])("refuses $what before anything is sent, and names the field", async ({ change, field }) => {
    const { webhooks, sent } = start();
    const error = await failure(webhooks.create({ ...draft, ...change } as WebhookDraft));
    expect(error.kind).toBe("validation");
    expect(Object.keys(error.fieldErrors)).toEqual([field]);
    expect(sent).toEqual([]);
  });

  it.each([
    { change: { name: "Orders" }, code: "hasName" },
    { change: { description: "To the shop" }, code: "hasDescription" },
    { change: { scopes: ["a"] }, code: "hasScopes" },
    { change: { failureEmail: "ops@hearthpine.example" }, code: "hasFailureEmail" },
    { change: { active: false }, code: "canPause" },
  ])("calls what it cannot do unsupported and names the capability $code", async ({ change, code }) => {
    const { webhooks } = start();
    expect(await failure(webhooks.create({ ...draft, ...change }))).toMatchObject({
      kind: "unsupported",
      codes: [code],
    });
    expect(webhooks.capabilities).toMatchObject({ [code]: false });
    expect(webhooks).not.toHaveProperty("update");
  });

  it("takes members that say nothing", async () => {
    const { webhooks } = start();
    const nothing = { name: "", description: "", scopes: [], active: true };
    expect((await webhooks.create({ ...draft, ...nothing })).webhook.url).toBe(draft.url);
  });

  it("knows what SmartShape can do", () => {
    expect(start().webhooks.capabilities).toMatchInlineSnapshot(`
      {
        "canDecline": false,
        "canPause": false,
        "canReadSecret": false,
        "canRemove": true,
        "canSendTest": false,
        "canUpdate": false,
        "eventTypes": "one",
        "hasDeliveryLog": false,
        "hasDescription": false,
        "hasFailureEmail": false,
        "hasName": false,
        "hasScopes": false,
        "proof": "bearer",
        "rotation": "none",
        "signingSecret": "made-by-caller",
        "webhooks": "many",
      }
    `);
  });
});

describe("several event types", () => {
  it("become a webhook each, the first and the others in the order of the draft, each event type once", async () => {
    const { webhooks } = start();
    const { webhook, others = [] } = await webhooks.create({
      ...three,
      eventTypes: [...three.eventTypes, "file_uploaded"],
    });
    expect([webhook, ...others].map(({ eventTypes }) => eventTypes)).toEqual(three.eventTypes.map((type) => [type]));
    expect((await webhooks.list()).items).toEqual([webhook, ...others]);
    await webhooks.remove(webhook.id);
    expect((await webhooks.list()).items).toEqual(others);
    expect(await webhooks.create(draft)).not.toHaveProperty("others");
  });

  /** Answers the call that creates for this event type otherwise. */
  const failing = (
    event: string,
    answer: (pass: () => Promise<Response>) => Promise<Response>,
  ): SmartshapeHarnessOptions => ({
    between: async (request, pass) => {
      if (request.method !== "PUT") return pass(request);
      const { event: asked } = (await request.clone().json()) as { event: string };
      return asked === event ? answer(() => pass(request)) : pass(request);
    },
  });

  it("are taken back when one fails, and the error is that of the one that failed", async () => {
    const refusal = { errors: [{ status: 409, title: "Conflict", detail: "", code: 17 }] };
    const { webhooks, count } = start(
      failing("annotation_created", async () => Response.json(refusal, { status: 409 })),
    );
    expect(await failure(webhooks.create(three))).toMatchObject({ kind: "conflict", codes: ["17"] });
    expect((await webhooks.list()).items).toEqual([]);
    expect(count("PUT /webhook/")).toBe(3);
  });

  it("are taken back when the caller stops in between", async () => {
    const controller = new AbortController();
    const { webhooks } = start(
      failing("annotation_created", async () => {
        controller.abort();
        throw new TypeError("fetch failed");
      }),
    );
    const error = await failure(webhooks.create(three, { signal: controller.signal }));
    expect(error).toMatchObject({ kind: "indeterminate", message: expect.stringContaining("annotation_created") });
    expect((await webhooks.list()).items).toEqual([]);
  });

  it("may leave the one whose answer was lost, and the error says so", async () => {
    const { webhooks, count } = start(
      failing("annotation_created", async (pass) => {
        await pass();
        throw new TypeError("fetch failed");
      }),
    );
    const error = await failure(webhooks.create(three));
    expect(error).toMatchObject({ kind: "indeterminate", cause: { kind: "network" } });
    expect(error.message).toContain("the one for annotation_created may exist");
    expect((await webhooks.list()).items.map(({ eventTypes }) => eventTypes)).toEqual([["annotation_created"]]);
    // Sending it again could make two.
    expect(count("PUT /webhook/")).toBe(3);
  });

  it("may leave what cannot be removed again, and the error names it", async () => {
    const refused = failing("annotation_created", async () => Response.json({}, { status: 400 }));
    const { webhooks } = start({
      between: async (request, pass) =>
        request.method === "DELETE" ? Response.json({}, { status: 500 }) : refused.between!(request, pass),
    });
    const error = await failure(webhooks.create(three));
    const left = (await webhooks.list()).items;
    expect(left).toHaveLength(2);
    expect(error).toMatchObject({ kind: "indeterminate", cause: { kind: "validation" } });
    for (const { id } of left) expect(error.message).toContain(id);
  });

  it("keep the secret out of every error", async () => {
    const { webhooks } = start(failing("file_optimized", async () => Response.json({}, { status: 500 })));
    const error = await failure(webhooks.create(three));
    expect(JSON.stringify([error, error.message, error.cause])).not.toContain(secret.reveal());
  });

  it("are no more than one: then the error is as it came", async () => {
    const { webhooks } = start(
      failing("file_optimized", async () => {
        throw new TypeError("fetch failed");
      }),
    );
    expect((await failure(webhooks.create(draft))).kind).toBe("network");
  });
});

describe("removing", () => {
  it("counts a webhook as removed when the repeated request finds nothing", async () => {
    let isLost = false;
    const { webhooks, count } = start({
      between: async (request, pass) => {
        const answer = await pass(request);
        if (request.method !== "DELETE" || isLost) return answer;
        isLost = true;
        throw new TypeError("fetch failed");
      },
    });
    const { webhook } = await webhooks.create(draft);
    await webhooks.remove(webhook.id);
    expect(count(`DELETE /webhook/${webhook.id}`)).toBe(2);
  });

  it("fails where the platform says that it did not", async () => {
    const { webhooks } = start({
      between: async (request, pass) =>
        request.method === "DELETE" ? Response.json({ success: false }) : pass(request),
    });
    expect(await failure(webhooks.remove("65f1c0de7a3b9e2d40518c01"))).toMatchObject({ kind: "api" });
  });
});
