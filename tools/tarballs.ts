import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";

const folder = join(root, "node_modules/.cache/tacklebox/tarballs");

/**
 * Packs spec and every package as they would be published, and gives the tarballs' paths.
 *
 * @throws with pnpm's output when it does not pack.
 */
export async function packTarballs(): Promise<readonly string[]> {
  // Beside the old ones until they are whole: another check may be reading those.
  const fresh = `${folder}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const pack = ["--recursive", "--filter", "./spec", "--filter", "./packages/*", "pack", "--pack-destination", fresh];
  const { code, output } = await runCommand([...(await pnpm()), ...pack]);
  if (code !== 0) throw new Error(output);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  return tarballs();
}

/** The tarballs that were packed last. */
export function tarballs(): readonly string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

/** pnpm is on PATH inside its own scripts; elsewhere npx has it. */
async function pnpm(): Promise<readonly [string, ...string[]]> {
  const { code } = await runCommand(["pnpm", "--version"]);
  return code === 0 ? ["pnpm"] : ["npx", "-y", "pnpm@12"];
}
