import type { WebhooksApi } from "@tacklebox/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { blockClipboard, blockClipboardApi, fillClipboard, readClipboard } from "../../../test/clipboard.ts";
import { mount, type Mounted } from "../../../test/mount.tsx";
import { expectNoLeak } from "../../../test/secret-scan.ts";
import { createStage, draft } from "../../../test/stage.ts";
import type { KitEvent } from "../../kit-event.ts";
import { WebhooksProvider, type WebhooksProviderProps } from "../../provider.tsx";
import { DialogShell } from "../dialog-shell/dialog-shell.tsx";
import { SecretReveal, type SecretRevealProps } from "./secret-reveal.tsx";

interface Shown extends Mounted {
  readonly api: WebhooksApi;
  readonly id: string;
  readonly secret: string;
  readonly said: KitEvent[];
  readonly sandbox: ReturnType<typeof createStage>["sandbox"];
  readonly ui: (props?: Partial<SecretRevealProps>, provider?: Partial<WebhooksProviderProps>) => React.JSX.Element;
}

async function show(props: Partial<SecretRevealProps> = {}, provider: Partial<WebhooksProviderProps> = {}): Promise<Shown> {
  const { api, sandbox } = createStage();
  const { webhook, secret } = await api.create(draft);
  const said: KitEvent[] = [];
  const ui: Shown["ui"] = (more = {}, moreProvider = {}) => (
    <WebhooksProvider
      api={api}
      scope="demo"
      onEvent={(event) => said.push(event)}
      onError={(error) => said.push(error as never)}
      {...provider}
      {...moreProvider}
    >
      <SecretReveal webhookId={webhook.id} webhookName={draft.name} {...props} {...more} />
    </WebhooksProvider>
  );
  return { ...mount(ui()), api, id: webhook.id, secret: secret!.reveal(), said, sandbox, ui };
}

const toggle = page.getByRole("button", { name: "Reveal or hide secret of Publish to storefront" });
const text = () => document.querySelector(".tb-secret-text")!;
const isShown = () => text().hasAttribute("data-shown");
const expectShown = () => expect.poll(isShown).toBe(true);
const expectHidden = () => expect.poll(() => isShown() && document.body.textContent).toBe(false);
const types = (said: readonly KitEvent[]) => said.map(({ type }) => type);
const alertText = () => document.querySelector("[role=alert]")?.textContent;

beforeEach(async () => fillClipboard("before"));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it("asks nothing before somebody does, and shows dots of one length", async () => {
  const { api, secret, said } = await show();
  const reveal = vi.spyOn(api, "revealSecret");
  await expect.element(toggle).toHaveAttribute("aria-pressed", "false");
  expect(text().textContent).toBe(`${"•".repeat(12)}hidden`);
  expect(reveal).not.toHaveBeenCalled();
  expectNoLeak(secret, { said });
});

it("shows the secret as one text node that nobody translates, checks or records, and nowhere else", async () => {
  const { secret, said } = await show();
  await toggle.click();
  await expectShown();
  expect(text().childNodes).toHaveLength(1);
  expectNoLeak(secret, { shownIn: text(), said });
  for (const [name, value] of [
    ["translate", "no"],
    ["dir", "ltr"],
    ["spellcheck", "false"],
    ["tabindex", "0"],
    ["data-dd-privacy", "mask"],
    ["data-sentry-mask", ""],
  ]) {
    expect(text().getAttribute(name!), name).toBe(value);
  }
  expect(text().classList).toContain("ph-no-capture");
  await expect.element(toggle).toHaveAttribute("aria-pressed", "true");
  await expect.element(page.getByRole("group", { name: "Signing secret of Publish to storefront" })).toHaveTextContent(secret);
  await expect.poll(() => document.querySelector("[role=status]")?.textContent).toBe("Secret shown. It hides in 30 seconds.");
  await toggle.click();
  await expectHidden();
  expectNoLeak(secret, { said });
  expect(types(said)).toEqual(["secret.revealed", "secret.hidden"]);
  await expect.poll(() => document.querySelector("[role=status]")?.textContent).toBe("Secret hidden.");
});

