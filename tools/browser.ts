import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { root } from "./root.ts";

/** A Chromium, in the words of Playwright's launch options. */
export interface Browser {
  readonly executablePath: string;
  readonly env?: NodeJS.ProcessEnv;
}

const cache = join(root, "node_modules/.cache/tacklebox");

/** Where the npm-carried Chromium is unpacked. */
export const carriedFolder: string = join(cache, "chromium");

/** Says which browser was last seen to start. */
export const rememberedFile: string = join(cache, "browser.json");

/** How tests start the browser: the one that `ensure-browser.ts` saw start, else the first that is there. */
export function launchOptions(): Partial<Browser> {
  return remembered() ?? browsers()[0] ?? {};
}

/**
 * The browsers of this machine, the one to prefer first.
 *
 * @throws when CHROMIUM_PATH leads nowhere.
 */
export function browsers(): readonly Browser[] {
  const wanted = process.env["CHROMIUM_PATH"];
  if (wanted && !existsSync(wanted)) throw new Error(`CHROMIUM_PATH is ${wanted}, where there is nothing`);
  if (wanted) return [{ executablePath: wanted }];
  const places = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    chromium.executablePath(),
  ];
  return [...places.map((executablePath) => ({ executablePath })), carried()].filter(({ executablePath }) =>
    existsSync(executablePath),
  );
}

/** The npm-carried Chromium brings the libraries and fonts that a bare machine lacks. */
function carried(): Browser {
  const env = { ...process.env, LD_LIBRARY_PATH: join(carriedFolder, "lib"), FONTCONFIG_PATH: carriedFolder };
  return { executablePath: join(carriedFolder, "chromium"), env };
}

function remembered(): Browser | undefined {
  if (process.env["CHROMIUM_PATH"] || !existsSync(rememberedFile)) return undefined;
  const path: unknown = JSON.parse(readFileSync(rememberedFile, "utf8"));
  return browsers().find(({ executablePath }) => executablePath === path);
}
