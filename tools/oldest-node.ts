import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { runCommand } from "./run-command.ts";

/** The oldest Node on PATH that the libraries promise to run on, this process's own if there is no other. */
export async function oldestNode(): Promise<{ readonly path: string; readonly version: string }> {
  let oldest = { path: process.execPath, version: process.version };
  for (const folder of new Set((process.env["PATH"] ?? "").split(delimiter))) {
    const path = join(folder, "node");
    if (!isExecutable(path)) continue;
    const { output } = await runCommand([path, "--version"]);
    const version = output.trim();
    if (major(version) >= 20 && major(version) < major(oldest.version)) oldest = { path, version };
  }
  return oldest;
}

function major(version: string): number {
  return Number(/^v(\d+)\./.exec(version)?.[1]);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