it("asks the platform each time", async () => {
  const { api } = await show();
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
  await show();
  await expect.element(toggle).toBeVisible();
  await userEvent.tab();
  await expect.element(toggle).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expectShown();
  await expect.element(toggle).toHaveFocus();
  await userEvent.tab({ shift: true });
  expect(document.activeElement).toBe(text());
  await userEvent.keyboard("{Escape}");
  await expectHidden();
  // The text still has it: hiding takes the focus from nobody.
  expect(document.activeElement).toBe(text());
});

it("hides after 30 seconds, counted down where it can be seen", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
  const { secret, said } = await show();
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
  await show();
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
  ["the focus is on it", () => (text() as HTMLElement).focus(), () => (text() as HTMLElement).blur()],
  ["the pointer is on it", () => userEvent.hover(text()), () => userEvent.hover(toggle)],
])("stands still while %s", async (_, begin, end) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
  await show();
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
  await show({ hideAfterMs: false });
  await toggle.click();
  await expectShown();
  expect(document.querySelector(".tb-countdown")).toBeNull();
  vi.advanceTimersByTime(3_600_000);
  expect(isShown()).toBe(true);
  window.dispatchEvent(new Event("blur"));
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
  const { secret, said } = await show();
  await toggle.click();
  await expectShown();
  leave();
  await expectHidden();
  expectNoLeak(secret, { said });
});

it("is gone with its component", async () => {
  const { unmount, secret, said } = await show();
  await toggle.click();
  await expectShown();
  unmount();
  await expect.poll(() => types(said)).toEqual(["secret.revealed", "secret.hidden"]);
  expectNoLeak(secret, { said });
});

it("is never seen below another tenant's or another webhook's name", async () => {
  const { api, rerender, ui, secret, said } = await show();
  const { webhook: other } = await api.create({ ...draft, name: "Other" });
  await toggle.click();
  await expectShown();
  rerender(ui({}, { scope: "other" }));
  await expectHidden();
  expectNoLeak(secret, { said });
  await toggle.click();
  await expectShown();
  const seen: (string | null)[] = [];
  const watching = new MutationObserver(() => seen.push(text().textContent));
  watching.observe(document.body, { subtree: true, attributes: true, childList: true, characterData: true });
  rerender(ui({ webhookId: other.id, webhookName: "Other" }, { scope: "other" }));
  await expectHidden();
  watching.disconnect();
  expect(seen).not.toContain(secret);
});

it("drops an answer that comes after it was hidden again or has gone", async () => {
  let answer: (() => void) | undefined;
  const { api, secret, said, unmount } = await show();
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
  await show();
  vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  await toggle.click();
  await expect.element(toggle).not.toHaveAttribute("aria-disabled");
  expect(isShown()).toBe(false);
});

it("goes to the host first where it wants to ask again who it is", async () => {
  const onStepUp = vi.fn<() => Promise<boolean>>().mockResolvedValueOnce(false).mockResolvedValue(true);
  const { api, said } = await show({ onStepUp });
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
  const { sandbox, secret, said } = await show({ onRotate: () => undefined });
  sandbox.faults.next({ fault: "server-error", operation: "getWebhook" });
  await toggle.click();
  await expect.poll(alertText).toMatch(/^The platform has a problem\. Try again in a moment\./);
  expect(page.getByRole("button", { name: /rotate/i }).elements()).toHaveLength(0);
  expect(types(said)).toContain("request.failed");
  await page.getByRole("button", { name: "Try again" }).click();
  await expectShown();
  // What was pressed is gone with the error.
  await expect.element(toggle).toHaveFocus();
  expectNoLeak(secret, { shownIn: text(), said });
});

it("says that the right is missing, without a button that would only repeat it", async () => {
  const { sandbox } = await show();
  sandbox.faults.next({ fault: "forbidden", operation: "getWebhook", times: 5 });
  await toggle.click();
  await expect.poll(alertText).toMatch(/^You may not do this\./);
  expect(page.getByRole("button", { name: "Try again" }).elements()).toHaveLength(0);
});

it("says so where this person may not look", async () => {
  await show({}, { permissions: { reveal: false } });
  await expect.element(page.getByText("You may not see this secret. An administrator of the organization can grant it.")).toBeVisible();
  expect(page.getByRole("button").elements()).toHaveLength(0);
});

