// Builds the libraries, each by its own tsdown.config.ts.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";

const folders = ["spec", ...readdirSync(join(root, "packages")).map((name) => `packages/${name}`)];
for (const folder of folders) {
  const { code, output } = await runCommand(["tsdown"], { cwd: join(root, folder) });
  if (code === 0) continue;
  console.log(`${folder}:\n${output}`);
  process.exitCode = 1;
}
if (!process.exitCode) console.log(`built: ${folders.join(", ")}`);
