import { chromium } from "playwright";
import { launchOptions } from "../browser.ts";
import { visit } from "./visit.ts";

/** What is wrong with the HTML that Server Components made. */
export function htmlFaults(html: string): readonly string[] {
  return [
    ...(html.includes("tb-webhook-manager") ? [] : ["the server's HTML has no manager"]),
    ...(html.includes(`data-path="/new"`) ? [] : ["what is no component does not run on the server"]),
    ...(/<[^>]*\sstyle=/.test(html) ? ["the server's HTML has a style attribute"] : []),
  ];
}

/**
 * Somebody far from the server works with its page, `tools/next-app/app/page.jsx`.
 *
 * @throws when it does not hydrate, or complains.
 */
export async function seeServerPage(url: string): Promise<void> {
  const browser = await chromium.launch(launchOptions());
  try {
    await visit(
      browser,
      url,
      async (page) => {
        await page.goto(url);
        // The catalogue has come along: this is German.
        await page.getByText("Noch keine Webhooks").first().waitFor({ timeout: 20_000 });
        await page.getByRole("checkbox", { name: /product\.completed/ }).check();
        await page.getByRole("tab", { name: "Flask" }).click();
        await page.getByRole("region", { name: /app\.py/ }).waitFor();
      },
      { timezoneId: "America/St_Johns", locale: "de-DE" },
    );
  } finally {
    await browser.close();
  }
}
