// Writes what lists every platform: the entries in each package.json, and what the receiver's diagnosis and guide know. With
// --check only says whether it is up to date. Written out, not found at run time, so that bundlers and type checkers see it.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { libraryManifest, specManifest } from "./platform-entries.ts";
import { platforms } from "./platforms.ts";
import { root } from "./root.ts";

const names = platforms();
const receiver = "packages/receiver/src";
const files: Readonly<Record<string, (before: string) => string>> = {
  "spec/package.json": (before) => specManifest(before, names),
  "packages/client/package.json": (before) => libraryManifest(before, names),
  "packages/receiver/package.json": (before) => libraryManifest(before, names),
  "packages/sandbox/package.json": (before) => libraryManifest(before, names),
  [`${receiver}/diagnose/platforms.ts`]: diagnosisList,
  [`${receiver}/guide/platforms.ts`]: guideList,
};

const isCheck = process.argv.includes("--check");
const stale = Object.entries(files).flatMap(([file, write]) => {
  const before = read(file);
  const text = write(before);
  if (text === before) return [];
  if (!isCheck) writeFileSync(join(root, file), text);
  return [file];
});
if (isCheck && stale.length > 0) throw new Error(`${stale.join(", ")}: not up to date, run pnpm generate`);
console.log(`${names.join(", ")}: listed in ${Object.keys(files).length} files`);

function read(file: string): string {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function diagnosisList(): string {
  return `${listOf("diagnose", "DiagnosisPlatform")}
export { ${names.join(", ")} };

/** Every platform that \`diagnose\` knows, by its name: for a user interface that knows of a platform only what it is called. */
export const diagnosisPlatforms: Readonly<Record<string, () => DiagnosisPlatform>> = {
  ${names.join(",\n  ")},
};

${names.flatMap(optionsOf).join("")}`;
}

/** What a platform's diagnosis can be told has a name of its own. */
function optionsOf(name: string): readonly string[] {
  const types = read(`${receiver}/platforms/${name}/diagnose.ts`).matchAll(/^export (?:interface|type) (\w+)/gm);
  return [...types].map(([, type]) => `export type { ${type} } from "../platforms/${name}/diagnose.ts";\n`);
}

function guideList(): string {
  return `${listOf("guide", "GuidePlatform")}
/** Every platform that \`receiverCode\` knows, by its name. */
export const guidePlatforms: Readonly<Record<string, GuidePlatform>> = {
  ${names.join(",\n  ")},
};
`;
}

function listOf(file: string, type: string): string {
  const imports = names.map((name) => `import { ${name} } from "../platforms/${name}/${file}.ts";\n`);
  return `// Made by tools/write-lists.ts from the folders of the platforms; do not edit.
${imports.join("")}import type { ${type} } from "./platform.ts";
`;
}
