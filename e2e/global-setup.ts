import type { TestProject } from "vitest/node";
import { buildPages } from "../examples/partner-portal/build-pages.ts";
import { builtPackages } from "../tools/built-packages.ts";
import { runCommand } from "../tools/run-command.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder of the portal's pages, built over the built packages. */
    readonly pages: string;
  }
}

/** Builds the libraries, and the portal's pages over them, once for all journeys. */
export default async function setup(project: TestProject): Promise<void> {
  const { code, output } = await runCommand(["node", "tools/build.ts"]);
  if (code !== 0) throw new Error(output);
  // React for people, and not the one for tests.
  process.env["NODE_ENV"] = "production";
  project.provide("pages", await buildPages({ plugins: [builtPackages()], folder: "dist/e2e" }));
}
