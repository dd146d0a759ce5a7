import { createRedacted, type Redacted, type WebhooksApi } from "@tacklebox/client";
import { useState, type ReactNode } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { blockClipboard, fillClipboard, readClipboard } from "../../../test/clipboard.ts";
import { mount } from "../../../test/mount.tsx";
import { expectNoLeak } from "../../../test/secret-scan.ts";
import { createStage, draft } from "../../../test/stage.ts";
import type { KitEvent } from "../../kit-event.ts";
import { WebhooksProvider } from "../../provider.tsx";
import { SecretOnce } from "./secret-once.tsx";
import { SecretOnceDialog } from "./secret-once-dialog.tsx";

interface Shown {
  readonly secret: string;
  readonly said: KitEvent[];
  readonly onStored: ReturnType<typeof vi.fn>;
}

/** A dialog that opens with a new secret, as after creating a webhook. */
async function open({ canReadSecret = false }: { readonly canReadSecret?: boolean } = {}): Promise<Shown> {
  const { api, secret, id } = await made(canReadSecret);
  const said: KitEvent[] = [];
  const onStored = vi.fn<() => void>();
  function Page(): ReactNode {
    const [fresh, setFresh] = useState<Redacted>();
    return (
      <>
        <button onClick={() => setFresh(secret)}>Create</button>
        <SecretOnceDialog
          isOpen={fresh !== undefined}
          secret={fresh}
          webhookId={id}
          webhookName="Orders"
          onStored={() => {
            onStored();
            setFresh(undefined);
          }}
        />
      </>
    );
  }
  mount(
    <WebhooksProvider api={api} scope="demo" onEvent={(event) => said.push(event)}>
      <Page />
    </WebhooksProvider>,
  );
  await page.getByRole("button", { name: "Create" }).click();
  await expect.element(page.getByRole("alertdialog")).toBeVisible();
  return { secret: secret.reveal(), said, onStored };
}

async function made(canReadSecret: boolean): Promise<{ api: WebhooksApi; secret: Redacted; id: string }> {
  const { api } = createStage();
  const { webhook, secret } = await api.create(draft);
  return { api: { ...api, capabilities: { ...api.capabilities, canReadSecret } }, secret: secret!, id: webhook.id };
}

const dialog = page.getByRole("alertdialog");
const close = page.getByRole("button", { name: "Close" });
const copyAndClose = page.getByRole("button", { name: "Copy and close" });
const text = () => document.querySelector(".tb-secret-text")!;
const opener = page.getByRole("button", { name: "Create" });
const leave = () => {
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

beforeEach(async () => fillClipboard("before"));
afterEach(() => vi.restoreAllMocks());

it("shows the secret in one place and puts the focus beside it", async () => {
  const { secret, said } = await open();
  await expect.element(page.getByRole("alertdialog", { name: "Store this secret now" })).toBeVisible();
  await expect.element(page.getByText(/You will not be able to see it again\./)).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Copy secret of Orders" })).toHaveFocus();
  expectNoLeak(secret, { shownIn: text(), said });
});

it("closes neither by Escape nor by a click outside while it would be lost", async () => {
  const { onStored } = await open();
  await userEvent.keyboard("{Escape}");
  await userEvent.click(document.querySelector(".tb-dialog-backdrop")!, { position: { x: 3, y: 3 } });
  await expect.element(close).toHaveAttribute("aria-disabled", "true");
  await close.click({ force: true });
  await expect.element(dialog).toBeVisible();
  expect(onStored).not.toHaveBeenCalled();
});

it("closes once somebody says that it is stored, by keyboard alone, and gives the focus back", async () => {
  const { onStored, secret, said } = await open();
  (page.getByRole("checkbox", { name: "I have stored it" }).element() as HTMLElement).focus();
  await userEvent.keyboard(" ");
  await userEvent.tab();
  await expect.element(close).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
  expect(onStored).toHaveBeenCalledTimes(1);
  // StrictMode mounts twice, and so it is revealed twice.
  expect(new Set(said.map(({ type }) => type))).toEqual(new Set(["secret.revealed", "secret.stored", "secret.hidden"]));
  expectNoLeak(secret, { said });
});

it("copies and closes in one go, and gives the focus back", async () => {
  const { secret, onStored } = await open();
  await copyAndClose.click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(await readClipboard()).toBe(secret);
  expect(onStored).toHaveBeenCalledTimes(1);
  await expect.element(opener).toHaveFocus();
});

it("stays open where the copy did not work, and says how to copy by hand", async () => {
  const { secret, onStored, said } = await open();
  blockClipboard();
  await copyAndClose.click();
  await expect
    .element(page.getByRole("paragraph").getByText(/Your browser blocked copying\. The secret is selected/))
    .toBeVisible();
  expect(onStored).not.toHaveBeenCalled();
  expect(getSelection()?.toString()).toBe(secret);
  expect(said.map(({ type }) => type)).toContain("copy.failed");
  await userEvent.keyboard("{Control>}c{/Control}");
  vi.restoreAllMocks();
  expect(await readClipboard()).toBe(secret);
});

it("hands out a .env file, without the secret in an address", async () => {
  const { secret } = await open();
  const files: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    files.push(blob as Blob);
    return "#";
  });
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    clicked.push(this.download);
  });
  await page.getByRole("button", { name: "Download .env" }).click();
  expect(await files[0]?.text()).toBe(`WEBHOOK_SIGNING_SECRET=${secret}\n`);
  expect(clicked).toEqual(["webhook.env"]);
  expectNoLeak(secret, { shownIn: text() });
});

