import type { Capabilities, Webhook, WebhookDraft, WebhooksApi } from "@tacklebox/client";
import { afterEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../test/mount.tsx";
import { createReceivingEndpoint } from "../../../test/receiving-endpoint.ts";
import { expectNoLeak } from "../../../test/secret-scan.ts";
import { createStage, draft } from "../../../test/stage.ts";
import type { KitEvent } from "../../kit-event.ts";
import { WebhooksProvider } from "../../provider.tsx";
import { GuidedRotation } from "./guided-rotation.tsx";

interface Options {
  readonly capabilities?: Partial<Capabilities>;
  readonly more?: Partial<WebhookDraft>;
  readonly hasLog?: boolean;
}

async function begin({ capabilities = {}, more = {}, hasLog = true }: Options = {}) {
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
  const onCancel = vi.fn<() => void>();
  const onWebhooksChange = vi.fn<() => void>();
  const ui = (
    <WebhooksProvider api={api} scope="demo" onEvent={(event) => said.push(event)}>
      <GuidedRotation webhook={webhook} onDone={onDone} onCancel={onCancel} onWebhooksChange={onWebhooksChange} />
    </WebhooksProvider>
  );
  let mounted = mount(ui);
  const { uuid: workspaceUuid } = stage.sandbox.domain.workspaces.get("living-room");
  let count = 0;
  /** Something happens on the platform that the webhook reports. */
  const happen = async (): Promise<void> => {
    const { uuid } = stage.sandbox.domain.products.upload({ workspaceUuid, name: `Chair ${(count += 1)}` });
    stage.sandbox.domain.products.process(uuid);
    stage.sandbox.domain.products.complete(uuid);
    await stage.sandbox.settled();
  };
  const all = async () => (await stage.api.list()).items;
  const twin = async () => (await all()).find(({ id }) => id !== webhook.id);
  const reload = (): void => {
    mounted.unmount();
    mounted = mount(ui);
  };
  return { ...stage, api, endpoint, webhook, old: secret!.reveal(), said, onDone, onCancel, onWebhooksChange, happen, all, twin, reload };
}

const button = (name: string | RegExp) => page.getByRole("button", { name });
const create = button(/^Create /);
const turnOn = button("Turn on the second webhook");
const turnOff = button("Turn off the old webhook");
const deleteOld = button("Delete the old webhook");
const undo = button("Undo");
const accepts = page.getByRole("checkbox", { name: "My endpoint accepts both secrets" });
const seen = page.getByRole("checkbox", { name: "I have seen my endpoint accept the new secret" });
const step = () => document.querySelector("[aria-current=step] .tb-turn-title")?.textContent;
const text = () => document.querySelector(".tb-secret-text")!;
const alertText = () => document.querySelector("[role=alert]")?.textContent;
const statusText = () => document.querySelector(".tb-status")?.textContent;
const expectStep = (title: string) => expect.poll(step).toBe(title);
const isOff = (name: ReturnType<typeof button>) => name.element().getAttribute("aria-disabled") === "true";

/** Up to the second step, with the endpoint knowing both secrets. */
async function teach({ endpoint, api, twin }: Awaited<ReturnType<typeof begin>>): Promise<string> {
  await create.click();
  await expectStep("Teach your endpoint the new secret");
  const secret = (await api.revealSecret!((await twin())!.id)).reveal();
  endpoint.secrets.unshift(secret);
  return secret;
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it("replaces the webhook without a lost event, and gives its name to the one that takes over", async () => {
  const stage = await begin();
  const { endpoint, webhook, old, said, onDone, onWebhooksChange, happen, all, twin } = stage;
  await happen();
  await create.click();
  await expectStep("Teach your endpoint the new secret");
  const made = (await twin())!;
  expect(made).toMatchObject({
    name: "Publish to storefront (next)",
    url: webhook.url,
    eventTypes: webhook.eventTypes,
    scopes: webhook.scopes,
    failureEmail: webhook.failureEmail,
    description: webhook.description,
    active: false,
  });
  const secret = (await stage.api.revealSecret!(made.id)).reveal();
  expectNoLeak(secret, { shownIn: text(), said });
  expectNoLeak(old, { said });
  // The endpoint does not know it yet, and is sent nothing with it.
  await happen();
  expect(endpoint.refused).toBe(0);

  endpoint.secrets.unshift(secret);
  await accepts.click();
  await turnOn.click();
  await expectStep("Let both deliver");
  expectNoLeak(secret, { said });
  await expect.element(page.getByRole("paragraph").getByText(/each event arrives twice/)).toBeVisible();
  expect(isOff(turnOff)).toBe(true);
  await happen();
  stage.reload();
  await expect.poll(statusText).toBe("Your endpoint accepted a delivery with the new secret.");
  await turnOff.click();
  await expectStep("Delete the old one");
  await happen();
  await deleteOld.click();
  await expect.poll(() => onDone.mock.calls.length).toBe(1);
  endpoint.secrets.pop();
  await happen();

  expect(await all()).toEqual([expect.objectContaining({ id: made.id, name: "Publish to storefront", active: true })]);
  expect(onDone.mock.calls[0]?.[0]).toMatchObject({ id: made.id, name: "Publish to storefront" });
  expect(onWebhooksChange).toHaveBeenCalled();
  expect(endpoint.refused).toBe(0);
  // Five chairs, the third one twice: while both delivered.
  const chairs = endpoint.accepted.map((body) => /Chair \d/.exec(body)?.[0]);
  expect(chairs).toEqual(["Chair 1", "Chair 2", "Chair 3", "Chair 3", "Chair 4", "Chair 5"]);
});

it("is worked by keyboard alone and never loses the focus", async () => {
  const stage = await begin();
  await expect.element(create).toBeVisible();
  await userEvent.tab();
  await expect.element(create).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expectStep("Teach your endpoint the new secret");
  await expect.poll(() => document.activeElement?.textContent).toBe("Teach your endpoint the new secret");
  stage.endpoint.secrets.unshift((await stage.api.revealSecret!((await stage.twin())!.id)).reveal());
  (accepts.element() as HTMLElement).focus();
  await userEvent.keyboard(" ");
  await userEvent.tab();
  await expect.element(turnOn).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => document.activeElement?.textContent).toBe("Let both deliver");
  (seen.element() as HTMLElement).focus();
  await userEvent.keyboard(" ");
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => document.activeElement?.textContent).toBe("Delete the old one");
});

