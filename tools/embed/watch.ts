import type { Page } from "playwright";

declare global {
  interface Window {
    violations?: string[];
  }
}

/** Listens for everything that a page complains of, violations of its policy among it; begin before it is opened. */
export async function watch(page: Page): Promise<() => Promise<readonly string[]>> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    // Browsers report what the platform answers to a question of ours, “not found” for instance.
    const isAnswer = new URL(message.location().url || "about:blank").pathname.startsWith("/v1/");
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
