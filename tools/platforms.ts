import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";

/** The platforms: every folder of spec with a contract in it. */
export function platforms(folder: string = root): readonly string[] {
  return readdirSync(join(folder, "spec"))
    .filter((name) => existsSync(join(folder, "spec", name, "openapi.yaml")))
    .toSorted();
}
