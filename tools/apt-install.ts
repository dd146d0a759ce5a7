import { runCommand } from "./run-command.ts";

/** Installs a package of Debian's where that can be done without asking: as root, with apt-get. Tells whether it worked. */
export async function aptInstall(name: string): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const updated = await runCommand(["apt-get", "update", "-qq"], { env });
  if (updated.code !== 0) return false;
  console.log(`installing ${name} with apt-get`);
  const { code } = await runCommand(["apt-get", "install", "-y", "-qq", "--no-install-recommends", name], { env });
  return code === 0;
}
