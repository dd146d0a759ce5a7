import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import type { PeerName, Peers } from "./peers.ts";

export interface Size {
  readonly name: string;
  /** Minified and gzipped, everything it imports included. */
  readonly bytes: number;
}

const programs = join(import.meta.dirname, "programs");

/** What one-call programs, and one that verifies, ship: ours and the peers'. */
export async function benchSizes(peers: Peers): Promise<Readonly<Record<"call" | "verify", readonly Size[]>>> {
  const peer = (name: PeerName, code: string) => peerSize(peers, name, code);
  const call = [
    { name: "Tacklebox client", bytes: await sizeOf(join(programs, "client-one-call.ts"), /\/raw\.ts$/) },
    { name: "Tacklebox client, with raw()", bytes: await sizeOf(join(programs, "client-one-call.ts")) },
    { name: "openapi-fetch", bytes: await sizeOf(join(programs, "openapi-fetch.ts")) },
    await peer("ky", `import ky from "ky"; console.log(await ky.get("https://example.com/v1/users").json());`),
    await peer(
      "axios",
      `import axios from "axios"; console.log((await axios.get("https://example.com/v1/users")).data);`,
    ),
  ];
  const verify = [
    { name: "Tacklebox receiver, verify", bytes: await sizeOf(join(programs, "receiver-verify.ts")) },
    { name: "Tacklebox receiver, with a handler", bytes: await sizeOf(join(programs, "receiver.ts")) },
    await peer(
      "standardwebhooks",
      `import { Webhook } from "standardwebhooks"; console.log(new Webhook("x").verify("", {}));`,
    ),
    await peer("svix", `import { Webhook } from "svix"; console.log(new Webhook("x").verify("", {}));`),
    await peer(
      "@octokit/webhooks-methods",
      `import { verify } from "@octokit/webhooks-methods"; console.log(await verify("x", "", ""));`,
    ),
    await peer("stripe", `import Stripe from "stripe"; console.log(Stripe.webhooks.constructEvent("", "", "x"));`),
  ];
  return { call: call.filter((size) => size !== undefined), verify: verify.filter((size) => size !== undefined) };
}

async function peerSize(peers: Peers, name: PeerName, code: string): Promise<Size | undefined> {
  const label = peers.label(name);
  if (!label) return undefined;
  const file = join(peers.folder, `${name.replace(/\W/g, "-")}.entry.mjs`);
  writeFileSync(file, code);
  return { name: label, bytes: await sizeOf(file) };
}

/** All chunks together, Node's own modules left to Node. */
async function sizeOf(input: string, leftOut?: RegExp): Promise<number> {
  const external = (id: string) => id.startsWith("node:") || leftOut?.test(id) === true;
  const bundle = await rolldown({ input, external, platform: "browser", logLevel: "silent" });
  const { output } = await bundle.generate({ minify: true });
  await bundle.close();
  return output.reduce((bytes, chunk) => bytes + ("code" in chunk ? gzipSync(chunk.code, { level: 9 }).length : 0), 0);
}
