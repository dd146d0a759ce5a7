import { afterEach, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import {
  alertText,
  expectShown,
  isShown,
  openSecretPage,
  secretText,
  toggle,
  typesOf,
} from "../../../test/secret-page.tsx";
import { expectNoLeak } from "../../../test/secret-scan.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

it("drops an answer that comes after it was hidden again or has gone", async () => {
  let answer: (() => void) | undefined;
  const { api, secret, said, unmount } = await openSecretPage();
  const real = api.revealSecret!;
  vi.spyOn(api, "revealSecret").mockImplementation(async (id) => {
    await new Promise<void>((resolve) => (answer = resolve));
    return real(id);
  });
  await toggle.click();
  await expect.element(toggle).toHaveAttribute("aria-disabled", "true");
  unmount();
  answer?.();
  await new Promise((resolve) => setTimeout(resolve));
  expectNoLeak(secret, { said });
  expect(said).toEqual([]);
});

it("does not show what arrives while the page is not looked at", async () => {
  await openSecretPage();
  vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  await toggle.click();
  await expect.element(toggle).not.toHaveAttribute("aria-disabled");
  expect(isShown()).toBe(false);
});

it("goes to the host first where it wants to ask again who it is", async () => {
  const onStepUp = vi.fn<() => Promise<boolean>>().mockResolvedValueOnce(false).mockResolvedValue(true);
  const { api, said } = await openSecretPage({ onStepUp });
  const reveal = vi.spyOn(api, "revealSecret");
  await toggle.click();
  await expect.element(toggle).not.toHaveAttribute("aria-disabled");
  expect(reveal).not.toHaveBeenCalled();
  expect(isShown()).toBe(false);
  expect(said).toEqual([]);
  await toggle.click();
  await expectShown();
});

it("offers only to try again after what passes, and never to rotate", async () => {
  const { sandbox, secret, said } = await openSecretPage({ onRotate: () => undefined });
  sandbox.faults.next({ fault: "server-error", operation: "getWebhook" });
  await toggle.click();
  await expect.poll(alertText).toMatch(/^The platform has a problem\. Try again in a moment\./);
  expect(page.getByRole("button", { name: /rotate/i }).elements()).toHaveLength(0);
  expect(typesOf(said)).toContain("request.failed");
  await page.getByRole("button", { name: "Try again" }).click();
  await expectShown();
  // What was pressed is gone with the error.
  await expect.element(toggle).toHaveFocus();
  expectNoLeak(secret, { shownIn: secretText(), said });
});

it("says that the right is missing, without a button that would only repeat it", async () => {
  const { sandbox } = await openSecretPage();
  sandbox.faults.next({ fault: "forbidden", operation: "getWebhook", times: 5 });
  await toggle.click();
  await expect.poll(alertText).toMatch(/^You may not do this\./);
  expect(page.getByRole("button", { name: "Try again" }).elements()).toHaveLength(0);
});

it("says so where this person may not look", async () => {
  await openSecretPage({}, { permissions: { reveal: false } });
  await expect
    .element(page.getByText("You may not see this secret. An administrator of the organization can grant it."))
    .toBeVisible();
  expect(page.getByRole("button").elements()).toHaveLength(0);
});

it("says so where the platform never shows it again, and offers to rotate", async () => {
  const onRotate = vi.fn<() => void>();
  const { api, rerender, ui } = await openSecretPage();
  const { revealSecret: _, ...without } = api;
  const never = { ...without, capabilities: { ...api.capabilities, canReadSecret: false } };
  rerender(ui({ onRotate }, { api: never }));
  await expect.element(page.getByText(/This platform never shows a secret again/)).toBeVisible();
  await page.getByRole("button", { name: "Rotate secret" }).click();
  expect(onRotate).toHaveBeenCalledTimes(1);
  rerender(ui({}, { api: never }));
  await expect.element(page.getByText("This platform never shows a secret again.")).toBeVisible();
  expect(page.getByRole("button").elements()).toHaveLength(0);
});
