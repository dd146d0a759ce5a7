import type { Capabilities, Webhook, WebhookDraft, WebhooksApi } from "@tacklebox/client";
import { GuidedRotation, WebhooksProvider, type KitEvent } from "@tacklebox/react";
import { expect, vi, type Mock } from "vitest";
import { page, type Locator } from "vitest/browser";
import { mount } from "./mount.tsx";
import { createReceivingEndpoint, type ReceivingEndpoint } from "./receiving-endpoint.ts";
import { createStage, draft } from "./stage.ts";

interface Options {
  readonly capabilities?: Partial<Capabilities>;
  readonly more?: Partial<WebhookDraft>;
  readonly hasLog?: boolean;
}

interface GuidedPage {
  readonly api: WebhooksApi;
  readonly sandbox: ReturnType<typeof createStage>["sandbox"];
  readonly endpoint: ReceivingEndpoint;
  readonly webhook: Webhook;
  /** Its secret at the beginning. */
  readonly old: string;
  readonly said: KitEvent[];
  readonly onDone: Mock<(next: Webhook) => void>;
  readonly onWebhooksChange: Mock<() => void>;
  /** Something happens on the platform that the webhook reports. */
  readonly happen: () => Promise<void>;
  readonly all: () => Promise<readonly Webhook[]>;
  readonly twin: () => Promise<Webhook | undefined>;
  /** Begins the page again, as a browser would. */
  readonly reload: () => void;
}

/** A page that rotates one webhook's secret without downtime, with an endpoint that checks what it is sent. */
export async function openGuidedPage({
  capabilities = {},
  more = {},
  hasLog = true,
}: Options = {}): Promise<GuidedPage> {
  const endpoint = createReceivingEndpoint();
  const stage = createStage({ endpoint: endpoint.fetch });
  const { webhook, secret } = await stage.api.create({ ...draft, ...more });
  endpoint.secrets.push(secret!.reveal());
  const { deliveries, ...rest } = stage.api;
  const api: WebhooksApi = {
    ...rest,
    ...(hasLog && deliveries && { deliveries }),
    capabilities: { ...stage.api.capabilities, hasDeliveryLog: hasLog, ...capabilities },
  };
  const said: KitEvent[] = [];
  const onDone = vi.fn<(next: Webhook) => void>();
  const onWebhooksChange = vi.fn<() => void>();
  const ui = (
    <WebhooksProvider api={api} scope="demo" onEvent={(event) => said.push(event)}>
      <GuidedRotation
        webhook={webhook}
        onDone={onDone}
        onCancel={() => undefined}
        onWebhooksChange={onWebhooksChange}
      />
    </WebhooksProvider>
  );
  let mounted = mount(ui);
  const { uuid: workspaceUuid } = stage.sandbox.domain.workspaces.get("living-room");
  let count = 0;
  const happen = async (): Promise<void> => {
    const { uuid } = stage.sandbox.domain.products.upload({ workspaceUuid, name: `Chair ${(count += 1)}` });
    stage.sandbox.domain.products.process(uuid);
    stage.sandbox.domain.products.complete(uuid);
    await stage.sandbox.settled();
  };
  const all = async (): Promise<readonly Webhook[]> => (await stage.api.list()).items;
  const twin = async (): Promise<Webhook | undefined> => (await all()).find(({ id }) => id !== webhook.id);
  const reload = (): void => {
    mounted.unmount();
    mounted = mount(ui);
  };
  return {
    sandbox: stage.sandbox,
    api,
    endpoint,
    webhook,
    old: secret!.reveal(),
    said,
    onDone,
    onWebhooksChange,
    happen,
    all,
    twin,
    reload,
  };
}

export function button(name: string | RegExp): Locator {
  return page.getByRole("button", { name });
}

export const create = button(/^Create /);
export const turnOn = button("Turn on the second webhook");
export const turnOff = button("Turn off the old webhook");
export const deleteOld = button("Delete the old webhook");
export const undo = button("Undo");
export const accepts = page.getByRole("checkbox", { name: "My endpoint accepts both secrets" });
export const seen = page.getByRole("checkbox", { name: "I have seen my endpoint accept the new secret" });

export function step(): string | undefined {
  return document.querySelector("[aria-current=step] .tb-turn-title")?.textContent;
}

export async function expectStep(title: string): Promise<void> {
  await expect.poll(step).toBe(title);
}

export function secretText(): HTMLElement {
  return document.querySelector<HTMLElement>(".tb-secret-text")!;
}

export function alertText(): string | undefined {
  return document.querySelector("[role=alert]")?.textContent;
}

/** What is said of the last delivery with the new secret. */
export function statusText(): string | undefined {
  return document.querySelector(".tb-status")?.textContent;
}

export function isOff(locator: Locator): boolean {
  return locator.element().getAttribute("aria-disabled") === "true";
}

/** Up to the second step, with the endpoint knowing both secrets. Gives the new one. */
export async function teach({ endpoint, api, twin }: GuidedPage): Promise<string> {
  await create.click();
  await expectStep("Teach your endpoint the new secret");
  const secret = (await api.revealSecret!((await twin())!.id)).reveal();
  endpoint.secrets.unshift(secret);
  return secret;
}

/** Up to the last step, the same way. */
export async function teachAndCheck(guided: GuidedPage): Promise<void> {
  await teach(guided);
  await accepts.click();
  await turnOn.click();
  await seen.click();
  await turnOff.click();
  await expectStep("Delete the old one");
}
