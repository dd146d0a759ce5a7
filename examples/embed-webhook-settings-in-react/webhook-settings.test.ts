import { spawn } from "node:child_process";
import { join } from "node:path";
import { createSandbox } from "@tacklebox/sandbox";
import { serve } from "@tacklebox/sandbox/server";
import { credentials, vntana } from "@tacklebox/sandbox/vntana";
import { chromium } from "playwright";
import { expect, it, onTestFinished } from "vitest";
import { launchOptions } from "../../tools/browser.ts";

it("creates a webhook in the page, which never gets the key", async () => {
  const sandbox = createSandbox({ platform: vntana() });
  const platform = await serve(sandbox);
  onTestFinished(() => platform.close());
  const url = await startVite({ VNTANA_KEY: credentials.owner.key, VITE_VNTANA_API_URL: platform.url });
  const browser = await chromium.launch(launchOptions());
  onTestFinished(() => browser.close());

  const page = await browser.newPage();
  const loaded: Promise<string>[] = [];
  page.on("response", (response) => loaded.push(response.text().catch(() => "")));
  await page.goto(url);
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

/** `pnpm start`, on a free port, as a process of its own. */
async function startVite(settings: NodeJS.ProcessEnv): Promise<string> {
  const program = join(import.meta.dirname, "node_modules/vite/bin/vite.js");
  const vite = spawn(process.execPath, [program, "--host", "127.0.0.1", "--port", "0"], {
    cwd: import.meta.dirname,
    env: { ...process.env, ...settings, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void vite.kill());
  let said = "";
  for await (const text of vite.stdout.setEncoding("utf8")) {
    said += text;
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
    if (url) return url;
  }
  throw new Error(`Vite ended without an address: ${said}`);
}
