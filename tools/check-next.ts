// Builds and starts a Next.js app outside the workspace: the provider in a client file, components and a catalogue imported by Server
// Components, and the route of examples/receive-in-next-js. Next.js is no dependency of this repository, since it is larger than most of
// it together.
import { spawn } from "node:child_process";
import { cpSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { sign } from "@tacklebox/receiver/vntana";
import { createSandbox } from "@tacklebox/sandbox";
import { serve } from "@tacklebox/sandbox/server";
import { credentials, vntana } from "@tacklebox/sandbox/vntana";
import { htmlFaults, seeServerPage } from "./embed/see-server-page.ts";
import { fail } from "./fail.ts";
import { installOutside } from "./install-outside.ts";
import { newestReact } from "./react-versions.ts";
import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";

const next = "16.4.6";
const react = newestReact();

// Of the webhook that calls the route. Where Next.js builds, it is not known.
const secret = "a-secret-for-tests";
const sandbox = createSandbox({ platform: vntana() });
const platform = await serve(sandbox);
const env = { API_URL: platform.url, ACCESS_KEY: credentials.owner.key, NEXT_TELEMETRY_DISABLED: "1" };
const outside = {
  packages: ["spec", "client", "receiver", "react"],
  // The route is TypeScript, which Next.js reads through the JavaScript API that version 7 no longer has.
  dependencies: { next, react, "react-dom": react, typescript: "5.9.3", "@types/node": "26", "@types/react": "19" },
};
process.exitCode = await installOutside(outside, check);
await platform.close();

async function check(folder: string): Promise<number> {
  cpSync(join(root, "tools/next-app"), folder, { recursive: true });
  cpSync(join(root, "examples/receive-in-next-js/app"), join(folder, "app"), { recursive: true });
  const bin = join(folder, "node_modules/next/dist/bin/next");
  const { code, output } = await runCommand([process.execPath, bin, "build"], { cwd: folder, env });
  if (code !== 0) return fail(output);
  const url = `http://127.0.0.1:${await freePort()}`;
  const server = spawn(process.execPath, [bin, "start", "--hostname", "127.0.0.1", "--port", new URL(url).port], {
    cwd: folder,
    // Far away from the browser.
    env: { ...process.env, ...env, VNTANA_SECRET: secret, TZ: "Pacific/Kiritimati" },
    stdio: "ignore",
  });
  try {
    const html = await answered(url);
    const faults = [
      ...htmlFaults(html),
      ...((await statusOf(url, secret)) === 200 ? [] : ["the route refuses what is signed"]),
      ...((await statusOf(url, "another-secret")) === 401
        ? []
        : ["the route takes what is not signed with its secret"]),
    ];
    if (faults.length > 0) return fail(`${faults.join("\n")}\n${html}`);
    await seeServerPage(url);
  } catch (error) {
    return fail(error);
  } finally {
    server.kill();
  }
  console.log(
    `Next.js ${next} builds it from Server Components, and its pages hydrate; the route of the example verifies`,
  );
  return 0;
}

/** The status of the route's answer to a delivery that is signed with this secret. */
async function statusOf(url: string, signedWith: string): Promise<number> {
  const body = JSON.stringify({ event: "product.completed", product: { uuid: "p-1", name: "Lounge chair" } });
  const proof = await sign({ secret: signedWith, timestamp: new Date().toISOString(), body });
  const headers = { "content-type": "application/json", ...proof };
  return (await fetch(`${url}/webhooks/vntana`, { method: "POST", headers, body })).status;
}

/** What the server answers, once it does. */
async function answered(url: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return answer.text();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("the server does not start");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
