// Says that a command is given Playwright's page.
import "@vitest/browser-playwright";
import type { BrowserCommand } from "vitest/node";

/** Media features that only the browser itself can change; null takes one back. */
export interface Media {
  readonly colorScheme?: "light" | "dark" | null;
  readonly contrast?: "more" | "no-preference" | null;
  readonly forcedColors?: "active" | "none" | null;
  readonly reducedMotion?: "reduce" | "no-preference" | null;
}

declare module "vitest/browser" {
  interface BrowserCommands {
    emulateMedia: (media: Media) => Promise<void>;
  }
}

/** `import { commands } from "vitest/browser"`: shows the page as a person's own settings would. Lasts until it is taken back. */
export const emulateMedia: BrowserCommand<[media: Media]> = async ({ page }, media) => {
  await page.emulateMedia(media);
};
