import type { TestProject } from "vitest/node";
import { runCommand } from "../tools/run-command.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder of the portal's pages, built over the built packages. */
    readonly pages: string;
  }
}

/** Builds the libraries, and the portal's pages over them, once for all journeys. */
export default async function setup(project: TestProject): Promise<void> {
  await run("tools/build.ts");
  project.provide("pages", (await run("e2e/build-pages.ts")).trim().split("\n").at(-1) ?? "");
}

async function run(program: string): Promise<string> {
  const { code, output } = await runCommand(["node", program]);
  if (code !== 0) throw new Error(output);
  return output;
}
