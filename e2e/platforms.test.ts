import { createRequire } from "node:module";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { createWebhook, patience, upload, useStage } from "./portal.ts";

const stage = useStage();
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

it("switches to SmartShape, and leads there from the first webhook to a verified delivery", async () => {
  const page = await stage().enter();
  await choosePlatform(page, "SmartShape");
  await createSmartshapeWebhook(page);
  const { sandbox } = stage().portal.desks.smartshape;
  const webhooks = () => sandbox.domain.webhooks.list().map(({ event, url }) => `${event} ${url}`);
  const endpoint = `${stage().portal.url}/webhooks/smartshape`;
  expect(webhooks()).toEqual([`file_uploaded ${endpoint}`]);

  await page.getByRole("link", { name: "Scenes" }).click();
  await page.getByRole("button", { name: /^Upload a file/ }).click();
  const feed = page.getByRole("region", { name: "Your endpoint, live" });
  await feed
    .getByText(/✓ verified, answered in \d+ ms/)
    .first()
    .waitFor();
  await feed.getByText(/\.scene$/).waitFor();
  const { attempts } = await sandbox.delivered("file_uploaded");
  expect(attempts.map(({ answer }) => answer?.body)).toEqual(['{"success":true}']);

  await page.getByRole("link", { name: "Deliveries", exact: true }).last().click();
  await page.getByRole("button", { name: /file_uploaded/ }).click();
  await page.getByRole("tab", { name: "Signature" }).click();
  await page
    .getByText(/sends a token instead of a signature/)
    .first()
    .waitFor();
});

it("refuses what another secret was used for, and the doctor finds what is wrong with a token", async () => {
  const page = await stage().enter();
  await choosePlatform(page, "SmartShape");
  await createSmartshapeWebhook(page);
  await page.getByRole("link", { name: "Troubleshoot", exact: true }).last().click();
  await page.getByRole("button", { name: "Signed with another secret" }).click();
  const feed = page.getByRole("region", { name: "Your endpoint, live" });
  await feed
    .getByText(/✗ 401 Refused/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Fill in an example" }).click();
  await page.getByRole("button", { name: /^Check/ }).click();
  await page.getByText("There are quotes around the secret.").first().waitFor();
});

it("remembers the platform, and shows nothing of one for another", async () => {
  const page = await stage().enter();
  await createWebhook(page);
  await upload(page, "Ash bench");
  await choosePlatform(page, "SmartShape");
  expect(await page.getByRole("link", { name: "Configurators" }).count()).toBe(0);
  await page.reload();
  await page.getByRole("heading", { name: "Scenes" }).waitFor();
  expect(await page.getByText("Ash bench").count()).toBe(0);
  await page.goto(`${stage().portal.url}/webhooks`);
  await page.getByRole("heading", { name: "No webhooks yet" }).waitFor();
  await choosePlatform(page, "VNTANA");
  await page.getByRole("button", { name: "Hearthpine portal", exact: true }).waitFor();
  expect(await page.evaluate(() => location.pathname)).toBe("/webhooks");
});

it.each([{ width: 1280 }, { width: 320 }])(
  "has nothing to complain of for axe in the switch and on the other platform's pages at $width px",
  async ({ width }) => {
    const page = await stage().enter("/", { viewport: { width, height: 800 }, bypassCSP: true });
    await choosePlatform(page, "SmartShape");
    await createSmartshapeWebhook(page);
    for (const path of ["/", "/webhooks", "/deliveries", "/troubleshoot"]) {
      await page.goto(stage().portal.url + path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.locator(".menu summary").click();
      await page.getByLabel("Platform").waitFor();
      await page.waitForLoadState("networkidle", { timeout: 3_000 }).catch(() => undefined);
      await page.addScriptTag({ path: axe });
      const found = await page.evaluate(async () => {
        const { violations } = await Reflect.get(window, "axe").run(document, { resultTypes: ["violations"] });
        return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id} ${nodes[0]?.html}`);
      });
      expect.soft(found, path).toEqual([]);
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(widest, path).toBeLessThanOrEqual(width);
    }
  },
);

/** By the form, which makes the secret; the portal hands it to its endpoint. */
async function createSmartshapeWebhook(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Webhooks", exact: true }).first().click();
  await page.getByRole("button", { name: "Create webhook" }).first().click();
  await page.getByRole("button", { name: "Generate" }).click();
  await page.getByRole("button", { name: "Create webhook" }).click();
  await page.getByRole("heading", { name: /is created/ }).waitFor();
}

async function choosePlatform(page: Page, title: string): Promise<void> {
  const menu = page.locator(".menu summary");
  await menu.click();
  const choice = page.getByLabel("Platform");
  await choice.focus();
  await choice.selectOption(title);
  await expect.poll(() => menu.innerText(), patience).toContain(title);
  // The focus stays where the choice was made.
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("select");
  await menu.click();
}
