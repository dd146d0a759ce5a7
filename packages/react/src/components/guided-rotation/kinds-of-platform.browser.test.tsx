import { afterEach, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
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
  teach,
} from "../../../test/guided-page.tsx";
import { draft } from "../../../test/stage.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

it("replaces a paused webhook by a paused one, with nothing to check", async () => {
  const stage = await openGuidedPage({ more: { active: false } });
  await teach(stage);
  await accepts.click();
  await button("Go on").click();
  await expectStep("Delete the old one");
  await deleteOld.click();
  await expect.poll(() => stage.onDone.mock.calls.length).toBe(1);
  expect(await stage.all()).toEqual([expect.objectContaining({ name: "Publish to storefront", active: false })]);
});

it("goes another way where nothing can be paused: the old one delivers until it is deleted", async () => {
  const stage = await openGuidedPage({ capabilities: { canPause: false } });
  await expect.element(page.getByText(/It delivers at once; until your endpoint knows the secret/)).toBeVisible();
  await teach(stage);
  expect((await stage.twin())?.active).toBe(true);
  await expect.element(page.getByText("Undo deletes the second webhook.")).toBeVisible();
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
  const stage = await openGuidedPage({ capabilities: { signingSecret: "optional", canReadSecret: false } });
  const given: (string | undefined)[] = [];
  const real = stage.api.create;
  vi.spyOn(stage.api, "create").mockImplementation(async ({ secret, ...rest }) => {
    given.push(secret?.reveal());
    return { webhook: (await real(rest)).webhook };
  });
  await create.click();
  await expect.poll(() => secretText()?.textContent).toMatch(/^[\w-]{43}$/);
  expect(given).toEqual([secretText().textContent]);
  // It is shown this once: nobody goes before it is stored.
  expect(isOff(button("Go on later"))).toBe(true);
});

it("says so where the secret of an earlier try cannot be shown again", async () => {
  const stage = await openGuidedPage({ capabilities: { canReadSecret: false } });
  await create.click();
  await expectStep("Teach your endpoint the new secret");
  stage.reload();
  await expect.element(page.getByText(/If you have not stored it, undo and begin again\./)).toBeVisible();
});

it("says that it cannot be found again where webhooks have no names, and takes nobody else's for its own", async () => {
  const stage = await openGuidedPage({ capabilities: { hasName: false } });
  await stage.api.create({ ...draft, name: "Publish to storefront (next)" });
  await expect.element(page.getByText(/Stay on this page until the end/)).toBeVisible();
  stage.reload();
  await expect.element(button("Create second webhook")).toBeVisible();
});
