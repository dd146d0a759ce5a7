import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./root.ts";

/** The files that are in git or about to be, as paths from the repository's folder. */
export async function trackedFiles(folder: string = root): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    {
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return stdout.split("\0").filter((file) => file !== "" && existsSync(join(folder, file)));
}
