import { fileURLToPath } from "node:url";
import { build, type InlineConfig } from "vite";

/** Builds the front end and gives back its folder. */
export async function buildPages(config: InlineConfig = {}): Promise<string> {
  const root = fileURLToPath(new URL(".", import.meta.url));
  await build({ root, configFile: `${root}vite.config.ts`, logLevel: "warn", ...config });
  return `${root}dist`;
}
