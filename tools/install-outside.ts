import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { runCommand } from "./run-command.ts";
import { skipCode } from "./run-steps.ts";
import { tarballs } from "./tarballs.ts";

export interface Outside {
  /** Of the packages here, whose tarballs are installed. */
  readonly packages: readonly string[];
  /** What comes from the registry. */
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * Hands `use` a folder outside the workspace where the tarballs are installed as a partner would, and takes it away afterwards. Gives the
 * exit code that `use` gives, or one that says why nothing could be installed.
 */
export async function installOutside(
  { packages, dependencies }: Outside,
  use: (folder: string) => Promise<number>,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "tacklebox-outside-"));
  try {
    const packed = packages.map((name) => [`@tacklebox/${name}`, `file:${tarballOf(name)}`]);
    const all = { ...Object.fromEntries(packed), ...dependencies };
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies: all }));
    const install = ["npm", "install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"] as const;
    const { code, output } = await runCommand(install, { cwd: folder });
    if (code === 0) return await use(folder);
    const isSkipped = isUnreachable(output) && !process.env["CI"];
    console.log(isSkipped ? "the registry cannot be reached" : output);
    return isSkipped ? skipCode : code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tarballOf(name: string): string {
  const found = tarballs().find((path) => new RegExp(`^tacklebox-${name}-\\d`).test(basename(path)));
  if (!found) throw new Error(`there is no tarball of ${name}`);
  return found;
}

function isUnreachable(output: string): boolean {
  return /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT)\b/.test(output);
}
