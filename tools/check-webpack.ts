// Builds the page of tools/embed with webpack, outside the workspace, and somebody works with it by keyboard alone, under a strict policy.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { launchOptions } from "./browser.ts";
import { journey } from "./embed/journey.ts";
import { filesOf, serveSite } from "./embed/serve-site.ts";
import { visit } from "./embed/visit.ts";
import { fail } from "./fail.ts";
import { installOutside } from "./install-outside.ts";
import { newestReact } from "./react-versions.ts";
import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";

const webpack = "5.113.0";
const react = newestReact();
const outside = {
  packages: ["spec", "client", "receiver", "react"],
  dependencies: {
    webpack,
    "webpack-cli": "7.3.1",
    "css-loader": "7.1.5",
    "esbuild-loader": "4.5.0",
    "mini-css-extract-plugin": "2.10.2",
    react,
    "react-dom": react,
  },
};
process.exitCode = await installOutside(outside, check);

async function check(folder: string): Promise<number> {
  cpSync(join(root, "tools/webpack-app"), folder, { recursive: true });
  cpSync(join(root, "tools/embed/partner-page"), join(folder, "partner-page"), { recursive: true });
  const bin = join(folder, "node_modules/webpack/bin/webpack.js");
  const { code, output } = await runCommand([process.execPath, bin], { cwd: folder });
  if (code !== 0) return fail(output);
  const dist = join(folder, "dist");
  cpSync(join(folder, "index.html"), join(dist, "index.html"));
  const browser = await chromium.launch(launchOptions());
  // Its loader makes addresses of scripts, which a page allows by the name of its policy.
  const site = await serveSite(filesOf(dist, { trustedTypes: "webpack" }));
  try {
    await visit(browser, site.url, async (page) => {
      await page.goto(site.url);
      await journey(page, site);
    });
  } catch (error) {
    return fail(error);
  } finally {
    await Promise.all([site.close(), browser.close()]);
  }
  console.log(`webpack ${webpack} builds it, and its page is worked with by keyboard`);
  return 0;
}
