import type { Framework } from "../mounts.ts";

/** What stands around the mounted receiver, so that a file is whole. */
export interface Frame {
  readonly fileName: string;
  /** What to install beside this package. */
  readonly packages: readonly string[];
  /** Makes the app that `mounts` uses. */
  readonly app?: { readonly imports: readonly string[]; readonly code: string };
  /** Lets it run. */
  readonly run?: string;
}

/** By framework; Flask has a file of its own. */
export const frames: Readonly<Record<Exclude<Framework, "flask">, Frame>> = {
  express: {
    fileName: "server.mjs",
    packages: ["express"],
    app: { imports: [], code: "const app = express();\n" },
    run: "app.listen(3000);\n",
  },
  fastify: {
    fileName: "server.mjs",
    packages: ["fastify"],
    app: { imports: [`import fastify from "fastify";`], code: "const app = fastify();\n" },
    run: "await app.listen({ port: 3000 });\n",
  },
  next: { fileName: "app/webhooks/route.js", packages: [] },
  hono: {
    fileName: "index.mjs",
    packages: ["hono"],
    app: { imports: [`import { Hono } from "hono";`], code: "const app = new Hono();\n" },
    run: "export default app; // on Node, serve(app) from @hono/node-server\n",
  },
  workers: { fileName: "src/index.js", packages: [] },
  node: { fileName: "server.mjs", packages: [] },
};
