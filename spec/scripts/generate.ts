// Makes generated/<platform>/ from <platform>/*.yaml and examples; nothing else writes there.
// node scripts/generate.ts           writes
// node scripts/generate.ts --check   exits 1 and names what is stale
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";

import { apiTypes } from "./api-types.ts";
import { bundle } from "./bundle.ts";
import { eventFiles } from "./event-files.ts";

const specFolder = fileURLToPath(new URL("..", import.meta.url));
const header = "// Made by spec/scripts/generate.ts from the contract; do not edit.\n";

const check = argv.includes("--check");
const stale: string[] = [];
for (const platform of platforms()) {
  const files = await generate(platform);
  const folder = join(specFolder, "generated", platform);
  if (check) stale.push(...differences(folder, files).map((name) => `generated/${platform}/${name}`));
  else write(folder, files);
}
if (stale.length > 0) {
  console.error(`Stale, run \`pnpm generate\`:\n${stale.map((name) => `  spec/${name}`).join("\n")}`);
  exit(1);
}

function platforms(): string[] {
  return readdirSync(specFolder)
    .filter((name) => existsSync(join(specFolder, name, "openapi.yaml")))
    .toSorted();
}

async function generate(platform: string): Promise<Record<string, string>> {
  const contract = bundle(specFolder, platform);
  const sources = {
    "api.d.ts": await apiTypes(contract),
    ...eventFiles(contract, join(specFolder, platform, "examples")),
  };
  const files: Record<string, string> = { "openapi.json": openapiJson(contract) };
  for (const [name, text] of Object.entries(sources)) files[name] = header + text;
  return files;
}

function openapiJson(contract: object): string {
  const { openapi, ...rest } = { openapi: "", ...contract };
  // JSON has no comments, so the header line is a member.
  const document = { openapi, "x-made-by": "spec/scripts/generate.ts from the contract; do not edit", ...rest };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function differences(folder: string, files: Readonly<Record<string, string>>): string[] {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const foreign = present.filter((name) => !(name in files));
  const changed = Object.entries(files).filter(
    ([name, text]) => !present.includes(name) || readFileSync(join(folder, name), "utf8") !== text,
  );
  return [...changed.map(([name]) => name), ...foreign].toSorted();
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!(name in files)) rmSync(join(folder, name));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
