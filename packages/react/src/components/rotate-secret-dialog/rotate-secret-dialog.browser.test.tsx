import type { Capabilities, Webhook, WebhooksApi } from "@tacklebox/client";
import { useState, type ReactNode } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../test/mount.tsx";
import { expectNoLeak } from "../../../test/secret-scan.ts";
import { createStage, draft } from "../../../test/stage.ts";
import type { Permissions } from "../../context.ts";
import type { KitEvent } from "../../kit-event.ts";
import { WebhooksProvider } from "../../provider.tsx";
import { RotateSecretDialog, type RotateSecretDialogProps } from "./rotate-secret-dialog.tsx";

interface Options extends Partial<Pick<RotateSecretDialogProps, "overlapSeconds">> {
  readonly capabilities?: Partial<Capabilities>;
  readonly permissions?: Permissions;
  readonly active?: boolean;
}

async function open({ capabilities = {}, permissions = {}, active = true, ...props }: Options = {}) {
  const stage = createStage();
  const { webhook, secret } = await stage.api.create({ ...draft, active });
  const api: WebhooksApi = { ...stage.api, capabilities: { ...stage.api.capabilities, ...capabilities } };
  const said: KitEvent[] = [];
  const onRotated = vi.fn<(next: Webhook) => void>();
  const reasons: string[] = [];
  function Page(): ReactNode {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <button onClick={() => setOpen(true)}>Rotate</button>
        <RotateSecretDialog
          isOpen={isOpen}
          onOpenChange={(next, { reason }) => {
            reasons.push(reason);
            setOpen(next);
          }}
          webhook={webhook}
          onRotated={onRotated}
          {...props}
        />
      </>
    );
  }
  mount(
    <WebhooksProvider
      api={api}
      scope="demo"
      permissions={permissions}
      now={() => Date.UTC(2026, 10, 22, 12)}
      onEvent={(event) => said.push(event)}
    >
      <Page />
    </WebhooksProvider>,
  );
  await opener.click();
  await expect.element(dialog).toBeVisible();
  const now = async () => (await stage.api.revealSecret!(webhook.id)).reveal();
  return { ...stage, api, webhook, old: secret!.reveal(), now, said, onRotated, reasons };
}

const opener = page.getByRole("button", { name: "Rotate", exact: true });
const dialog = page.getByRole("alertdialog");
const cancel = page.getByRole("button", { name: "Cancel" });
const rotateNow = page.getByRole("button", { name: "Rotate now" });
const host = page.getByRole("textbox", { name: "Type hooks.hearthpine.example to rotate now" });
const text = () => document.querySelector(".tb-secret-text")!;
const alertText = () => document.querySelector("[role=alert]")?.textContent;

async function confirm(): Promise<void> {
  await host.fill("hooks.hearthpine.example");
  await rotateNow.click();
}

afterEach(() => vi.restoreAllMocks());

it("says the consequence first and puts the focus on Cancel", async () => {
  const { old, now, said, reasons } = await open();
  await expect.element(page.getByRole("alertdialog", { name: "Rotate the signing secret?" })).toBeVisible();
  expect(document.querySelector(".tb-dialog")?.textContent).toContain(
    "The platform uses the new secret from the next delivery on. An endpoint that only knows the old one will refuse everything.",
  );
  await expect.element(cancel).toHaveFocus();
  expectNoLeak(old, { said });
  await userEvent.keyboard("{Enter}");
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
  expect(reasons).toEqual(["cancel"]);
  expect(await now()).toBe(old);
});

it.each([
  ["escape", () => userEvent.keyboard("{Escape}")],
  ["outside", () => userEvent.click(document.querySelector(".tb-dialog-backdrop")!, { position: { x: 3, y: 3 } })],
])("closes by %s before anything has happened, and gives the focus back", async (reason, leave) => {
  const { reasons } = await open();
  await leave();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
  expect(reasons).toEqual([reason]);
});

it("rotates only once the host is typed", async () => {
  const { old, now, onRotated } = await open();
  await rotateNow.click();
  await expect.element(page.getByText("Type the address’s host as it stands above.")).toBeVisible();
  await expect.element(host).toHaveFocus();
  await host.fill("hooks.hearthpine");
  await userEvent.keyboard("{Enter}");
  expect(await now()).toBe(old);
  await host.fill(" Hooks.hearthpine.example ");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("alertdialog", { name: "Store the signing secret" })).toBeVisible();
  expect(await now()).not.toBe(old);
  expect(onRotated).toHaveBeenCalledTimes(1);
});

it("shows the new secret until it is stored, and nothing of it afterwards", async () => {
  const { old, now, said, reasons } = await open();
  await confirm();
  await expect.poll(() => document.querySelector(".tb-secret-text")).not.toBeNull();
  const secret = await now();
  expect(secret).not.toBe(old);
  expectNoLeak(secret, { shownIn: text(), said });
  expectNoLeak(old, { said });
  await expect.element(page.getByRole("button", { name: "Copy secret of Publish to storefront" })).toHaveFocus();
  await page.getByRole("button", { name: "Copy and close" }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
  expect(reasons).toEqual(["done"]);
  expectNoLeak(secret, { said });
  // StrictMode mounts twice, and so it is revealed twice.
  expect(new Set(said.map(({ type }) => type))).toEqual(
    new Set(["secret.rotated", "secret.revealed", "secret.copied", "secret.stored", "secret.hidden"]),
  );
  await opener.click();
  await expect.element(page.getByRole("alertdialog", { name: "Rotate the signing secret?" })).toBeVisible();
});

it("keeps a secret that is never shown again until somebody has it", async () => {
  const { reasons } = await open({ capabilities: { canReadSecret: false } });
  await confirm();
  await expect.element(page.getByRole("alertdialog", { name: "Store this secret now" })).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).toBeVisible();
  expect(reasons).toEqual([]);
});

