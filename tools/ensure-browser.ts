// Finds a Chromium that starts, or gets one: by apt-get where that needs no question, else Playwright's, else one carried by npm.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { chromium } from "playwright";
import { aptInstall } from "./apt-install.ts";
import { browsers, rememberedFile, type Browser } from "./browser.ts";
import { fetchChromium } from "./fetch-chromium.ts";
import { runCommand } from "./run-command.ts";

const ways: readonly (() => Promise<boolean>)[] = [
  () => aptInstall("chromium"),
  async () => (await runCommand(["playwright", "install", "chromium"])).code === 0,
  fetchChromium,
];

const failures = new Map<string, string>();
if (!(await ensure())) {
  for (const [path, failure] of failures) console.error(`${path} does not start:\n${failure}`);
  console.error(
    "The tests of components run in Chromium, and none could be found or installed. Install Chromium or Chrome, or say where it is with CHROMIUM_PATH, and try again.",
  );
  process.exitCode = 1;
}

async function ensure(): Promise<boolean> {
  if (await remember()) return true;
  if (process.env["CHROMIUM_PATH"]) return false;
  for (const get of ways) if ((await get()) && (await remember())) return true;
  return false;
}

/** Remembers the first browser that starts, for the tests to use. */
async function remember(): Promise<boolean> {
  for (const browser of browsers()) {
    if (failures.has(browser.executablePath) || !(await starts(browser))) continue;
    mkdirSync(dirname(rememberedFile), { recursive: true });
    writeFileSync(rememberedFile, JSON.stringify(browser.executablePath));
    return true;
  }
  return false;
}

async function starts(browser: Browser): Promise<boolean> {
  try {
    const running = await chromium.launch({ ...browser, timeout: 30_000 });
    await running.close();
    return true;
  } catch (error) {
    failures.set(browser.executablePath, String(error));
    return false;
  }
}
