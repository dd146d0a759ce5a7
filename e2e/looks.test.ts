import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright";
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
const paths = ["/", "/configurators", "/webhooks", "/deliveries", "/troubleshoot"];
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

it.each([
  { name: "light", options: { colorScheme: "light" } },
  { name: "dark", options: { colorScheme: "dark" } },
  { name: "dark and 320 px", options: { colorScheme: "dark", viewport: { width: 320, height: 700 } } },
] as const)("has nothing to complain of for axe and nothing cut off: $name", async ({ options }) => {
  // axe itself comes into the page as a script of nobody's.
  const page = await stage().enter("/", { ...options, bypassCSP: true });
  await createWebhook(page);
  await upload(page, "Ash bench");
  for (const path of paths) {
    await page.goto(stage().portal.url + path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle", { timeout: 3_000 }).catch(() => undefined);
    await page.addScriptTag({ path: axe });
    const found = await page.evaluate(async () => {
      const { violations } = await Reflect.get(window, "axe").run(document, { resultTypes: ["violations"] });
      return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id} ${nodes[0]?.html}`);
    });
    expect.soft(found, path).toEqual([]);
    const [width, space] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect.soft(width, path).toBeLessThanOrEqual(space ?? 0);
  }
});

// React alone is 68 kB of it.
const mostScript = 110_000;

it.each([
  { title: "VNTANA", create: createWebhook, own: ["/", "/configurators"] },
  { title: "SmartShape", create: createOwnSecretWebhook, own: ["/"] },
  { title: "Roomle", create: createPlainWebhook, own: ["/", "/mails"] },
  { title: "CrazyGoldFish", create: createOwnSecretWebhook, own: ["/"] },
])("loads no more JavaScript for a page of $title than it may", async ({ title, create, own }) => {
  const page = await stage().enter();
  await choosePlatform(page, title);
  const measure = async (path: string, state: string): Promise<void> => {
    // What the page before still loads is none of this one's.
    await page.goto("about:blank");
    const loaded = collectScripts(page);
    await page.goto(stage().portal.url + path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle", { timeout: 3_000 }).catch(() => undefined);
    const bytes = await loaded();
    console.log(`${title} ${path} ${state}: ${(bytes / 1000).toFixed(1)} kB of JavaScript`);
    expect.soft(bytes, `${path} ${state}`).toBeLessThanOrEqual(mostScript);
  };
  for (const path of ["/", "/webhooks"]) await measure(path, "without a webhook");
  await create(page);
  for (const path of [...own, "/webhooks", "/deliveries", "/troubleshoot"]) await measure(path, "with one");
});

function collectScripts(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  const onResponse = (response: Response): void => {
    if (response.url().endsWith(".js")) sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  };
  page.on("response", onResponse);
  return async () => {
    page.off("response", onResponse);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  };
}
