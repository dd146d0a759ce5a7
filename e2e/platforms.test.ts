import { createRequire } from "node:module";
import { expect, it } from "vitest";
import {
  choosePlatform,
  createOwnSecretWebhook,
  createPlainWebhook,
  createWebhook,
  upload,
  useStage,
} from "./portal.ts";

const stage = useStage();
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

it("switches to SmartShape, and leads there from the first webhook to a verified delivery", async () => {
  const page = await stage().enter();
  await choosePlatform(page, "SmartShape");
  await createOwnSecretWebhook(page);
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
  await page.getByRole("tab", { name: "Token" }).click();
  await page
    .getByText(/the token is a secret, so the log leaves it out/)
    .first()
    .waitFor();
});

it("refuses what another secret was used for, and the doctor finds what is wrong with a token", async () => {
  const page = await stage().enter();
  await choosePlatform(page, "SmartShape");
  await createOwnSecretWebhook(page);
  await page.getByRole("link", { name: "Troubleshoot", exact: true }).last().click();
  await page.getByRole("button", { name: "Made with another secret" }).click();
  const feed = page.getByRole("region", { name: "Your endpoint, live" });
  await feed
    .getByText(/✗ 401 Refused/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Fill in an example" }).click();
  await page.getByRole("button", { name: "Clear all" }).waitFor();
  expect(await page.getByLabel("Body", { exact: true }).count()).toBe(0);
  await page.getByRole("button", { name: "Check token" }).click();
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

const others = [
  { title: "SmartShape", create: createOwnSecretWebhook, paths: ["/"] },
  { title: "Roomle", create: createPlainWebhook, paths: ["/", "/mails"] },
  { title: "CrazyGoldFish", create: createOwnSecretWebhook, paths: ["/"] },
] as const;

it.each(others.flatMap((other) => [1280, 320].map((width) => ({ ...other, width }))))(
  "has nothing to complain of for axe in the switch and on the pages of $title at $width px",
  async ({ title, create, paths, width }) => {
    const page = await stage().enter("/", { viewport: { width, height: 800 }, bypassCSP: true });
    await choosePlatform(page, title);
    await create(page);
    for (const path of [...paths, "/webhooks", "/deliveries", "/troubleshoot"]) {
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
