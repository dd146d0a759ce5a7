// Takes the pictures of the partner portal, after doing in it what a newcomer does: pnpm pictures.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { chromium, type Browser } from "playwright";
import { launchOptions } from "./browser.ts";
import { root } from "./root.ts";

const portal = spawn(process.execPath, ["examples/partner-portal/start.js", "--json"], {
  cwd: root,
  stdio: ["ignore", "pipe", "inherit"],
});
const chrome = await chromium.launch(launchOptions());
try {
  const [line] = await once(portal.stdout, "data");
  const { url }: { url: string } = JSON.parse(String(line));
  for (const theme of ["light", "dark"] as const) await take(chrome, url, theme);
} finally {
  await chrome.close();
  portal.kill("SIGINT");
}

async function take(browser: Browser, url: string, theme: "light" | "dark"): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1180, height: 620 }, colorScheme: theme });
  await page.goto(url);
  await page.getByRole("button", { name: "Sign in" }).click();
  // The second time there is one.
  const first = page.getByRole("link", { name: /Create a webhook/ });
  await page.getByRole("button", { name: "Upload product" }).waitFor();
  if (await first.isVisible()) {
    await first.click();
    await page.getByRole("button", { name: "Create webhook" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Close", exact: true }).click();
    await page.getByRole("link", { name: "Products" }).click();
  }
  const name = theme === "light" ? "Ash bench" : "Beech stool";
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Upload product" }).click();
  const product = page.locator(".product", { hasText: name });
  for (const deed of ["Process", "Complete", "Publish"]) {
    await product.getByRole("button", { name: deed }).click();
  }
  await page.getByText("product.published").waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(root, `docs/pictures/portal-${theme}.png`), animations: "disabled" });
  await page.close();
  console.log(`docs/pictures/portal-${theme}.png`);
}
