import { afterEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectHidden, expectShown, openSecretPage, secretText, toggle, typesOf } from "../../../test/secret-page.tsx";
import { expectNoLeak } from "../../../test/secret-scan.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

it("asks nothing before somebody does, and shows dots of one length", async () => {
  const { api, secret, said } = await openSecretPage();
  const reveal = vi.spyOn(api, "revealSecret");
  await expect.element(toggle).toHaveAttribute("aria-pressed", "false");
  expect(secretText().textContent).toBe(`${"•".repeat(12)}hidden`);
  expect(reveal).not.toHaveBeenCalled();
  expectNoLeak(secret, { said });
});

it("shows the secret as one text node that nobody translates, checks or records, and nowhere else", async () => {
  const { secret, said } = await openSecretPage();
  await toggle.click();
  await expectShown();
  expect(secretText().childNodes).toHaveLength(1);
  expectNoLeak(secret, { shownIn: secretText(), said });
  for (const [name, value] of [
    ["translate", "no"],
    ["dir", "ltr"],
    ["spellcheck", "false"],
    ["tabindex", "0"],
    ["data-dd-privacy", "mask"],
    ["data-sentry-mask", ""],
  ]) {
    expect(secretText().getAttribute(name!), name).toBe(value);
  }
  expect(secretText().classList).toContain("ph-no-capture");
  await expect.element(toggle).toHaveAttribute("aria-pressed", "true");
  await expect
    .element(page.getByRole("group", { name: "Signing secret of Publish to storefront" }))
    .toHaveTextContent(secret);
  await expect
    .poll(() => document.querySelector("[role=status]")?.textContent)
    .toBe("Secret shown. It hides in 30 seconds.");
  await toggle.click();
  await expectHidden();
  expectNoLeak(secret, { said });
  expect(typesOf(said)).toEqual(["secret.revealed", "secret.hidden"]);
  await expect.poll(() => document.querySelector("[role=status]")?.textContent).toBe("Secret hidden.");
});

it("asks the platform each time", async () => {
  const { api } = await openSecretPage();
  const reveal = vi.spyOn(api, "revealSecret");
  for (const times of [1, 2]) {
    await toggle.click();
    await expectShown();
    await toggle.click();
    await expectHidden();
    expect(reveal).toHaveBeenCalledTimes(times);
  }
});

it("is worked by keyboard alone and keeps the focus", async () => {
  await openSecretPage();
  await expect.element(toggle).toBeVisible();
  await userEvent.tab();
  await expect.element(toggle).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expectShown();
  await expect.element(toggle).toHaveFocus();
  await userEvent.tab({ shift: true });
  expect(document.activeElement).toBe(secretText());
  await userEvent.keyboard("{Escape}");
  await expectHidden();
  // The text still has it: hiding takes the focus from nobody.
  expect(document.activeElement).toBe(secretText());
});

it("is not printed", async () => {
  await openSecretPage();
  await toggle.click();
  await expectShown();
  const rules = Array.from(document.styleSheets).flatMap((sheet) =>
    Array.from(sheet.cssRules, ({ cssText }) => cssText),
  );
  expect(rules.some((rule) => /@media print/.test(rule) && /tb-secret-text/.test(rule) && /hidden/.test(rule))).toBe(
    true,
  );
});
