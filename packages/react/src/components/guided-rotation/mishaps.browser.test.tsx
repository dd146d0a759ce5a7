import { afterEach, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import {
  accepts,
  alertText,
  button,
  create,
  deleteOld,
  expectStep,
  isOff,
  openGuidedPage,
  seen,
  step,
  teach,
  teachAndCheck,
  turnOff,
  turnOn,
  undo,
} from "../../../test/guided-page.tsx";
import { mount } from "../../../test/mount.tsx";
import { createReceivingEndpoint } from "../../../test/receiving-endpoint.ts";
import { createStage, draft } from "../../../test/stage.ts";
import { WebhooksProvider } from "../../provider.tsx";
import { GuidedRotation } from "./guided-rotation.tsx";

afterEach(() => {
  vi.restoreAllMocks();
});

it("keeps what was done where a step fails, and does that step again", async () => {
  const stage = await openGuidedPage();
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

it("lets go whoever has stored a secret that is never shown again, also where the step fails", async () => {
  const stage = await openGuidedPage({ capabilities: { canReadSecret: false } });
  await teach(stage);
  const later = button("Go on later");
  expect(isOff(later)).toBe(true);
  await accepts.click();
  expect(isOff(later)).toBe(false);
  await accepts.click();
  expect(isOff(later)).toBe(true);
  await accepts.click();
  stage.sandbox.faults.next({ fault: "server-error", operation: "updateWebhook" });
  await turnOn.click();
  await expect.poll(alertText).toBeTruthy();
  expect(isOff(later)).toBe(false);
});

it("does not turn the old one off where the second has been turned off by the platform", async () => {
  const stage = await openGuidedPage();
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

it("undoes what somebody else has done meanwhile: the old one is on again before the second goes", async () => {
  const stage = await openGuidedPage();
  await teach(stage);
  const twin = (await stage.twin())!;
  await stage.api.update!(twin.id, { ...twin, active: true });
  await stage.api.update!(stage.webhook.id, { ...stage.webhook, active: false });
  await undo.click();
  await expect.poll(async () => (await stage.api.get(stage.webhook.id)).active).toBe(true);
  await expect.poll(stage.twin).toBeUndefined();
});

it("does not delete the old one where somebody has turned it on again", async () => {
  const stage = await openGuidedPage();
  await teachAndCheck(stage);
  await expectStep("Delete the old one");
  const old = await stage.api.get(stage.webhook.id);
  await stage.api.update!(old.id, { ...old, active: true });
  await deleteOld.click();
  await expect.poll(step).not.toBe("Delete the old one");
  expect((await stage.api.get(stage.webhook.id)).active).toBe(true);
});

it("makes one twin where the answer to the first try was lost", async () => {
  const stage = await openGuidedPage();
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

it("never deletes the old one where the second has been turned off or deleted by somebody else", async () => {
  const stage = await openGuidedPage();
  await teachAndCheck(stage);
  const twin = (await stage.twin())!;
  await stage.api.remove!(twin.id);
  await deleteOld.click();
  await expectStep("Create a second webhook");
  expect(await stage.all()).toEqual([expect.objectContaining({ id: stage.webhook.id })]);
  expect(stage.onDone).not.toHaveBeenCalled();
});

it("does not undo the one that is left where the old one is gone", async () => {
  const stage = await openGuidedPage();
  await teach(stage);
  await stage.api.remove!(stage.webhook.id);
  await undo.click();
  await expect.element(undo).not.toBeInTheDocument();
  expect(await stage.all()).toHaveLength(1);
});

it("ends with the old name where only that was left to do", async () => {
  const stage = await openGuidedPage();
  await teachAndCheck(stage);
  stage.sandbox.faults.next({ fault: "server-error", operation: "updateWebhook" });
  await deleteOld.click();
  await expect
    .element(page.getByText("The old webhook is deleted. What is left is to give its name to the second one."))
    .toBeVisible();
  expect(undo.elements()).toHaveLength(0);
  await button("Rename").click();
  await expect.poll(() => stage.onDone.mock.calls.length).toBe(1);
  expect(await stage.all()).toEqual([expect.objectContaining({ name: "Publish to storefront" })]);
});

it("takes over what was changed about the old one meanwhile", async () => {
  const stage = await openGuidedPage();
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
