// Builds the same app as check-next.ts with Vite's own plugin for Server Components, outside the workspace, and works with its page.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { htmlFaults, seeServerPage } from "./embed/see-server-page.ts";
import { filesOf, serveSite } from "./embed/serve-site.ts";
import { fail } from "./fail.ts";
import { installOutside } from "./install-outside.ts";
import { newestReact } from "./react-versions.ts";
import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";

const plugin = "0.5.38";
const react = newestReact();
const outside = {
  packages: ["spec", "client", "receiver", "react"],
  dependencies: { "@vitejs/plugin-rsc": plugin, vite: "8.3.8", react, "react-dom": react },
};
process.exitCode = await installOutside(outside, check);

interface Server {
  readonly answer: (request: Request) => Promise<Response>;
}

async function check(folder: string): Promise<number> {
  for (const name of ["rsc-app", "next-app"])
    cpSync(join(root, "tools", name), join(folder, name), { recursive: true });
  const app = join(folder, "rsc-app");
  const bin = join(folder, "node_modules/vite/bin/vite.js");
  const { code, output } = await runCommand([process.execPath, bin, "build"], { cwd: app });
  if (code !== 0) return fail(output);
  // React reads it when it is loaded: a page built for production takes no tree of a server in development.
  process.env["NODE_ENV"] = "production";
  const { answer }: Server = await import(pathToFileURL(join(app, "dist/rsc/index.js")).href);
  const files = filesOf(join(app, "dist/client"));
  const site = await serveSite((request) => (request.url.includes("/assets/") ? files(request) : answer(request)));
  try {
    const html = await (await answer(new Request(site.url))).text();
    const faults = htmlFaults(html);
    if (faults.length > 0) return fail(`${faults.join("\n")}\n${html}`);
    await seeServerPage(site.url);
  } catch (error) {
    return fail(error);
  } finally {
    await site.close();
  }
  console.log(`@vitejs/plugin-rsc ${plugin} builds it from Server Components, and its page hydrates`);
  return 0;
}
