import { afterEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { readClipboard } from "../../../test/clipboard.ts";
import { mount } from "../../../test/mount.tsx";
import {
  copiedButton,
  copyButton,
  expectHidden,
  expectShown,
  isShown,
  openSecretPage,
  secretText,
  toggle,
  typesOf,
} from "../../../test/secret-page.tsx";
import { expectNoLeak } from "../../../test/secret-scan.ts";
import { createStage, draft } from "../../../test/stage.ts";
import { WebhooksProvider } from "../../provider.tsx";
import { DialogShell } from "../dialog-shell/dialog-shell.tsx";
import { SecretReveal } from "./secret-reveal.tsx";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it("hides after 30 seconds, counted down where it can be seen", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
  const { secret, said } = await openSecretPage();
  await toggle.click();
  await expectShown();
  await expect.element(page.getByText("30 s")).toBeVisible();
  vi.advanceTimersByTime(9_000);
  await expect.element(page.getByText("21 s")).toBeVisible();
  vi.advanceTimersByTime(20_000);
  expect(isShown()).toBe(true);
  vi.advanceTimersByTime(1_000);
  await expectHidden();
  expectNoLeak(secret, { said });
});

it("is kept longer as often as wanted", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
  await openSecretPage();
  await toggle.click();
  const keep = page.getByRole("button", { name: "Keep showing" });
  await keep.click();
  await keep.click();
  await expect.element(page.getByText("90 s")).toBeVisible();
  vi.advanceTimersByTime(89_000);
  await expect.element(page.getByText("1 s")).toBeVisible();
  expect(isShown()).toBe(true);
  vi.advanceTimersByTime(1_000);
  await expectHidden();
  // The button that was pressed is gone; the focus is not.
  expect(document.activeElement?.tagName).toBe("BUTTON");
});

it.each([
  ["the focus is on it", async () => secretText().focus(), async () => secretText().blur()],
  ["the pointer is on it", () => userEvent.hover(secretText()), () => userEvent.hover(toggle)],
])("stands still while %s", async (_, begin, end) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
  await openSecretPage();
  await toggle.click();
  await expectShown();
  vi.advanceTimersByTime(10_000);
  await begin();
  await expect.element(page.getByText("paused")).toBeVisible();
  vi.advanceTimersByTime(600_000);
  expect(isShown()).toBe(true);
  await end();
  await expect.element(page.getByText("20 s")).toBeVisible();
  vi.advanceTimersByTime(20_000);
  await expectHidden();
});

it("stays without a time limit where the host wants none", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
  await openSecretPage({ hideAfterMs: false });
  await toggle.click();
  await expectShown();
  expect(document.querySelector(".tb-countdown")).toBeNull();
  vi.advanceTimersByTime(3_600_000);
  expect(isShown()).toBe(true);
  window.dispatchEvent(new Event("blur"));
  await expectHidden();
});

it("hides from somebody who leaves in the moment it is shown", async () => {
  const { said } = await openSecretPage();
  await expect.element(toggle).toBeVisible();
  const leaving = new MutationObserver(() => {
    if (!isShown()) return;
    leaving.disconnect();
    window.dispatchEvent(new Event("blur"));
  });
  leaving.observe(secretText(), { attributes: true });
  await toggle.click();
  await expect.poll(() => typesOf(said)).toEqual(["secret.revealed", "secret.hidden"]);
  await expectHidden();
});

it.each([
  ["the window loses the focus", () => window.dispatchEvent(new Event("blur"))],
  ["the page is left", () => window.dispatchEvent(new Event("pagehide"))],
  [
    "another tab is opened",
    () => {
      vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
      document.dispatchEvent(new Event("visibilitychange"));
    },
  ],
])("hides at once when %s", async (_, leave) => {
  const { secret, said } = await openSecretPage();
  await toggle.click();
  await expectShown();
  leave();
  await expectHidden();
  expectNoLeak(secret, { said });
});

it("is gone with its component", async () => {
  const { unmount, secret, said } = await openSecretPage();
  await toggle.click();
  await expectShown();
  unmount();
  await expect.poll(() => typesOf(said)).toEqual(["secret.revealed", "secret.hidden"]);
  expectNoLeak(secret, { said });
});

it("is never seen below another tenant's or another webhook's name", async () => {
  const { api, rerender, ui, secret, said } = await openSecretPage();
  const { webhook: other } = await api.create({ ...draft, name: "Other" });
  await toggle.click();
  await expectShown();
  rerender(ui({}, { scope: "other" }));
  await expectHidden();
  expectNoLeak(secret, { said });
  await toggle.click();
  await expectShown();
  const seen: (string | null)[] = [];
  const watching = new MutationObserver(() => seen.push(secretText().textContent));
  watching.observe(document.body, { subtree: true, attributes: true, childList: true, characterData: true });
  rerender(ui({ webhookId: other.id, webhookName: "Other" }, { scope: "other" }));
  await expectHidden();
  watching.disconnect();
  expect(seen).not.toContain(secret);
});

it("hides by Escape without closing the dialog around it, and copies in there", async () => {
  const { api } = createStage();
  const { webhook, secret } = await api.create(draft);
  const onClose = vi.fn<() => void>();
  mount(
    <WebhooksProvider api={api} scope="demo">
      <DialogShell isOpen onClose={onClose} title="Webhook">
        <SecretReveal webhookId={webhook.id} webhookName={draft.name} />
        <button>Elsewhere in the dialog</button>
      </DialogShell>
    </WebhooksProvider>,
  );
  await copyButton.click();
  await expect.element(copiedButton).toBeVisible();
  expect(await readClipboard()).toBe(secret!.reveal());
  await toggle.click();
  await expectShown();
  await page.getByRole("button", { name: "Elsewhere in the dialog" }).click();
  await userEvent.keyboard("{Escape}");
  await expectHidden();
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.keyboard("{Escape}");
  expect(onClose).toHaveBeenCalledTimes(1);
});
