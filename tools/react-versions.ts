import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";

/** The React that everything here is tested with. */
export function newestReact(): string {
  return versionOf("react");
}

/** The oldest React that the components promise. */
export function oldestReact(): string {
  return versionOf("react-18");
}

function versionOf(name: string): string {
  const path = join(root, "packages/react/node_modules", name, "package.json");
  const { version }: { readonly version: string } = JSON.parse(readFileSync(path, "utf8"));
  return version;
}
