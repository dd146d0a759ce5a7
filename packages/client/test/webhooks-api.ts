import {
  createRedacted,
  isClientError,
  type Capabilities,
  type WebhookDraft,
  type WebhooksApi,
} from "@tacklebox/client";
import { describe, expect, it } from "vitest";

/** What a platform's own test hands to the suite. */
export interface PortUnderTest {
  readonly create: () => WebhooksApi | Promise<WebhooksApi>;
  /** A draft the platform accepts. */
  readonly draft: WebhookDraft;
  /** An id the platform could have made and did not. */
  readonly unknownId: string;
  /** Named deviations from the port, each with its reason. */
  readonly skip?: Readonly<Record<string, string>>;
}

/** The port, as every platform has to keep it, against that platform's sandbox. */
export function describeWebhooksApi(platform: string, { create, draft, unknownId, skip = {} }: PortUnderTest): void {
  const fact = (title: string, run: (api: WebhooksApi) => Promise<void>) =>
    skip[title] ? it.skip(`${title}: ${skip[title]}`, () => {}) : it(title, async () => run(await create()));

  describe(`${platform} webhooks`, () => {
    fact("offers exactly the methods its capabilities promise", async (api) => {
      const { canUpdate, canRemove, canReadSecret, rotation, hasScopes, hasDeliveryLog, canSendTest } =
        api.capabilities;
      expect({
        update: Boolean(api.update),
        remove: Boolean(api.remove),
        revealSecret: Boolean(api.revealSecret),
        rotateSecret: Boolean(api.rotateSecret),
        scopes: Boolean(api.scopes),
        deliveries: Boolean(api.deliveries),
        sendTest: Boolean(api.sendTest),
      }).toEqual({
        update: canUpdate,
        remove: canRemove,
        revealSecret: canReadSecret,
        rotateSecret: rotation !== "none",
        scopes: hasScopes,
        deliveries: hasDeliveryLog,
        sendTest: canSendTest,
      });
    });

    fact("lists event types by category", async (api) => {
      const { categories } = await api.eventTypes();
      const names = categories.flatMap(({ eventTypes }) => eventTypes.map(({ name }) => name));
      expect(names).toEqual(expect.arrayContaining([...draft.eventTypes]));
      expect(new Set(names).size).toBe(names.length);
    });

    fact("gives back what was created, and its secret beside it, never in it", async (api) => {
      const { webhook, secret } = await api.create(draft);
      expect(webhook).toMatchObject({ url: draft.url, eventTypes: draft.eventTypes, active: draft.active ?? true });
      expect(await api.get(webhook.id)).toEqual(webhook);
      expect((await api.list()).items).toContainEqual(webhook);
      expect(Boolean(secret)).toBe(api.capabilities.signingSecret === "made-by-platform");
      if (secret) expect(JSON.stringify([webhook, await api.list()])).not.toContain(secret.reveal());
    });

    fact("replaces a webhook and keeps its id and its secret", async (api) => {
      const { webhook, secret } = await api.create(draft);
      const changed = await api.update?.(webhook.id, { ...draft, url: "https://example.com/moved", active: false });
      expect(changed).toMatchObject({ id: webhook.id, url: "https://example.com/moved", active: false });
      expect(await api.get(webhook.id)).toEqual(changed);
      expect((await api.revealSecret?.(webhook.id))?.reveal()).toBe(secret?.reveal());
    });

    fact("changes the secret, once, and shows the new one from then on", async (api) => {
      const { webhook, secret } = await api.create(draft);
      const rotated = await api.rotateSecret?.(webhook.id);
      expect(rotated?.reveal()).not.toBe(secret?.reveal());
      expect((await api.revealSecret?.(webhook.id))?.reveal()).toBe(rotated?.reveal());
    });

    fact("removes a webhook, after which it is not found", async (api) => {
      const { webhook } = await api.create(draft);
      await api.remove?.(webhook.id);
      await expectKind(api.get(webhook.id), "not_found");
      expect((await api.list()).items).not.toContainEqual(webhook);
    });

    fact("calls what does not exist not found", async (api) => {
      await expectKind(api.get(unknownId), "not_found");
      if (api.update) await expectKind(api.update(unknownId, draft), "not_found");
      if (api.remove) await expectKind(api.remove(unknownId), "not_found");
      if (api.rotateSecret) await expectKind(api.rotateSecret(unknownId), "not_found");
    });

    fact("names the field of an event type the platform does not have", async (api) => {
      const error = await expectKind(api.create({ ...draft, eventTypes: ["no.such.event"] }), "validation");
      expect(error).toMatchObject({ fieldErrors: { eventTypes: expect.any(String) } });
    });

    fact("refuses a webhook without event types", async (api) => {
      const error = await expectKind(api.create({ ...draft, eventTypes: [] }), "validation");
      expect(error).toMatchObject({ fieldErrors: { eventTypes: expect.any(String) } });
    });

    fact("takes a secret made by the caller, or says that it takes none", async (api) => {
      const chosen = { ...draft, secret: createRedacted("wh-3b5c1f60a7d24e1c9f0e") };
      if (["made-by-caller", "optional"].includes(api.capabilities.signingSecret)) {
        expect(JSON.stringify((await api.create(chosen)).webhook)).not.toContain(chosen.secret.reveal());
        return;
      }
      expect(await expectKind(api.create(chosen), "unsupported")).toMatchObject({ codes: ["signingSecret"] });
      expect((await api.list()).items).toEqual([]);
      if (!api.update) return;
      const { webhook } = await api.create(draft);
      const update = api.update(webhook.id, { ...chosen, url: "https://example.com/moved" });
      expect(await expectKind(update, "unsupported")).toMatchObject({ codes: ["signingSecret"] });
      expect(await api.get(webhook.id)).toEqual(webhook);
    });

    fact("calls what its capabilities deny unsupported, and names the capability", async (api) => {
      for (const [capability, change] of Object.entries(asked)) {
        if (api.capabilities[capability as keyof typeof asked]) continue;
        const error = await expectKind(api.create({ ...draft, ...change }), "unsupported");
        expect(error).toMatchObject({ codes: [capability] });
      }
      expect((await api.list()).items).toEqual([]);
    });

    fact("stops when its caller does", async (api) => {
      await expectKind(api.list({}, { signal: AbortSignal.abort() }), "aborted");
    });
  });
}

/** What a draft asks for, by the capability that it takes. */
const asked = {
  hasName: { name: "Orders" },
  hasDescription: { description: "To the shop" },
  hasScopes: { scopes: ["a"] },
  hasFailureEmail: { failureEmail: "ops@hearthpine.example" },
  canPause: { active: false },
} satisfies Partial<Record<keyof Capabilities, Partial<WebhookDraft>>>;

async function expectKind(work: Promise<unknown>, kind: string): Promise<unknown> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(isClientError(error) ? error.kind : error).toBe(kind);
  return error;
}
