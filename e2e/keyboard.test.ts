import type { Page } from "playwright";
import { expect, it } from "vitest";
import { patience, useStage } from "./portal.ts";

const stage = useStage();

it("goes by keyboard alone from the sign-in to a delivery, and to a webhook that is deleted", async () => {
  const page = await stage().visit();
  await page.getByRole("button", { name: "Sign in as the shop owner" }).waitFor();
  await press(page, /Sign in/);
  await page.getByRole("link", { name: /Create a webhook/ }).waitFor();
  await press(page, /Create a webhook/);
  await page.getByLabel("Endpoint URL").waitFor();
  await press(page, /^Create webhook/);
  await page.getByRole("alertdialog").waitFor();
  await press(page, /^Close$/);
  await press(page, /^Products$/);
  await page.getByRole("button", { name: "Upload product" }).waitFor();
  await press(page, /^Upload product/);
  await page
    .getByText(/✓ verified/)
    .first()
    .waitFor();

  await press(page, /^Webhooks$/);
  await page.getByRole("button", { name: "Hearthpine portal", exact: true }).waitFor();
  await press(page, /Hearthpine portal/);
  await page.getByRole("heading", { name: "Hearthpine portal" }).waitFor();
  await press(page, /^Delete/);
  await page.getByRole("alertdialog").waitFor();
  // It is in use, so its host has to be typed.
  await tabTo(page, () => document.activeElement?.localName === "input");
  await page.keyboard.type(new URL(stage().portal.url).host);
  await press(page, /^Delete/);
  await expect.poll(() => stage().webhooks(), patience).toEqual([]);
});

/** Tabs to a button or link of this name, and presses Enter. */
async function press(page: Page, name: RegExp): Promise<void> {
  // The page itself, where the focus is between two rounds, holds every name.
  const isThere = ({ source }: RegExp) => {
    const focused = document.activeElement?.closest("a, button");
    return new RegExp(source).test(focused?.textContent?.trim() ?? "");
  };
  await tabTo(page, isThere, name);
  await page.keyboard.press("Enter");
}

async function tabTo<Wanted>(page: Page, isThere: (wanted: Wanted) => boolean, wanted?: Wanted): Promise<void> {
  for (let tabs = 0; tabs < 80; tabs += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(isThere as () => boolean, wanted)) return;
  }
  throw new Error(`80 times Tab does not lead to ${String(wanted ?? isThere)}`);
}
