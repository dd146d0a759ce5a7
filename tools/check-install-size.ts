// The normal install stays light; what only a rare job needs is fetched by that job.
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";

const mostMegabytes = 800;
const mostPackages = 600;

const store = join(root, "node_modules/.pnpm");
const packages = readdirSync(store, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && entry.name !== "node_modules",
);
const megabytes = Math.round(bytesBelow(store) / 1_000_000);
console.log(`${megabytes} MB of ${mostMegabytes}, ${packages.length} packages of ${mostPackages}`);
process.exitCode = megabytes <= mostMegabytes && packages.length <= mostPackages ? 0 : 1;

/** Disk space, as blocks; a file with several names counts once, and what a link leads to is not followed. */
function bytesBelow(folder: string, seen: Set<number> = new Set()): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) bytes += bytesBelow(path, seen);
    const { ino, blocks } = lstatSync(path);
    if (!seen.has(ino)) bytes += blocks * 512;
    seen.add(ino);
  }
  return bytes;
}
