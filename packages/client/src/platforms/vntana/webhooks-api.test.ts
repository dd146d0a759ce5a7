import { createWebhooksApi } from "@tacklebox/client/vntana";
import { describe, expect, it } from "vitest";
import { createHarness, failure, type HarnessOptions } from "../../../test/harness.ts";
import { describeWebhooksApi } from "../../../test/webhooks-api.ts";

const draft = { name: "Orders", url: "https://example.com/in", eventTypes: ["product.added", "client.added"] };
const start = (options?: HarnessOptions) => {
  const harness = createHarness(options);
  return { ...harness, webhooks: createWebhooksApi(harness.vntana) };
};

describeWebhooksApi("vntana", {
  create: () => start().webhooks,
  draft,
  unknownId: "6c424e29-9bb1-4109-bcaf-45b5a740463d",
});

describe("in VNTANA's words", () => {
  it("sends full event objects for names and slugs for workspace ids", async () => {
    const { webhooks, vntana, sent } = start();
    const office = (await vntana.workspaces()).find(({ slug }) => slug === "office");
    const { webhook } = await webhooks.create({
      ...draft,
      scopes: [office?.uuid ?? ""],
      failureEmail: "ops@example.com",
    });
    const body = JSON.parse(String(sent.findLast(({ call }) => call === "POST /v1/webhooks/")?.init.body));
    expect(body).toMatchObject({ clients: ["office"], userEmail: "ops@example.com", disable: false, name: "Orders" });
    expect(body.events).toEqual([
      { name: "product.added", uuid: "1a426e7d-5e41-480c-b00f-9f46ca12e5ca", description: expect.any(String) },
      { name: "client.added", uuid: "e661f3ac-d75b-11ec-9d64-0242ac120002", description: expect.any(String) },
    ]);
    expect(webhook).toMatchObject({ scopes: [office?.uuid], failureEmail: "ops@example.com" });
  });

  it("titles each category by its name on the wire", async () => {
    const { webhooks } = start({
      async between(request, pass) {
        const answer = await pass(request);
        const text = await answer.text();
        return new Response(text.replace('"category":"product"', '"category":"viewer_preset"'), answer);
      },
    });
    const { categories } = await webhooks.eventTypes();
    expect(categories[0]).toMatchObject({ name: "viewer_preset", title: "Viewer preset" });
    expect(categories.at(-1)?.title).toMatch(/^[A-Z]/);
  });

  it("uses the address as the name where none is given, because VNTANA wants one", async () => {
    const { webhooks } = start();
    const { webhook } = await webhooks.create({ url: "https://example.com/in", eventTypes: ["product.added"] });
    expect(webhook.name).toBe("https://example.com/in");
  });

  it("lists the workspaces as scopes", async () => {
    const { webhooks } = start();
    expect((await webhooks.scopes()).map(({ name }) => name)).toEqual(["Living room", "Office"]);
  });

  it("keeps name, description, failure address, scopes and pause where an update leaves them out", async () => {
    const { webhooks } = start();
    const [scope] = await webhooks.scopes();
    const full = {
      ...draft,
      description: "To the shop",
      failureEmail: "ops@example.com",
      active: false,
      scopes: [scope?.id ?? ""],
    };
    const { webhook } = await webhooks.create(full);
    const { url, eventTypes } = draft;
    const without = {
      name: undefined,
      description: undefined,
      active: undefined,
      scopes: undefined,
      failureEmail: undefined,
    };
    for (const leftOut of [{}, without]) {
      const { updatedAt: _, ...kept } = await webhooks.update(webhook.id, { url, eventTypes, ...leftOut });
      expect(webhook).toMatchObject(kept);
    }
    expect(await webhooks.update(webhook.id, { url, eventTypes, scopes: [], active: true })).toMatchObject({
      scopes: [],
      active: true,
    });
  });

  it("sends back event types and workspaces that can no longer be looked up", async () => {
    let isLater = false;
    const { webhooks, sent } = start({
      between: async (request, pass) => {
        const answer = await pass(request);
        if (!isLater || !/events\/$|client-organizations$/.test(request.url)) return answer;
        return Response.json({ success: true, errors: [], response: { totalCount: 0, grid: [] } });
      },
    });
    const [scope] = await webhooks.scopes();
    const { webhook } = await webhooks.create({ ...draft, scopes: [scope?.id ?? ""] });
    isLater = true;
    const seen = await webhooks.get(webhook.id);
    expect(seen.scopes).toEqual(["living-room"]); // a slug, because nobody can say the id any more
    await webhooks.update(webhook.id, { ...seen, name: "Renamed" });
    const body = JSON.parse(String(sent.at(-1)?.init.body));
    expect(body).toMatchObject({ clients: ["living-room"], name: "Renamed" });
    expect(body.events.map(({ name }: { name: string }) => name)).toEqual(draft.eventTypes);
  });

  it.each([
    { change: { url: "not a url" }, field: "url" },
    { change: { scopes: ["00000000-0000-0000-0000-000000000000"] }, field: "scopes" },
    { change: { eventTypes: ["product.aded"] }, field: "eventTypes" },
  ])("maps what VNTANA refuses to the field $field", async ({ change, field }) => {
    const { webhooks } = start();
    const error = await failure(webhooks.create({ ...draft, ...change }));
    expect(error.kind).toBe("validation");
    expect(Object.keys(error.fieldErrors)).toEqual([field]);
  });

  it("knows what VNTANA can do", () => {
    expect(start().webhooks.capabilities).toMatchInlineSnapshot(`
      {
        "canDecline": false,
        "canPause": true,
        "canReadSecret": true,
        "canRemove": true,
        "canSendTest": false,
        "canUpdate": true,
        "eventTypes": "many",
        "hasDeliveryLog": false,
        "hasDescription": true,
        "hasFailureEmail": true,
        "hasName": true,
        "hasScopes": true,
        "proof": "signed",
        "rotation": "immediate",
        "signingSecret": "made-by-platform",
        "webhooks": "many",
      }
    `);
  });
});

