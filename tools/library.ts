import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { UserConfig } from "tsdown";
import { buildStyles } from "./build-styles.ts";

export interface LibraryOptions {
  readonly root?: string;
  /** One file out for each file in, so that each keeps its own `"use client"` as its first line. */
  readonly unbundle?: boolean;
}

/**
 * How every library here is built: ES modules, declarations beside them, no other package inside; style sheets with what they
 * import. The entries are read from package.json, so that what development imports (`exports`) and what is published
 * (`publishConfig.exports`) stay one list.
 *
 * @throws when an entry is in one of the two and not in the other, or would be built to another place.
 */
export function library(folder: string, { root = "src", unbundle = false }: LibraryOptions = {}): UserConfig {
  const pairs = pairEntries(folder);
  const modules = pairs.filter(({ source }) => source.endsWith(".ts"));
  for (const { source, published } of modules) {
    const built = source.replace(`./${root}/`, "./dist/").replace(/\.ts$/, ".js");
    if (built !== published) throw new Error(`${folder}: ${source} becomes ${built}, but ${published} is published`);
  }
  const styles = pairs.filter(({ source }) => source.endsWith(".css"));
  // A style sheet's declaration stands beside it: TypeScript asks for one wherever the sheet is imported.
  const declarations = styles.map(({ source, published }) => ({
    source: `${source}.d.ts`,
    published: `${published}.d.ts`,
  }));
  const data = pairs.filter((pair) => !modules.includes(pair) && !styles.includes(pair));
  const copies = [...data, ...declarations].filter(({ source, published }) => source !== published);
  return {
    cwd: folder,
    root: join(folder, root),
    entry: modules.map(({ source }) => source),
    copy: copies.map(({ source, published }) => ({ from: source, to: dirname(published) })),
    format: "esm",
    platform: "neutral",
    target: "es2022",
    // Otherwise one file for each entry, and one for what entries have in common: thirty small files would cost whoever imports
    // a package three times as long.
    unbundle,
    hash: false,
    // Written file by file from the written types. Intentionally without source maps: `sourcemap` would leave a comment in
    // every declaration that names a file which is not published.
    dts: { oxc: true },
    deps: { neverBundle: true },
    // Rolldown warns that directives are lost in a bundle, also where nothing is bundled.
    inputOptions: { checks: { moduleLevelDirective: !unbundle } },
    hooks: { "build:done": () => buildStyles(folder, styles) },
    report: false,
    logLevel: "warn",
    failOnWarn: true,
  };
}

interface Pair {
  readonly source: string;
  readonly published: string;
}

function pairEntries(folder: string): Pair[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const published = new Map(Object.entries(manifest.publishConfig.exports));
  published.delete("./package.json");
  const pairs = Object.entries(manifest.exports).map(([entry, source]) => {
    const target = published.get(entry);
    if (target === undefined) throw new Error(`${folder}: ${entry} is not in publishConfig.exports`);
    published.delete(entry);
    return { source: file(source), published: file(target) };
  });
  const [extra] = published.keys();
  if (extra !== undefined) throw new Error(`${folder}: ${extra} is published but not in exports`);
  return pairs;
}

function file(target: Target): string {
  return typeof target === "string" ? target : target.default;
}

type Target = string | { readonly default: string };

interface Manifest {
  readonly exports: Readonly<Record<string, Target>>;
  readonly publishConfig: { readonly exports: Readonly<Record<string, Target>> };
}