it("offers no .env line and no file for a secret that programs would read differently there", async () => {
  const { api, id } = await made(false);
  mount(
    <WebhooksProvider api={api} scope="demo">
      <SecretOnce secret={createRedacted("it's $5")} webhookId={id} onStored={() => undefined} />
    </WebhooksProvider>,
  );
  await expect.element(page.getByRole("button", { name: "Copy secret of this webhook" })).toBeVisible();
  expect(page.getByRole("button", { name: /\.env/ }).elements()).toEqual([]);
});

it("warns once of leaving the page while it is nowhere else", async () => {
  await open();
  expect(leave()).toBe(true);
  expect(leave()).toBe(false);
});

it("warns nobody who has copied it", async () => {
  await open();
  await page.getByRole("button", { name: "Copy as .env line" }).click();
  await expect.element(page.getByRole("button", { name: "Clear clipboard" })).toBeVisible();
  expect(leave()).toBe(false);
});

it("is calmer where it can be read again: Escape closes, and nobody has to confirm", async () => {
  const { onStored } = await open({ canReadSecret: true });
  await expect.element(page.getByRole("alertdialog", { name: "Store the signing secret" })).toBeVisible();
  await expect.element(page.getByText(/You can look at it again later\./)).toBeVisible();
  expect(page.getByRole("checkbox").elements()).toHaveLength(0);
  expect(leave()).toBe(false);
  await userEvent.click(document.querySelector(".tb-dialog-backdrop")!, { position: { x: 3, y: 3 } });
  await expect.element(dialog).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
  expect(onStored).toHaveBeenCalledTimes(1);
});

it("stands in a page as well, named by its title", async () => {
  const { api, secret, id } = await made(false);
  const onStored = vi.fn<() => void>();
  mount(
    <WebhooksProvider api={api} scope="demo">
      <SecretOnce secret={secret} webhookId={id} envVariable="ORDERS_SECRET" onStored={onStored} className="mine" />
    </WebhooksProvider>,
  );
  await expect.element(page.getByRole("group", { name: "Store this secret now" })).toHaveClass("mine");
  await page.getByRole("button", { name: "Copy as .env line" }).click();
  await expect.poll(readClipboard).toBe(`ORDERS_SECRET=${secret.reveal()}`);
  expect(onStored).not.toHaveBeenCalled();
  await page.getByRole("checkbox", { name: "I have stored it" }).click();
  await close.click();
  expect(onStored).toHaveBeenCalledTimes(1);
  expectNoLeak(secret.reveal(), { shownIn: text() });
});