it("goes on after a reload from what the platform says", async () => {
  const stage = await begin();
  await teach(stage);
  stage.reload();
  await expectStep("Teach your endpoint the new secret");
  // It is asked for again, and not simply there.
  expect(text().hasAttribute("data-shown")).toBe(false);
  await button("Reveal or hide secret of Publish to storefront (next)").click();
  await expect.poll(() => text().textContent).toBe(stage.endpoint.secrets[0]);
  await accepts.click();
  await turnOn.click();
  await expectStep("Let both deliver");
  stage.reload();
  await expectStep("Let both deliver");
  await seen.click();
  await turnOff.click();
  await expectStep("Delete the old one");
  stage.reload();
  await expectStep("Delete the old one");
  expect((await stage.all()).length).toBe(2);
});

it("makes one twin where the answer to the first try was lost", async () => {
  const stage = await begin();
  const real = stage.api.create;
  vi.spyOn(stage.api, "create").mockImplementationOnce(async (given) => {
    await real(given);
    throw new TypeError("Failed to fetch");
  });
  await create.click();
  await expect.poll(alertText).toBeTruthy();
  await create.click();
  await expectStep("Teach your endpoint the new secret");
  expect(await stage.all()).toHaveLength(2);
});

it("is undone at any step before the last, without a lost event", async () => {
  const stage = await begin();
  const { endpoint, happen, all, webhook } = stage;
  await teach(stage);
  await undo.click();
  await expectStep("Create a second webhook");
  expect(await all()).toEqual([expect.objectContaining({ id: webhook.id, active: true })]);

  await teach(stage);
  await accepts.click();
  await turnOn.click();
  await seen.click();
  await turnOff.click();
  await expectStep("Delete the old one");
  await happen();
  await undo.click();
  await expectStep("Create a second webhook");
  await happen();
  expect(await all()).toEqual([expect.objectContaining({ id: webhook.id, active: true, name: webhook.name })]);
  expect(endpoint.refused).toBe(0);
  expect(endpoint.accepted).toHaveLength(2);
});

