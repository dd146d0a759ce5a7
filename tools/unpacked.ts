import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";
import { tarballs } from "./tarballs.ts";

/**
 * Hands `use` a folder outside the workspace with the packed client, receiver and spec in its node_modules, as published but
 * without an install: what they need from npm is linked to.
 */
export async function withUnpacked<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "tacklebox-unpacked-"));
  try {
    const scope = join(folder, "node_modules/@tacklebox");
    for (const tarball of tarballs()) {
      const place = join(
        scope,
        basename(tarball)
          .replace(/^tacklebox-/, "")
          .replace(/-\d.*/, ""),
      );
      mkdirSync(place, { recursive: true });
      const { code, output } = await runCommand(["tar", "-xzf", tarball, "--strip-components=1", "-C", place]);
      if (code !== 0) throw new Error(output);
    }
    symlinkSync(join(root, "packages/client/node_modules/openapi-fetch"), join(folder, "node_modules/openapi-fetch"));
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
