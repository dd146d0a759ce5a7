import type { Framework } from "../mounts.ts";

/** A framework as a user interface offers it. */
export interface FrameworkChoice {
  readonly id: Framework;
  readonly title: string;
}

/** What `receiverCode` writes code for, in the order in which to offer it. */
export const frameworks: readonly FrameworkChoice[] = [
  { id: "express", title: "Express" },
  { id: "fastify", title: "Fastify" },
  { id: "next", title: "Next.js" },
  { id: "hono", title: "Hono" },
  { id: "workers", title: "Cloudflare Workers" },
  { id: "node", title: "Node.js" },
  { id: "flask", title: "Flask" },
];
