import type { Browser, BrowserContextOptions, Page } from "playwright";

declare global {
  interface Window {
    violations?: string[];
  }
}

/**
 * Opens a page and has it seen by `see`, with the clipboard at hand.
 *
 * @throws when it complains of anything on the way, violations of its policy among it.
 */
export async function visit(
  browser: Browser,
  url: string,
  see: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: url });
    const page = await context.newPage();
    const complaints = await listen(page);
    await see(page);
    const all = await complaints();
    if (all.length > 0) throw new Error(all.join("\n"));
  } finally {
    await context.close();
  }
}

/** Listens for everything that a page complains of, violations of its policy among it; begin before it is opened. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    // Browsers report what the platform answers to a question of ours, “not found” for instance, and look for an icon.
    const isAnswer = /^\/(?:v1\/|favicon\.ico$)/.test(new URL(message.location().url || "about:blank").pathname);
    if (["error", "warning"].includes(message.type()) && !isAnswer) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  await page.addInitScript(() => {
    window.violations = [];
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
      window.violations?.push(`policy: ${effectiveDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`);
    });
  });
  return async () => [...complaints, ...(await page.evaluate(() => window.violations ?? []))];
}
