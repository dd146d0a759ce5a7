import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { root } from "./root.ts";

export interface Run {
  /** The exit code; 1 when the command could not be started or was ended by a signal. */
  readonly code: number;
  /** Standard output and standard error, in the order in which they came. */
  readonly output: string;
}

/** Runs a command to its end and keeps what it prints. The repository's own tools, and its Node, come first on PATH. */
export function runCommand(
  [command, ...args]: readonly [string, ...string[]],
  { cwd = root, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const path = [join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, PATH: path, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const chunks: Buffer[] = [];
    const text = () => Buffer.concat(chunks).toString();
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", (error) => resolve({ code: 1, output: `${text()}${command}: ${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: text() }));
  });
}
