import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import type { PartnerSite } from "./serve-site.ts";

const host = "hooks.hearthpine.example";
const deadline = 10_000;

/** Puts a later version of the kit beside the installed one: another name and version, and other values for its tokens. */
export function installLater(folder: string): void {
  const place = join(folder, "node_modules/@tacklebox/react-later");
  cpSync(join(folder, "node_modules/@tacklebox/react"), place, { recursive: true });
  change(join(place, "package.json"), [
    [`"name": "@tacklebox/react"`, `"name": "@tacklebox/react-later"`],
    [/"version": "[^"]*"/, `"version": "99.0.0"`],
  ]);
  change(join(place, "dist/styles.css"), [[/--tb-radius: *8px/, "--tb-radius:13px"]]);
}

function change(path: string, changes: readonly (readonly [from: string | RegExp, to: string])[]): void {
  let text = readFileSync(path, "utf8");
  for (const [from, to] of changes) {
    assert.ok(text.search(from) >= 0, `${path} has no ${String(from)}`);
    text = text.replace(from, to);
  }
  writeFileSync(path, text);
}

/** Somebody works with both: each keeps its own answers, speaks for itself, and opens and closes its own dialogs. */
export async function useBoth(page: Page, { sandbox }: PartnerSite): Promise<void> {
  const [earlier, later] = [page.locator("#earlier"), page.locator("#later")];
  const see = (place: typeof earlier, text: string) => place.getByText(text).first().waitFor({ timeout: deadline });
  const press = (place: typeof earlier, name: string) =>
    place.getByRole("button", { name, exact: true }).first().click();
  const closed = () => page.locator(".tb-portal").waitFor({ state: "detached", timeout: deadline });

  for (const place of [earlier, later]) await see(place, "No webhooks yet");
  for (const place of [earlier, later]) assert.equal(await place.locator("[aria-live]").count(), 1);

  await press(earlier, "Create webhook");
  await earlier.getByLabel("Name").fill("Storefront");
  await earlier.getByLabel("Endpoint URL").fill(`https://${host}/in`);
  await earlier.getByRole("checkbox", { name: /product\.completed/ }).check();
  await press(earlier, "Create webhook");
  await page.getByRole("button", { name: "Copy and close" }).waitFor({ timeout: deadline });
  assert.equal(await page.locator(".tb-portal").count(), 1);
  await page.getByRole("button", { name: "Copy and close" }).click();
  await closed();
  assert.equal(sandbox.domain.webhooks.list().filter(({ url }) => url.includes(host)).length, 1);

  // What one has learned the other does not know before it asks.
  await see(later, "No webhooks yet");
  await page.reload();
  await see(later, "Storefront");
  await later.getByRole("button", { name: "Storefront" }).first().click();
  await press(later, "Delete");
  const dialog = page.getByRole("alertdialog");
  await dialog.waitFor({ timeout: deadline });
  assert.equal(await page.locator(".tb-portal").count(), 1);
  assert.equal(await dialog.evaluate((element) => element.contains(document.activeElement)), true);
  await page.keyboard.press("Escape");
  await closed();
  assert.equal(await later.locator("*:focus").textContent(), "Delete");
  // Nothing is left hidden or held behind.
  await earlier.getByRole("button", { name: "Storefront" }).first().click();
  await see(earlier, "Delete");

  // Both have the same classes: the sheet that comes last counts for both.
  for (const place of [earlier, later]) {
    const radius = await place
      .locator(".tb-button")
      .first()
      .evaluate((element) => getComputedStyle(element).borderRadius);
    assert.equal(radius, "13px");
  }
}
