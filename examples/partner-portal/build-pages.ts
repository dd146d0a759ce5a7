import { join } from "node:path";
import { build, type InlineConfig } from "vite";

/** Builds the front end and gives back its folder. */
export async function buildPages({ plugins = [], folder = "dist/pages" }: PagesOptions = {}): Promise<string> {
  const root = import.meta.dirname;
  const configFile = join(root, "vite.config.ts");
  await build({ root, configFile, plugins, logLevel: "warn", build: { outDir: folder, emptyOutDir: true } });
  return join(root, folder);
}

export interface PagesOptions {
  /** More of Vite's. */
  readonly plugins?: NonNullable<InlineConfig["plugins"]>;
  /** Below this one. */
  readonly folder?: string;
}
