import { createSandbox } from "@tacklebox/sandbox";
import { serve } from "@tacklebox/sandbox/server";
import { credentials, vntana } from "@tacklebox/sandbox/vntana";
import { chromium } from "playwright";
import { createServer } from "vite";
import { expect, it, onTestFinished, vi } from "vitest";
import { launchOptions } from "../../tools/browser.ts";

it("creates a webhook in the page, which never gets the key", async () => {
  const sandbox = createSandbox({ platform: vntana() });
  const platform = await serve(sandbox);
  onTestFinished(() => platform.close());
  vi.stubEnv("VNTANA_KEY", credentials.owner.key);
  vi.stubEnv("VITE_VNTANA_API_URL", platform.url);
  onTestFinished(() => void vi.unstubAllEnvs());
  const server = await createServer({
    root: import.meta.dirname,
    logLevel: "error",
    server: { host: "127.0.0.1", port: 0 },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const browser = await chromium.launch(launchOptions());
  onTestFinished(() => browser.close());

  const page = await browser.newPage();
  const loaded: Promise<string>[] = [];
  page.on("response", (response) => loaded.push(response.text().catch(() => "")));
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  await page.getByRole("button", { name: "Create webhook" }).first().click();
  await page.getByLabel("Name").fill("Shop");
  await page.getByLabel("Endpoint URL").fill("https://shop.hearthpine.example/webhooks");
  await page.getByLabel(/^Failure mails go to/).fill("ops@hearthpine.example");
  await page.getByRole("checkbox", { name: /product\.completed/ }).check();
  await page.getByRole("button", { name: "Create webhook" }).last().click();
  await page.getByRole("alertdialog").waitFor();

  const made = sandbox.domain.webhooks.list().find(({ name }) => name === "Shop");
  expect(made?.url).toBe("https://shop.hearthpine.example/webhooks");
  expect((await Promise.all(loaded)).filter((text) => text.includes(credentials.owner.key))).toEqual([]);
}, 60_000);
