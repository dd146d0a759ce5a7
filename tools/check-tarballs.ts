// Packs the packages as they would be published and holds the tarballs to publint's strict rules and attw's for ESM.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import { runCommand } from "./run-command.ts";
import { packTarballs } from "./tarballs.ts";

const packed = await packTarballs();
for (const tarball of packed) {
  const publint = await runCommand(["publint", "run", tarball, "--strict"]);
  const faults = [...(publint.code === 0 ? [] : [publint.output]), ...(await typeFaults(tarball))];
  if (faults.length === 0) continue;
  console.log(`${basename(tarball)}:\n${faults.join("\n")}`);
  process.exitCode = 1;
}
if (!process.exitCode) console.log(`clean: ${packed.map((tarball) => basename(tarball)).join(", ")}`);

/** What is wrong with the types for those who import them from ES modules, the only kind there is here. */
async function typeFaults(tarball: string): Promise<readonly string[]> {
  const found = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
  return found.types ? found.problems.filter(concernsModules).map((problem) => JSON.stringify(problem)) : ["no types"];
}

function concernsModules(problem: Problem): boolean {
  return !("resolutionKind" in problem) || !["node10", "node16-cjs"].includes(problem.resolutionKind);
}
