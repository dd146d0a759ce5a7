// Packs the packages as they would be published and holds the tarballs to publint's strict rules and attw's for ESM.
import { basename } from "node:path";
import { runCommand } from "./run-command.ts";
import { packTarballs } from "./tarballs.ts";

const packed = await packTarballs();
for (const tarball of packed) {
  const checks = [
    await runCommand(["publint", "run", tarball, "--strict"]),
    await runCommand(["attw", "--profile", "esm-only", "--no-emoji", "--format", "ascii", tarball]),
  ];
  for (const { code, output } of checks) {
    if (code === 0) continue;
    console.log(`${basename(tarball)}:\n${output}`);
    process.exitCode = 1;
  }
}
if (!process.exitCode) console.log(`clean: ${packed.map((tarball) => basename(tarball)).join(", ")}`);
