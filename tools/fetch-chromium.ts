import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { brotliDecompressSync } from "node:zlib";
import { carriedFolder } from "./browser.ts";
import { runCommand } from "./run-command.ts";

const carrier = "@sparticuz/chromium@153.0.0";

/**
 * Unpacks the headless Chromium that an npm package carries: for Linux on x64, without root and where only the npm registry can
 * be reached. Intentionally not among the devDependencies, where everybody would download its 67 MB.
 */
export async function fetchChromium(): Promise<boolean> {
  if (process.platform !== "linux" || process.arch !== "x64") return false;
  mkdirSync(carriedFolder, { recursive: true });
  const install = ["npm", "install", "--prefix", carriedFolder, "--no-save", "--ignore-scripts", "--no-audit"] as const;
  const { code } = await runCommand([...install, "--no-fund", carrier]);
  if (code !== 0) return false;
  const packed = join(carriedFolder, "node_modules/@sparticuz/chromium/bin");
  // Libraries, fonts and software rendering.
  for (const part of ["al2023", "fonts", "swiftshader"]) {
    const input = brotliDecompressSync(readFileSync(join(packed, `${part}.tar.br`)));
    if (spawnSync("tar", ["xf", "-", "-C", carriedFolder, "--no-same-owner"], { input }).status !== 0) return false;
  }
  // Last, and under another name until it is whole.
  const part = join(carriedFolder, "part");
  writeFileSync(part, brotliDecompressSync(readFileSync(join(packed, "chromium.br"))), { mode: 0o755 });
  renameSync(part, join(carriedFolder, "chromium"));
  rmSync(join(carriedFolder, "node_modules"), { recursive: true });
  return true;
}
