// Holds the generated types, and what the type tests say of them, to the compilers partners use: TypeScript 5.9, 6 and 7.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { execPath, exit } from "node:process";
import { fileURLToPath } from "node:url";

const specFolder = fileURLToPath(new URL("..", import.meta.url));

const failed: string[] = [];
for (const compiler of ["typescript", "typescript-6", "typescript-7"]) {
  const tsc = join(specFolder, "node_modules", compiler, "bin/tsc");
  // Unlike tsconfig.json this project has skipLibCheck off, so that the inside of the generated .d.ts files is checked too.
  const run = spawnSync(execPath, [tsc, "--project", "tsconfig.types.json"], { cwd: specFolder, stdio: "inherit" });
  if (run.status !== 0) failed.push(compiler);
}
if (failed.length > 0) {
  console.error(`The types of spec do not check under: ${failed.join(", ")}`);
  exit(1);
}