it("says what the log says: refused is not accepted", async () => {
  const stage = await begin();
  await create.click();
  await accepts.click();
  await turnOn.click();
  await expectStep("Let both deliver");
  // Somebody ticked too soon: the endpoint knows only the old secret.
  await stage.happen();
  stage.reload();
  await expect.poll(statusText).toMatch(/^Your endpoint refused the last delivery with the new secret \(401\)\. Nothing is lost/);
  expect(isOff(turnOff)).toBe(true);
  expect(stage.endpoint.accepted).toHaveLength(1);
});

it("looks every five seconds, while somebody looks at the page", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const stage = await begin();
  const look = vi.spyOn(stage.api, "deliveries");
  await teach(stage);
  await accepts.click();
  await turnOn.click();
  await expect.poll(statusText).toBe("Waiting for the first delivery with the new secret…");
  const before = look.mock.calls.length;
  const isLookedAt = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  vi.advanceTimersByTime(60_000);
  expect(look.mock.calls.length).toBe(before);
  isLookedAt.mockRestore();
  await stage.happen();
  vi.advanceTimersByTime(5_000);
  await expect.poll(statusText).toBe("Your endpoint accepted a delivery with the new secret.");
  expect(look.mock.calls.length).toBe(before + 1);
  expect(isOff(turnOff)).toBe(false);
});

it("takes somebody's word where there is no log", async () => {
  const stage = await begin({ hasLog: false });
  await teach(stage);
  await accepts.click();
  await turnOn.click();
  await expectStep("Let both deliver");
  expect(page.getByText("Waiting for the first delivery with the new secret…").elements()).toHaveLength(0);
  expect(isOff(turnOff)).toBe(true);
  await seen.click();
  expect(isOff(turnOff)).toBe(false);
});

it("keeps what was done where a step fails, and does that step again", async () => {
  const stage = await begin();
  const { sandbox } = stage;
  sandbox.faults.next({ fault: "server-error", operation: "createWebhook" });
  await create.click();
  await expect.poll(alertText).toMatch(/^The platform has a problem/);
  await teach(stage);
  sandbox.faults.next({ fault: "network-down", operation: "updateWebhook" });
  await accepts.click();
  await turnOn.click();
  await expect.poll(alertText).toBeTruthy();
  expect(step()).toBe("Teach your endpoint the new secret");
  await turnOn.click();
  await expectStep("Let both deliver");
});

it("never deletes the old one where the second has been turned off or deleted by somebody else", async () => {
  const stage = await begin();
  await teach(stage);
  await accepts.click();
  await turnOn.click();
  await seen.click();
  await turnOff.click();
  await expectStep("Delete the old one");
  const twin = (await stage.twin())!;
  await stage.api.remove!(twin.id);
  await deleteOld.click();
  await expectStep("Create a second webhook");
  expect(await stage.all()).toEqual([expect.objectContaining({ id: stage.webhook.id })]);
  expect(stage.onDone).not.toHaveBeenCalled();
});

it("does not turn the old one off where the second has been turned off by the platform", async () => {
  const stage = await begin();
  await teach(stage);
  await accepts.click();
  await turnOn.click();
  await expectStep("Let both deliver");
  const twin = (await stage.twin())!;
  await stage.api.update!(twin.id, { ...twin, active: false });
  await seen.click();
  await turnOff.click();
  await expectStep("Teach your endpoint the new secret");
  expect((await stage.api.get(stage.webhook.id)).active).toBe(true);
});

it("does not undo the one that is left where the old one is gone", async () => {
  const stage = await begin();
  await teach(stage);
  await stage.api.remove!(stage.webhook.id);
  await undo.click();
  await expect.element(undo).not.toBeInTheDocument();
  expect(await stage.all()).toHaveLength(1);
});

