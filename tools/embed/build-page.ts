import { cpSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

/** Builds a page of `tools/embed` in a folder that has the packages, and says where it is. */
export async function buildPage(
  name: "partner-page" | "server-page" | "two-versions",
  folder: string,
): Promise<string> {
  const place = join(folder, name);
  cpSync(join(import.meta.dirname, name), place, { recursive: true });
  await build({
    root: place,
    configFile: false,
    logLevel: "error",
    oxc: { jsx: { runtime: "automatic" } },
    build: {
      outDir: "dist",
      // Its loader for old browsers would be a script in the page, which the policy forbids.
      modulePreload: false,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  });
  return join(place, "dist");
}
