// One compiler run for each tsconfig, and spec's own run of three compilers. Type tests (*.test-d.ts) are among the files.
import { basename } from "node:path";
import { runCommand } from "./run-command.ts";
import { trackedFiles } from "./tracked-files.ts";

// The base is no project, and spec's own run has the one for three compilers.
const others = ["tsconfig.base.json", "spec/tsconfig.types.json"];
const projects = (await trackedFiles()).filter(
  (file) => /^tsconfig.*\.json$/.test(basename(file)) && !others.includes(file),
);
for (const project of projects) {
  const { code, output } = await runCommand(["tsc", "--project", project]);
  if (code === 0) continue;
  console.log(`${project}:\n${output}`);
  process.exitCode = 1;
}
const spec = await runCommand(["node", "spec/scripts/check-types.ts"]);
if (spec.code !== 0) {
  console.log(spec.output);
  process.exitCode = 1;
}
if (!process.exitCode) console.log(`${projects.length} projects; the contracts under TypeScript 5.9, 6 and 7`);
