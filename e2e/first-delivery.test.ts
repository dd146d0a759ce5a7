import { expect, it } from "vitest";
import { createWebhook, patience, upload, useStage } from "./portal.ts";

const stage = useStage();

it("leads from the first visit to a verified delivery, and says how long it took from the click", async () => {
  const page = await stage().enter();
  await page.getByRole("link", { name: /Create a webhook/ }).click();
  await expect
    .poll(() => page.getByLabel("Endpoint URL").inputValue(), patience)
    .toBe(`${stage().portal.url}/webhooks/vntana`);
  await page.getByRole("button", { name: "Create webhook" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Copy and close" }).click();
  await page.getByText(/there is nothing to paste or to deploy\. Next: make something happen under Products/).waitFor();
  await upload(page, "Ash bench");
  const feed = page.getByRole("region", { name: "Your endpoint, live" });
  await feed
    .getByText(/✓ verified, answered in \d+ ms/)
    .first()
    .waitFor();
  const said = await page.getByText(/Verified delivery here \d+ ms after the click/).innerText();
  console.log(said);
  const { attempts } = await stage().portal.desks.vntana.sandbox.delivered("product.added");
  expect(attempts[0]?.answer?.status).toBe(200);
});

it("says why an upload arrives nowhere, and that the steps are done once one does", async () => {
  const page = await stage().enter();
  await upload(page, "Pine shelf");
  await page.getByText("No webhook is told of it.").waitFor();
  await createWebhook(page);
  stage().portal.desks.vntana.plug(false);
  await upload(page, "Cherry table");
  await page.getByText("The endpoint is unplugged, so it does not arrive.").waitFor();
  stage().portal.desks.vntana.plug(true);
  await upload(page, "Ash bench");
  await page.getByText(/Verified delivery here \d+ ms after the click/).waitFor();
  const steps = page.getByRole("list", { name: "First steps" }).getByRole("listitem");
  await expect
    .poll(() => steps.evaluateAll((all) => all.map((step) => step.className)), patience)
    .toEqual(["done", "done", "done"]);
});

it("closes the account's menu for Escape and for a press beside it", async () => {
  const page = await stage().enter();
  const summary = page.locator(".menu summary");
  const platform = page.getByLabel("Platform");
  await summary.click();
  await platform.focus();
  await page.keyboard.press("Escape");
  await platform.waitFor({ state: "hidden" });
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("summary");
  await summary.click();
  await platform.waitFor();
  await page.getByRole("heading", { level: 1 }).click();
  await platform.waitFor({ state: "hidden" });
});

it("puts a completed product into the configurator of its kind", async () => {
  const page = await stage().enter();
  await createWebhook(page);
  for (const name of ["Ash bench", "Oak bench"]) {
    await upload(page, name);
    const product = page.locator(".product", { hasText: name });
    await product.getByRole("button", { name: /^Process/ }).click();
    await product.getByRole("button", { name: /^Complete/ }).click();
    await product.getByText("Ready").waitFor();
  }
  await stage().portal.desks.vntana.sandbox.settled();
  await page.getByRole("link", { name: "Configurators" }).click();
  const shelf = page.locator("li", { hasText: "Benches" });
  await shelf.getByText("2 products").waitFor();
  await expect
    .poll(() => shelf.getByRole("textbox").inputValue(), patience)
    .toMatch(/^https:\/\/embed\.vntana\.com\/variant\?uuid=/);
});

it("refuses what is signed wrongly, too old or written anew, shows why, and calls no handler", async () => {
  const page = await stage().enter();
  await createWebhook(page);
  await page.getByRole("link", { name: "Troubleshoot", exact: true }).last().click();
  const feed = page.getByRole("region", { name: "Your endpoint, live" });
  for (const [button, reason] of [
    ["Signed wrongly", /✗ 401 Refused: the proof does not fit/],
    ["An hour old", /✗ 401 Refused: the proof is too old/],
  ] as const) {
    await page.getByRole("button", { name: button }).click();
    await feed.getByText(reason).first().waitFor();
  }
});
