import { afterEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  accepts,
  button,
  create,
  deleteOld,
  expectStep,
  isOff,
  openGuidedPage,
  secretText,
  seen,
  statusText,
  teach,
  teachAndCheck,
  turnOff,
  turnOn,
  undo,
} from "../../../test/guided-page.tsx";
import { expectNoLeak } from "../../../test/secret-scan.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it("replaces the webhook without a lost event, and gives its name to the one that takes over", async () => {
  const stage = await openGuidedPage();
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
  expectNoLeak(secret, { shownIn: secretText(), said });
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
  const stage = await openGuidedPage();
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
  const stage = await openGuidedPage();
  await teach(stage);
  stage.reload();
  await expectStep("Teach your endpoint the new secret");
  // It is asked for again, and not simply there.
  expect(secretText().hasAttribute("data-shown")).toBe(false);
  await button("Reveal or hide secret of Publish to storefront (next)").click();
  await expect.poll(() => secretText().textContent).toBe(stage.endpoint.secrets[0]);
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

it("is undone at any step before the last, without a lost event", async () => {
  const stage = await openGuidedPage();
  const { endpoint, happen, all, webhook } = stage;
  await teach(stage);
  await undo.click();
  await expectStep("Create a second webhook");
  expect(await all()).toEqual([expect.objectContaining({ id: webhook.id, active: true })]);

  await teachAndCheck(stage);
  await happen();
  await undo.click();
  await expectStep("Create a second webhook");
  await happen();
  expect(await all()).toEqual([expect.objectContaining({ id: webhook.id, active: true, name: webhook.name })]);
  expect(endpoint.refused).toBe(0);
  expect(endpoint.accepted).toHaveLength(2);
});

it("says what the log says: refused is not accepted", async () => {
  const stage = await openGuidedPage();
  await create.click();
  await accepts.click();
  await turnOn.click();
  await expectStep("Let both deliver");
  // Somebody ticked too soon: the endpoint knows only the old secret.
  await stage.happen();
  stage.reload();
  await expect
    .poll(statusText)
    .toMatch(/^Your endpoint refused the last delivery with the new secret \(401\)\. Nothing is lost/);
  expect(isOff(turnOff)).toBe(true);
  expect(stage.endpoint.accepted).toHaveLength(1);
});

it("takes what the endpoint left to the platform for accepted: the proof was good", async () => {
  const stage = await openGuidedPage();
  const read = stage.api.deliveries!;
  vi.spyOn(stage.api, "deliveries").mockImplementation(async (query) => {
    const { items } = await read(query);
    return { items: items.map((delivery) => ({ ...delivery, status: "declined", attempts: [] })) };
  });
  await teach(stage);
  await accepts.click();
  await turnOn.click();
  await expectStep("Let both deliver");
  await stage.happen();
  stage.reload();
  await expect.poll(statusText).toBe("Your endpoint accepted a delivery with the new secret.");
  expect(isOff(turnOff)).toBe(false);
});

it("looks every five seconds, while somebody looks at the page", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const stage = await openGuidedPage();
  const look = vi.spyOn(stage.api, "deliveries");
  await teach(stage);
  await accepts.click();
  await turnOn.click();
  await expect.poll(statusText).toBe("Waiting for the first delivery with the new secret…");
  // The first look is at once, after what it waits for is said.
  await expect.poll(() => look.mock.calls.length).toBeGreaterThan(0);
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
  const stage = await openGuidedPage({ hasLog: false });
  await teach(stage);
  await accepts.click();
  await turnOn.click();
  await expectStep("Let both deliver");
  expect(page.getByText("Waiting for the first delivery with the new secret…").elements()).toHaveLength(0);
  expect(isOff(turnOff)).toBe(true);
  await seen.click();
  expect(isOff(turnOff)).toBe(false);
});