describe("when an answer is lost", () => {
  /** Carries out the matching request and loses its answer, as often as told. */
  const losing = (matches: (request: Request) => boolean, times = 1): HarnessOptions => ({
    client: { retries: 2 },
    between: async (request, pass) => {
      const isLost = matches(request) && times-- > 0;
      const answer = await pass(request);
      if (isLost) throw new TypeError("fetch failed");
      return answer;
    },
  });
  const isRotation = (request: Request) => request.method === "PATCH";

  it("counts a webhook as removed when the repeated request finds nothing", async () => {
    const { webhooks, count } = start(losing((request) => request.method === "DELETE"));
    const { webhook } = await webhooks.create(draft);
    await webhooks.remove(webhook.id);
    expect(count(`DELETE /v1/webhooks/${webhook.id}`)).toBe(2);
  });

  it("does not count a webhook as removed that was never there, though the token had to be renewed", async () => {
    const { webhooks, sandbox } = start();
    await webhooks.list();
    sandbox.domain.tokens.expireAll();
    expect((await failure(webhooks.remove("6c424e29-9bb1-4109-bcaf-45b5a740463d"))).kind).toBe("not_found");
  });

  it("reads the new secret back instead of rotating twice", async () => {
    const { webhooks, sandbox, count } = start(losing(isRotation));
    const { webhook, secret } = await webhooks.create(draft);
    const rotated = await webhooks.rotateSecret(webhook.id);
    expect(rotated.reveal()).not.toBe(secret?.reveal());
    expect(sandbox.domain.webhooks.list().find(({ uuid }) => uuid === webhook.id)?.secret).toBe(rotated.reveal());
    expect(count(`PATCH /v1/webhooks/${webhook.id}/secret`)).toBe(1);
  });

  it.each([
    { fate: "surely never arrived", code: "ECONNREFUSED", kind: "network" },
    { fate: "was lost, and the old secret is still there", code: "ECONNRESET", kind: "indeterminate" },
  ])("answers $kind when the request $fate", async ({ code, kind }) => {
    const { webhooks, count } = start({
      between: async (request, pass) => {
        if (!isRotation(request)) return pass(request);
        throw new TypeError("fetch failed", { cause: Object.assign(new Error("lost"), { code }) });
      },
    });
    const { webhook, secret } = await webhooks.create(draft);
    expect((await failure(webhooks.rotateSecret(webhook.id, { retries: 0 }))).kind).toBe(kind);
    expect((await webhooks.revealSecret(webhook.id)).reveal()).toBe(secret?.reveal());
    expect(count(`PATCH /v1/webhooks/${webhook.id}/secret`)).toBe(1);
  });

  it("reads the secret back when the answer to a rotation shows none", async () => {
    const { webhooks, sandbox } = start({
      between: async (request, pass) => {
        const answer = await pass(request);
        if (!isRotation(request)) return answer;
        return new Response((await answer.text()).replace(/"secret":"[^"]*",?/, ""), answer);
      },
    });
    const { webhook } = await webhooks.create(draft);
    const rotated = await webhooks.rotateSecret(webhook.id);
    expect(sandbox.domain.webhooks.list().find(({ uuid }) => uuid === webhook.id)?.secret).toBe(rotated.reveal());
  });

  it("says that it cannot tell when it is aborted after the request went out", async () => {
    const controller = new AbortController();
    const { webhooks } = start({
      between: async (request, pass) => {
        const answer = await pass(request);
        if (isRotation(request)) controller.abort();
        if (request.signal.aborted) throw request.signal.reason;
        return answer;
      },
    });
    const { webhook } = await webhooks.create(draft);
    const call = webhooks.rotateSecret(webhook.id, { signal: controller.signal });
    expect((await failure(call)).kind).toBe("indeterminate");
  });

  it("says that it cannot tell when reading back fails too", async () => {
    let isDown = false;
    const { webhooks } = start({
      between: async (request, pass) => {
        const answer = isDown ? undefined : await pass(request);
        isDown ||= isRotation(request);
        if (isDown || !answer) throw new TypeError("fetch failed");
        return answer;
      },
    });
    const { webhook } = await webhooks.create(draft);
    expect(await failure(webhooks.rotateSecret(webhook.id))).toMatchObject({
      kind: "indeterminate",
      message: /may have been rotated/,
    });
  });

  it("passes a refused rotation on", async () => {
    const { webhooks } = start({
      between: async (request, pass) =>
        isRotation(request) ? Response.json({ success: false, errors: ["CONFLICT"] }, { status: 409 }) : pass(request),
    });
    const { webhook } = await webhooks.create(draft);
    expect(await failure(webhooks.rotateSecret(webhook.id))).toMatchObject({ kind: "conflict", codes: ["CONFLICT"] });
  });

  it("says so when the platform shows no secret", async () => {
    const { webhooks } = start({
      between: async (request, pass) => {
        const answer = await pass(request);
        return new Response((await answer.text()).replace(/"secret":"[^"]*"/, '"secret":""'), answer);
      },
    });
    const { webhook, secret } = await webhooks.create(draft);
    expect(secret).toBeUndefined();
    expect(await failure(webhooks.revealSecret(webhook.id))).toMatchObject({ kind: "permission" });
  });
});
