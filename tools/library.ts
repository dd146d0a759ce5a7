import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { UserConfig } from "tsdown";

/**
 * How every library here is built: ES modules, declarations beside them, no other package inside. The entries are read from
 * package.json, so that what development imports (`exports`) and what is published (`publishConfig.exports`) stay one list.
 *
 * @throws when an entry is in one of the two and not in the other, or would be built to another place.
 */
export function library(folder: string, { root = "src" }: { readonly root?: string } = {}): UserConfig {
  const pairs = pairEntries(folder);
  const modules = pairs.filter(({ source }) => source.endsWith(".ts"));
  for (const { source, published } of modules) {
    const built = source.replace(`./${root}/`, "./dist/").replace(/\.ts$/, ".js");
    if (built !== published) throw new Error(`${folder}: ${source} becomes ${built}, but ${published} is published`);
  }
  const copies = pairs.filter(({ source, published }) => !source.endsWith(".ts") && source !== published);
  return {
    cwd: folder,
    root: join(folder, root),
    entry: modules.map(({ source }) => source),
    copy: copies.map(({ source, published }) => ({ from: source, to: dirname(published) })),
    format: "esm",
    platform: "neutral",
    target: "es2022",
    // One file for each entry, and one for what entries have in common: thirty small files would cost whoever imports a package
    // three times as long.
    hash: false,
    // Written file by file from the written types. Intentionally without source maps: `sourcemap` would leave a comment in
    // every declaration that names a file which is not published.
    dts: { oxc: true },
    deps: { neverBundle: true },
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
    return { source, published: typeof target === "string" ? target : target.default };
  });
  const [extra] = published.keys();
  if (extra !== undefined) throw new Error(`${folder}: ${extra} is published but not in exports`);
  return pairs;
}

interface Manifest {
  readonly exports: Readonly<Record<string, string>>;
  readonly publishConfig: { readonly exports: Readonly<Record<string, string | { readonly default: string }>> };
}
