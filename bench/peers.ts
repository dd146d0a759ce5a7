import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const versions = {
  "@octokit/webhooks-methods": "6.0.0",
  axios: "1.21.1",
  ky: "2.1.0",
  standardwebhooks: "1.1.1",
  stripe: "23.1.0",
  svix: "2.5.0",
};

export type PeerName = keyof typeof versions;

export interface Peers {
  /** Where they are installed. */
  readonly folder: string;
  /** The peer with its version, or undefined when it could not be had. */
  readonly label: (name: PeerName) => string | undefined;
  /** The peer's module, whatever it holds. */
  readonly load: (name: PeerName) => Promise<unknown>;
  /** A sentence about the peers that could not be had. */
  readonly missing: string | undefined;
}

/**
 * Fetches the peers into a folder outside the workspace, for this run and the next ones, so that the repository's own install
 * stays small. Without a network it does with what is there.
 */
export function fetchPeers(): Peers {
  const folder = join(tmpdir(), "tacklebox-bench-peers");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ private: true, type: "module", dependencies: versions }),
  );
  // Imports from there, where the peers are found.
  writeFileSync(join(folder, "load.mjs"), "export const load = (name) => import(name);\n");
  const isThere = (name: string) => existsSync(join(folder, "node_modules", name, "package.json"));
  const wanted = Object.keys(versions).filter((name) => !isThere(name));
  const reason = wanted.length > 0 ? install(folder) : undefined;
  const absent = wanted.filter((name) => !isThere(name));
  return {
    folder,
    label: (name) => (isThere(name) ? `${name} ${versions[name]}` : undefined),
    async load(name) {
      const { load } = await import(pathToFileURL(join(folder, "load.mjs")).href);
      return load(name);
    },
    missing:
      absent.length > 0
        ? `Not compared, because they could not be fetched (${reason}): ${absent.join(", ")}.`
        : undefined,
  };
}

/** Gives back why it failed, in one line. */
function install(folder: string): string | undefined {
  try {
    const flags = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1"];
    execFileSync("npm", ["install", ...flags], { cwd: folder, stdio: "pipe", timeout: 120_000 });
    return undefined;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return /npm error (?:code )?(E[A-Z]+|.*)/.exec(text)?.[1] ?? text.split("\n")[0];
  }
}
