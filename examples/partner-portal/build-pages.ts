import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { InlineConfig } from "vite";

const root = import.meta.dirname;
const sources = ["index.html", "vite.config.ts", "front-end", "public", "../../pnpm-lock.yaml", "../../spec/generated"];
const packages = ["client", "react", "receiver"].map((name) => `../../packages/${name}/src`);

/** Builds the front end and gives back its folder. */
export async function buildPages({ plugins = [], folder = "dist/pages" }: PagesOptions = {}): Promise<string> {
  const { build } = await import("vite");
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

/** The pages that were built last, or new ones where anything that they are made of has changed since. */
export async function preparePages(): Promise<string> {
  const folder = join(root, "dist/pages");
  const stamp = join(root, "dist/pages-built");
  const changed = [...sources, ...packages].map((path) => newest(join(root, path)));
  if (existsSync(folder) && newest(stamp) > Math.max(...changed)) return folder;
  // What changes while they are built is newer than they are.
  const startedAt = new Date();
  await buildPages();
  writeFileSync(stamp, "");
  utimesSync(stamp, startedAt, startedAt);
  return folder;
}

/** When anything at or below a path last changed, in ms since 1970; 0 where nothing is there. */
function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
