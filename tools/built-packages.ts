import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { root } from "./root.ts";

/** Resolves the workspace's packages as those who install them get them: to what `publishConfig` names, not to the sources. */
export function builtPackages(): Plugin {
  return {
    name: "built-packages",
    enforce: "pre",
    resolveId(source) {
      const [, name, path = ""] = /^@tacklebox\/([\w-]+)(\/.*)?$/.exec(source) ?? [];
      if (!name || name.startsWith("example-")) return null;
      const folder = join(root, name === "spec" ? name : `packages/${name}`);
      const { publishConfig } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const target = publishConfig.exports[`.${path}`];
      const file: unknown = target?.default ?? target;
      if (typeof file !== "string") throw new Error(`${source} is not among what ${name} publishes.`);
      return join(folder, file);
    },
  };
}
