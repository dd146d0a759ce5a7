import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { runCommand } from "./run-command.ts";
import { skipCode } from "./run-steps.ts";
import { tarballs } from "./tarballs.ts";

/** A folder outside the workspace, or why there is none, with the exit code that says so. */
export type Outside = { readonly folder: string } | { readonly code: number; readonly output: string };

/** Installs the tarballs of these packages, and what else is named, as a partner would. */
export async function installOutside(
  packages: readonly string[],
  dependencies: Readonly<Record<string, string>>,
): Promise<Outside> {
  const folder = mkdtempSync(join(tmpdir(), "tacklebox-outside-"));
  const packed = packages.map((name) => [`@tacklebox/${name}`, `file:${tarballOf(name)}`]);
  const manifest = { private: true, type: "module", dependencies: { ...Object.fromEntries(packed), ...dependencies } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const install = ["npm", "install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"] as const;
  const { code, output } = await runCommand(install, { cwd: folder });
  if (code === 0) return { folder };
  if (isUnreachable(output) && !process.env["CI"]) return { code: skipCode, output: "the registry cannot be reached" };
  return { code, output };
}

function tarballOf(name: string): string {
  const found = tarballs().find((path) => new RegExp(`^tacklebox-${name}-\\d`).test(basename(path)));
  if (!found) throw new Error(`there is no tarball of ${name}`);
  return found;
}

function isUnreachable(output: string): boolean {
  return /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT)\b/.test(output);
}