it("ends with the old name where only that was left to do", async () => {
  const stage = await begin();
  await teach(stage);
  await accepts.click();
  await turnOn.click();
  await seen.click();
  await turnOff.click();
  await expectStep("Delete the old one");
  stage.sandbox.faults.next({ fault: "server-error", operation: "updateWebhook" });
  await deleteOld.click();
  await expect.element(page.getByText("The old webhook is deleted. What is left is to give its name to the second one.")).toBeVisible();
  expect(undo.elements()).toHaveLength(0);
  await button("Rename").click();
  await expect.poll(() => stage.onDone.mock.calls.length).toBe(1);
  expect(await stage.all()).toEqual([expect.objectContaining({ name: "Publish to storefront" })]);
});

it("takes over what was changed about the old one meanwhile", async () => {
  const stage = await begin();
  await teach(stage);
  await accepts.click();
  await turnOn.click();
  await expectStep("Let both deliver");
  await stage.api.update!(stage.webhook.id, { ...stage.webhook, eventTypes: ["product.completed", "client.added"] });
  await seen.click();
  await turnOff.click();
  await expectStep("Delete the old one");
  expect((await stage.twin())?.eventTypes).toEqual(["product.completed", "client.added"]);
});

it("replaces a paused webhook by a paused one, with nothing to check", async () => {
  const stage = await begin({ more: { active: false } });
  await teach(stage);
  await accepts.click();
  await button("Go on").click();
  await expectStep("Delete the old one");
  await deleteOld.click();
  await expect.poll(() => stage.onDone.mock.calls.length).toBe(1);
  expect(await stage.all()).toEqual([expect.objectContaining({ name: "Publish to storefront", active: false })]);
});

it("goes another way where nothing can be paused: the old one delivers until it is deleted", async () => {
  const stage = await begin({ capabilities: { canPause: false } });
  await expect.element(page.getByText(/It delivers at once; until your endpoint knows the secret/)).toBeVisible();
  await teach(stage);
  expect((await stage.twin())?.active).toBe(true);
  await accepts.click();
  await button("Go on").click();
  await expectStep("Let both deliver");
  await seen.click();
  await button("Go on").click();
  await expectStep("Delete the old one");
  await expect.element(page.getByText(/Once the old webhook is deleted, only the second one delivers/)).toBeVisible();
  expect((await stage.api.get(stage.webhook.id)).active).toBe(true);
  await deleteOld.click();
  await expect.poll(() => stage.onDone.mock.calls.length).toBe(1);
});

it("brings a secret of its own where the platform makes none", async () => {
  const stage = await begin({ capabilities: { signingSecret: "optional", canReadSecret: false } });
  const given: (string | undefined)[] = [];
  const real = stage.api.create;
  vi.spyOn(stage.api, "create").mockImplementation(async ({ secret, ...rest }) => {
    given.push(secret?.reveal());
    return { webhook: (await real(rest)).webhook };
  });
  await create.click();
  await expect.poll(() => text()?.textContent).toMatch(/^[\w-]{43}$/);
  expect(given).toEqual([text().textContent]);
  // It is shown this once: nobody goes before it is stored.
  expect(isOff(button("Go on later"))).toBe(true);
});

it("says so where the secret of an earlier try cannot be shown again", async () => {
  const stage = await begin({ capabilities: { canReadSecret: false } });
  await create.click();
  await expectStep("Teach your endpoint the new secret");
  stage.reload();
  await expect.element(page.getByText(/If you have not stored it, undo and begin again\./)).toBeVisible();
});

it("says that it cannot be found again where webhooks have no names, and takes nobody else's for its own", async () => {
  const stage = await begin({ capabilities: { hasName: false } });
  await stage.api.create({ ...draft, name: "Publish to storefront (next)" });
  await expect.element(page.getByText(/Stay on this page until the end/)).toBeVisible();
  stage.reload();
  await expect.element(button("Create second webhook")).toBeVisible();
});

it("says what could not be loaded, and tries again", async () => {
  const endpoint = createReceivingEndpoint();
  const { api, sandbox } = createStage({ endpoint: endpoint.fetch });
  const { webhook } = await api.create(draft);
  sandbox.faults.next({ fault: "server-error", operation: "listWebhooks" });
  mount(
    <WebhooksProvider api={api} scope="demo">
      <GuidedRotation webhook={webhook} onDone={() => undefined} onCancel={() => undefined} />
    </WebhooksProvider>,
  );
  await button("Try again").click();
  await expect.element(create).toBeVisible();
});
