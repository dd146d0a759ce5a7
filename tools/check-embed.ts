// Embeds the packed kit outside the workspace, with React and nothing else: a page of less than twenty lines, under a strict policy,
// beside a sandbox. Somebody creates, changes, rotates and deletes a webhook in it by keyboard alone, also in frames. Then every
// component is hydrated from a server's HTML that was made in another time zone and locale, and two versions of the kit share a page.
// On the newest React and the oldest.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright";
import { launchOptions } from "./browser.ts";
import { buildPage } from "./embed/build-page.ts";
import { journey } from "./embed/journey.ts";
import { renderOnServer } from "./embed/render-on-server.ts";
import { filesOf, serveSite } from "./embed/serve-site.ts";
import { installLater, useBoth } from "./embed/two-versions.ts";
import { visit } from "./embed/visit.ts";
import { fail } from "./fail.ts";
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
      const outside = {
        packages: ["spec", "client", "receiver", "react"],
        dependencies: { react, "react-dom": react },
      };
      const code = await installOutside(outside, async (folder) => {
        await embed(browser, folder);
        await hydrate(browser, folder);
        await embedTwoVersions(browser, folder);
        return 0;
      });
      if (code !== 0) return code;
    }
  } catch (error) {
    return fail(error);
  } finally {
    await browser.close();
  }
  console.log(
    `${lines} lines embed the manager: created, changed, rotated and deleted by keyboard, in the page and in frames, under a strict policy; ` +
      `beside another version of itself; hydrates on React ${newestReact()} and ${oldestReact()}`,
  );
  return 0;
}

async function embed(browser: Browser, folder: string): Promise<void> {
  const site = await serveSite(filesOf(await buildPage("partner-page", folder)));
  const frame = (url: string, more = ""): string => `<iframe src="${url}" ${more} width="900" height="700"></iframe>`;
  try {
    await visit(browser, site.url, async (page) => {
      await page.goto(site.url);
      await journey(page, site);
    });
    await visit(browser, site.url, async (page) => {
      await page.goto(`${site.url}/blank`);
      await page.setContent(frame(site.url));
      await journey(page, site, page.frames()[1]);
    });
    // From elsewhere, and not allowed to write to the clipboard.
    await visit(browser, site.url, async (page) => {
      await page.setContent(frame(site.url, `sandbox="allow-scripts allow-same-origin allow-forms"`));
      await journey(page, site, page.frames()[1]);
    });
  } finally {
    await site.close();
  }
}

async function embedTwoVersions(browser: Browser, folder: string): Promise<void> {
  installLater(folder);
  const site = await serveSite(filesOf(await buildPage("two-versions", folder)));
  try {
    await visit(browser, site.url, async (page) => {
      await page.goto(site.url);
      await useBoth(page, site);
    });
  } finally {
    await site.close();
  }
}

async function hydrate(browser: Browser, folder: string): Promise<void> {
  const dist = await buildPage("server-page", folder);
  await renderOnServer(dist);
  const site = await serveSite(filesOf(dist));
  try {
    await visit(
      browser,
      site.url,
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