it("rotates once however often it is pressed, and cannot be left meanwhile", async () => {
  const { api, reasons } = await open();
  const real = api.rotateSecret!;
  let answer: (() => void) | undefined;
  const rotate = vi.spyOn(api, "rotateSecret").mockImplementation(async (id) => {
    await new Promise<void>((resolve) => (answer = resolve));
    return real(id);
  });
  await confirm();
  await expect.element(page.getByRole("button", { name: "Rotating…" })).toHaveFocus();
  await userEvent.keyboard("{Enter}{Enter}{Escape}");
  await userEvent.click(document.querySelector(".tb-dialog-backdrop")!, { position: { x: 3, y: 3 } });
  await cancel.click({ force: true });
  expect(rotate).toHaveBeenCalledTimes(1);
  expect(reasons).toEqual([]);
  answer?.();
  await expect.element(page.getByRole("alertdialog", { name: "Store the signing secret" })).toBeVisible();
});

it("says what went wrong and changes nothing", async () => {
  const { sandbox, old, now } = await open();
  sandbox.faults.next({ fault: "forbidden", operation: "rotateWebhookSecret", times: 5 });
  await confirm();
  await expect.poll(alertText).toMatch(/^You may not do this\./);
  expect(await now()).toBe(old);
});

it("offers to look and not to rotate again where nobody knows which secret is valid", async () => {
  const { sandbox, old, said } = await open();
  sandbox.faults.next({ fault: "network-down", operation: "rotateWebhookSecret" });
  await confirm();
  await expect.element(page.getByRole("alertdialog", { name: "Which secret is valid?" })).toBeVisible();
  expect(alertText()).toMatch(/^The answer was lost/);
  expect(page.getByRole("button", { name: /rotate/i }).elements()).toHaveLength(0);
  await page.getByRole("button", { name: "Reveal or hide secret of Publish to storefront" }).click();
  await expect.poll(() => text().textContent).toBe(old);
  // One key, one thing: first the secret, then the dialog.
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => text().hasAttribute("data-shown")).toBe(false);
  await expect.element(dialog).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
  expectNoLeak(old, { said });
});

it("says what to watch where nobody knows and nobody can look", async () => {
  const { sandbox } = await open({ capabilities: { canReadSecret: false } });
  sandbox.faults.next({ fault: "network-down", operation: "rotateWebhookSecret" });
  await confirm();
  await expect.poll(alertText).toMatch(/Keep the old one in your endpoint and watch the next delivery/);
  await page.getByRole("button", { name: "Close" }).click();
  await expect.element(dialog).not.toBeInTheDocument();
});

it("needs no host where nothing is sent, and offers no detour", async () => {
  const { old, now } = await open({ active: false });
  await expect.element(page.getByText(/This webhook is paused, so nothing is sent/)).toBeVisible();
  expect(page.getByRole("textbox").elements()).toHaveLength(0);
  expect(page.getByRole("button", { name: "rotate without downtime" }).elements()).toHaveLength(0);
  await rotateNow.click();
  await expect.element(page.getByRole("alertdialog", { name: "Store the signing secret" })).toBeVisible();
  expect(await now()).not.toBe(old);
});

it("says how long both secrets work where the host knows, and needs no host typed", async () => {
  await open({ capabilities: { rotation: "overlap" }, overlapSeconds: 86_400 });
  await expect
    .element(page.getByText(/^Both secrets work until Nov 23, 2026, 12:00\sPM\. After that only the new one does\.$/))
    .toBeVisible();
  expect(page.getByRole("textbox").elements()).toHaveLength(0);
  expect(page.getByRole("button", { name: "rotate without downtime" }).elements()).toHaveLength(0);
  await rotateNow.click();
  await expect.element(page.getByText(/^The old secret works until Nov 23, 2026, 12:00\sPM\.$/)).toBeVisible();
});

it("claims no time that nobody knows", async () => {
  await open({ capabilities: { rotation: "overlap" } });
  await expect
    .element(
      page.getByText("For a while both secrets work; after that only the new one. How long is up to the platform."),
    )
    .toBeVisible();
});

it("leads to the way without downtime, which takes over in the same dialog", async () => {
  const { onRotated, webhook, reasons } = await open();
  await page.getByRole("button", { name: "rotate without downtime" }).click();
  await expect.element(page.getByRole("alertdialog", { name: "Rotate without downtime" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Create “Publish to storefront (next)”" })).toBeVisible();
  expect(document.querySelector(".tb-dialog")?.contains(document.activeElement)).toBe(true);
  await cancel.click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
  expect(onRotated).not.toHaveBeenCalled();
  expect(reasons).toEqual(["cancel"]);
  expect(webhook.active).toBe(true);
});

it("offers only the detour where the platform cannot rotate", async () => {
  await open({ capabilities: { rotation: "none" } });
  await expect.element(page.getByText("The platform cannot change the secret of a webhook.")).toBeVisible();
  expect(rotateNow.elements()).toHaveLength(0);
  await expect.element(page.getByRole("button", { name: "rotate without downtime" })).toBeVisible();
});

it("offers no detour to whom may not create or delete webhooks", async () => {
  await open({ permissions: { delete: false } });
  await expect.element(rotateNow).toBeVisible();
  expect(page.getByRole("button", { name: "rotate without downtime" }).elements()).toHaveLength(0);
});
