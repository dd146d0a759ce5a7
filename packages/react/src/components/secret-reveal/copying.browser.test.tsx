import { createRedacted } from "@tacklebox/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { blockClipboard, blockClipboardApi, fillClipboard, readClipboard } from "../../../test/clipboard.ts";
import { mount } from "../../../test/mount.tsx";
import {
  alertText,
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

beforeEach(async () => fillClipboard("before"));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it("copies without showing, and says so only once it is copied", async () => {
  const { secret, said } = await openSecretPage();
  await copyButton.click();
  await expect.element(copiedButton).toHaveTextContent("Copied");
  expect(await readClipboard()).toBe(secret);
  expect(isShown()).toBe(false);
  expectNoLeak(secret, { said });
  expect(typesOf(said)).toEqual(["secret.copied"]);
  await expect.element(page.getByRole("paragraph").getByText("Copied. Clear it when you are done.")).toBeVisible();
});

it("copies a line for a .env file", async () => {
  const { secret } = await openSecretPage({ envVariable: "VNTANA_SECRET" });
  await page.getByRole("button", { name: "Copy as .env line" }).click();
  await expect.poll(readClipboard).toBe(`VNTANA_SECRET=${secret}`);
});

it("clears the clipboard on demand, for a minute", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
  await openSecretPage();
  const copy = page.getByRole("button", { name: /(Copy|Copied) secret of/ });
  const clear = page.getByRole("button", { name: "Clear clipboard" });
  await copy.click();
  await clear.click();
  await expect.element(page.getByRole("paragraph").getByText(/Clipboard cleared/)).toBeVisible();
  expect(await readClipboard()).toBe("");
  await expect.element(copy).toHaveFocus();
  await copy.click();
  await expect.element(clear).toBeVisible();
  vi.advanceTimersByTime(2_000);
  await expect.element(copy).toHaveTextContent("Copy");
  vi.advanceTimersByTime(57_999);
  await expect.element(clear).toBeVisible();
  vi.advanceTimersByTime(1);
  await expect.element(clear).not.toBeInTheDocument();
});

it("shows and selects what the browser lets nobody copy, and says how to", async () => {
  const { secret, said } = await openSecretPage();
  blockClipboard();
  await copyButton.click();
  await expect
    .element(
      page
        .getByRole("paragraph")
        .getByText(/Your browser blocked copying. The secret is selected: press (Ctrl\+|⌘)C\./),
    )
    .toBeVisible();
  await expectShown();
  await expect.poll(() => getSelection()?.toString()).toBe(secret);
  expectNoLeak(secret, { shownIn: secretText(), said });
  expect(typesOf(said)).toEqual(["copy.failed", "secret.revealed"]);
  await userEvent.keyboard("{Control>}c{/Control}");
  vi.restoreAllMocks();
  await expect.poll(readClipboard).toBe(secret);
  // Hidden again, it is no longer selected, and nobody says so.
  await toggle.click();
  await expectHidden();
  await expect.element(page.getByRole("paragraph")).not.toBeInTheDocument();
});

it("copies no .env line that programs would read differently, says so, and offers none where the secret is seen", async () => {
  const odd = `it's "odd"`;
  const { api, said } = await openSecretPage();
  vi.spyOn(api, "revealSecret").mockResolvedValue(createRedacted(odd));
  const env = page.getByRole("button", { name: "Copy as .env line" });
  await env.click();
  await expect.element(page.getByRole("paragraph").getByText(/^Programs read this secret differently/)).toBeVisible();
  expect(await readClipboard()).toBe("before");
  expect(typesOf(said)).toEqual([]);
  await toggle.click();
  await expectShown();
  await expect.element(env).not.toBeInTheDocument();
  await copyButton.click();
  await expect.poll(readClipboard).toBe(odd);
});

it("clears the clipboard where only its own API is blocked", async () => {
  await openSecretPage();
  await copyButton.click();
  blockClipboardApi();
  await page.getByRole("button", { name: "Clear clipboard" }).click();
  await expect.element(page.getByRole("paragraph")).toBeVisible();
  const said = page.getByRole("paragraph").element().textContent;
  vi.restoreAllMocks();
  expect([await readClipboard(), said]).toEqual(["", expect.stringMatching(/^Clipboard cleared/)]);
});

it("does not claim to have cleared what it could not", async () => {
  await openSecretPage();
  await copyButton.click();
  blockClipboard();
  await page.getByRole("button", { name: "Clear clipboard" }).click();
  await expect
    .element(page.getByRole("paragraph").getByText(/did not let this page clear the clipboard/))
    .toBeVisible();
});

it("says why nothing was copied where the platform did not answer", async () => {
  const { sandbox } = await openSecretPage();
  sandbox.faults.next({ fault: "network-down", operation: "getWebhook" });
  await copyButton.click();
  await expect.poll(alertText).toMatch(/^There was no answer\./);
  expect(await readClipboard()).toBe("before");
  await copyButton.click();
  await expect.element(copiedButton).toBeVisible();
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
});

it("copies once however often it is pressed", async () => {
  const { api } = await openSecretPage();
  const reveal = vi.spyOn(api, "revealSecret");
  const button = await vi.waitUntil(() => document.querySelector<HTMLElement>("[aria-label^='Copy secret of']"));
  button.click();
  button.click();
  await expect.element(copiedButton).toBeVisible();
  expect(reveal).toHaveBeenCalledTimes(1);
});

it("copies in a dialog where the clipboard API is blocked, and leaves the focus where it is", async () => {
  const { api } = createStage();
  const { webhook, secret } = await api.create(draft);
  blockClipboardApi();
  mount(
    <WebhooksProvider api={api} scope="demo">
      <DialogShell isOpen onClose={() => undefined} title="Webhook">
        <SecretReveal webhookId={webhook.id} webhookName={draft.name} />
      </DialogShell>
    </WebhooksProvider>,
  );
  await copyButton.click();
  await expect.element(copiedButton).toHaveFocus();
  expect(await readClipboard()).toBe(secret!.reveal());
  expect(isShown()).toBe(false);
});
