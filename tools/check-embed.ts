// Embeds the packed kit outside the workspace, with React and nothing else: a page of less than twenty lines, under a strict policy,
// beside a sandbox. Somebody creates, changes, rotates and deletes a webhook in it by keyboard alone, also in frames. Then every
// component is hydrated from a server's HTML that was made in another time zone and locale. On the newest React and the oldest.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright";
import { launchOptions } from "./browser.ts";
import { buildPage } from "./embed/build-page.ts";
import { journey } from "./embed/journey.ts";
import { renderOnServer } from "./embed/render-on-server.ts";
import { serveSite, type PartnerSite } from "./embed/serve-site.ts";
import { watch } from "./embed/watch.ts";
import { installOutside } from "./install-outside.ts";
import { newestReact, oldestReact } from "./react-versions.ts";
import { root } from "./root.ts";

const mostLines = 20;
const lines = readFileSync(join(root, "tools/embed/partner-page/main.tsx"), "utf8").trim().split("\n").length;

process.exitCode = await check();

async function check(): Promise<number> {
  if (lines >= mostLines) return fail(`the page has ${lines} lines of ${mostLines}`);
  const browser = await chromium.launch(launchOptions());
  try {
    for (const react of [newestReact(), oldestReact()]) {
      const outside = await installOutside(["spec", "client", "receiver", "react"], { react, "react-dom": react });
      if ("code" in outside) {
        console.log(outside.output);
        return outside.code;
      }
      await embed(browser, outside.folder);
      await hydrate(browser, outside.folder);
      rmSync(outside.folder, { recursive: true, force: true });
    }
  } catch (error) {
    return fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    await browser.close();
  }
  console.log(
    `${lines} lines embed the manager: created, changed, rotated and deleted by keyboard, in the page and in frames, under a strict policy; ` +
      `hydrates on React ${newestReact()} and ${oldestReact()}`,
  );
  return 0;
}

async function embed(browser: Browser, folder: string): Promise<void> {
  const site = await serveSite(await buildPage("partner-page", folder));
  const frame = (url: string, more = ""): string => `<iframe src="${url}" ${more} width="900" height="700"></iframe>`;
  try {
    await visit(browser, site, async (page) => {
      await page.goto(site.url);
      await journey(page, site);
    });
    await visit(browser, site, async (page) => {
      await page.goto(`${site.url}/blank`);
      await page.setContent(frame(site.url));
      await journey(page, site, page.frames()[1]);
    });
    // From elsewhere, and not allowed to write to the clipboard.
    await visit(browser, site, async (page) => {
      await page.setContent(frame(site.url, `sandbox="allow-scripts allow-same-origin allow-forms"`));
      await journey(page, site, page.frames()[1]);
    });
  } finally {
    await site.close();
  }
}

async function hydrate(browser: Browser, folder: string): Promise<void> {
  const dist = await buildPage("server-page", folder);
  await renderOnServer(dist);
  const site = await serveSite(dist);
  try {
    await visit(
      browser,
      site,
      async (page) => {
        await page.goto(site.url);
        await page.locator("[data-hydrated]").waitFor();
        await page.getByText("No webhooks yet").first().waitFor();
      },
      { timezoneId: "America/St_Johns", locale: "de-DE" },
    );
  } finally {
    await site.close();
  }
}

async function visit(
  browser: Browser,
  { url }: PartnerSite,
  see: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: url });
  const page = await context.newPage();
  const complaints = await watch(page);
  await see(page);
  const all = await complaints();
  await context.close();
  if (all.length > 0) throw new Error(all.join("\n"));
}

function fail(output: string): number {
  console.log(output);
  return 1;
}