it("says so where the platform never shows it again, and offers to rotate", async () => {
  const onRotate = vi.fn<() => void>();
  const { api, rerender, ui } = await show();
  const { revealSecret: _, ...without } = api;
  const never = { ...without, capabilities: { ...api.capabilities, canReadSecret: false } };
  rerender(ui({ onRotate }, { api: never }));
  await expect.element(page.getByText(/This service never shows a secret again/)).toBeVisible();
  await page.getByRole("button", { name: "Rotate secret" }).click();
  expect(onRotate).toHaveBeenCalledTimes(1);
  rerender(ui({}, { api: never }));
  await expect.element(page.getByText("This service never shows a secret again.")).toBeVisible();
  expect(page.getByRole("button").elements()).toHaveLength(0);
});

it("copies without showing, and says so only once it is copied", async () => {
  const { secret, said } = await show();
  await page.getByRole("button", { name: "Copy secret of Publish to storefront" }).click();
  await expect.element(page.getByRole("button", { name: "Copied secret of Publish to storefront" })).toHaveTextContent("Copied");
  expect(await readClipboard()).toBe(secret);
  expect(isShown()).toBe(false);
  expectNoLeak(secret, { said });
  expect(types(said)).toEqual(["secret.copied"]);
  await expect.element(page.getByRole("paragraph").getByText("Copied. Clear it when you are done.")).toBeVisible();
});

it("copies a line for a .env file", async () => {
  const { secret } = await show({ envVariable: "VNTANA_SECRET" });
  await page.getByRole("button", { name: "Copy as .env line" }).click();
  await expect.poll(readClipboard).toBe(`VNTANA_SECRET=${secret}`);
});

it("clears the clipboard on demand, for a minute", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
  await show();
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
  const { secret, said } = await show();
  blockClipboard();
  await page.getByRole("button", { name: /Copy secret of/ }).click();
  await expect.element(page.getByRole("paragraph").getByText(/Your browser blocked copying. The secret is selected: press (Ctrl\+|⌘)C\./)).toBeVisible();
  await expectShown();
  await expect.poll(() => getSelection()?.toString()).toBe(secret);
  expectNoLeak(secret, { shownIn: text(), said });
  expect(types(said)).toEqual(["copy.failed", "secret.revealed"]);
  await userEvent.keyboard("{Control>}c{/Control}");
  vi.restoreAllMocks();
  await expect.poll(readClipboard).toBe(secret);
});

it("says why nothing was copied where the platform did not answer", async () => {
  const { sandbox } = await show();
  sandbox.faults.next({ fault: "network-down", operation: "getWebhook" });
  await page.getByRole("button", { name: /Copy secret of/ }).click();
  await expect.poll(alertText).toMatch(/^There was no answer\./);
  expect(await readClipboard()).toBe("before");
  await page.getByRole("button", { name: /Copy secret of/ }).click();
  await expect.element(page.getByRole("button", { name: /Copied secret of/ })).toBeVisible();
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
});

it("copies once however often it is pressed", async () => {
  const { api } = await show();
  const reveal = vi.spyOn(api, "revealSecret");
  const button = await vi.waitUntil(() => document.querySelector<HTMLElement>("[aria-label^='Copy secret of']"));
  button.click();
  button.click();
  await expect.element(page.getByRole("button", { name: /Copied secret of/ })).toBeVisible();
  expect(reveal).toHaveBeenCalledTimes(1);
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
  await page.getByRole("button", { name: /Copy secret of/ }).click();
  await expect.element(page.getByRole("button", { name: /Copied secret of/ })).toBeVisible();
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
  await page.getByRole("button", { name: /Copy secret of/ }).click();
  await expect.element(page.getByRole("button", { name: /Copied secret of/ })).toHaveFocus();
  expect(await readClipboard()).toBe(secret!.reveal());
  expect(isShown()).toBe(false);
});

it("is not printed", async () => {
  await show();
  await toggle.click();
  await expectShown();
  const rules = Array.from(document.styleSheets).flatMap((sheet) => Array.from(sheet.cssRules, ({ cssText }) => cssText));
  expect(rules.some((rule) => /@media print/.test(rule) && /tb-secret-text/.test(rule) && /hidden/.test(rule))).toBe(true);
});
