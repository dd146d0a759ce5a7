import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";

/** The platforms: every folder of spec with a contract in it. */
export function platforms(folder: string = root): readonly string[] {
  return readdirSync(join(folder, "spec"))
    .filter((name) => existsSync(join(folder, "spec", name, "openapi.yaml")))
    .toSorted();
}

/** What a platform is called in text: the first word of its contract's title. */
export function titleOf(platform: string): string {
  const contract: { info: { title: string } } = JSON.parse(
    readFileSync(join(root, "spec/generated", platform, "openapi.json"), "utf8"),
  );
  return contract.info.title.replace(/ .*/, "");
}
